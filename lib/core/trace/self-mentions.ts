import type { Article } from '../article.ts';
import type { OutletMention } from './find-outlets.ts';
import { hostOf } from './known-outlets.ts';
import type { OutletName } from './outlets/outlet.ts';

/** How an outlet speaks of itself behind “told” and “obtained by”. Data. */
const SELF =
  /(?<=\b(?:told|to|with|by|from) )(?:this (?:newspaper|paper|reporter|website|outlet|publication|magazine|station|news (?:organi[sz]ation|agency|site))|our (?:newsroom|reporters?|correspondents?))\b/gu;
/** Printed where the article does not say whose page it is. */
const NAMELESS = 'this outlet';

/** The outlet that prints the article, as a name to be credited; without a name it is “this outlet”. */
export function ownOutlet({ outlet, url }: Article): OutletName {
  return { name: outlet ?? NAMELESS, aliases: [], domain: hostOf(url) ?? '' };
}

/**
 * Where the text speaks of its own outlet: as “this newspaper” behind “told” and the like, and by a name of
 * several words. Cost: linear.
 */
export function selfMentions(text: string, own: OutletName): OutletMention[] {
  const spans = [...text.matchAll(SELF)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const name = own.name.replace(/^The /, '');
  if (own.name !== NAMELESS && name.includes(' ')) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!isInWord(text, at - 1) && !isInWord(text, end)) spans.push({ start: at, end });
    }
  }
  return spans.map((span) => ({ outlet: own, ...span }));
}

const isInWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
