import type { TextSource } from '../../lib/core/wording/wording.ts';

export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Letters that are plainly not English and take at least as much room. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ö',
  U: 'Ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
};

/**
 * A language that nobody speaks: every message longer by two fifths, as German can be of English, its
 * letters accented, its ends marked so that a cut shows. Places stay. Short labels grow most.
 */
export function pseudo(message: string): string {
  const accented = message.replaceAll(/\$\d|[a-zA-Z]/g, (one) =>
    one.startsWith('$') ? one : (ACCENTED[one] ?? one),
  );
  const letters = message.replaceAll(/\$\d/g, '').length;
  const more = Math.ceil(letters * (letters < 12 ? 0.8 : 0.4));
  // Words as long as German ones, with room to break between them.
  const padding = 'längerwörter '.repeat(Math.ceil(more / 13)).slice(0, more);
  return `⟦${accented}${padding ? ` ${padding.trim()}` : ''}⟧`;
}

/** Keys that are no sentence but a sign or a setting of the language. */
const SIGNS = /^(?:locale_|quote_open|quote_close|quote_mark_after)/;

/** Phrases that only the fixtures of tests use. */
const FIXTURES: Catalogue = {
  phrase_names: { message: 'names in common: $1' },
  phrase_origin_not_linked: { message: 'The page credits Fox News and does not link to it.' },
  phrase_one_origin: {
    message:
      'One origin for $1, not $2. What is printed about it here rests on one Fox News report.',
  },
};

/** The words of a catalogue; in pseudo letters or mirrored when asked for. */
export function galleryText(
  catalogue: Catalogue,
  { locale, isPseudo }: { readonly locale: string; readonly isPseudo: boolean },
): TextSource {
  return {
    locale,
    getMessage(key, substitutions) {
      const message = (catalogue[key] ?? FIXTURES[key])?.message ?? '';
      const worded = isPseudo && message && !SIGNS.test(key) ? pseudo(message) : message;
      return worded.replaceAll(
        /\$(\d)/g,
        (_, place: string) => substitutions[Number(place) - 1] ?? '',
      );
    },
  };
}
