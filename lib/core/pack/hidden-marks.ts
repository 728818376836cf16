/**
 * Characters of which nothing is seen but what they do to others: they turn the order of letters, so that
 * a name reads as another one, end the text for a program, or stand unseen in a name (fillers, byte order marks, signs
 * that Unicode advises against), so that it looks the same as another and is not. Marks that only tell the direction, join
 * letters or part words are left: scripts need them.
 */
const HIDDEN = [
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069',
  '\\u180e\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb',
].join('');

/** A text without such characters. */
export const PLAIN_TEXT = new RegExp(`^[^${HIDDEN}]*$`);

const ALL = new RegExp(`[${HIDDEN}]`, 'g');

/** The text without them; for what a page prints, which a pack could not hold. Cost: linear. */
export function withoutHidden(text: string): string {
  return text.replace(ALL, '');
}

/** An http(s) address with a host, and no name or password before it: that would read as another host. */
export const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/;
