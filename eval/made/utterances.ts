import type { GoldAttribution } from '../scores/quotations.ts';

/** What somebody is quoted with, as the article prints it, without its marks. */
export interface Utterance {
  readonly article: string;
  /** The printed source of the quotation. */
  readonly source: string;
  readonly text: string;
}

interface LabelledArticle {
  readonly id: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Of shorter ones too little is left when they are trimmed or cut. */
const LEAST_WORDS = 8;

/**
 * The longest stretch between double marks of each labelled direct quotation, of 8 words or more
 * and without brackets or ellipses of its own, so that what a rule does to it is all that was done.
 */
export function utterancesOf({ id, attributions }: LabelledArticle): Utterance[] {
  return attributions.flatMap(({ type, content_text, source_text }) => {
    if (type === 'indirect') return [];
    const marked = [...content_text.matchAll(/[“"]([^“”"]+)[”"]/g)].map((match) => match[1] ?? '');
    const text = marked.sort((a, b) => b.length - a.length)[0]?.trim() ?? '';
    const isPlain = !/[[\]()…]|\.\s?\./.test(text);
    if (!isPlain || text.split(/\s+/).length < LEAST_WORDS) return [];
    return [{ article: id, source: source_text, text }];
  });
}

/** The surname at the end of a printed source; null of a description or a pronoun. */
export function surnameOf(source: string): string | null {
  const last =
    source
      .split(/[\s,]+/)
      .filter(Boolean)
      .at(-1) ?? '';
  return /^\p{Lu}\p{L}{2,}$/u.test(last) ? last : null;
}

const NO_PERSON =
  /^(?:He|She|They|It|We|I|Who|The|Police|Republicans|Democrats|Officials)$|News|Post|Times|Party|Journal/;

/** The surname of a source that is a person's bare name of one to three words; null of any other. */
export function bareNameOf(source: string): string | null {
  const isName = /^(?:\p{Lu}\p{L}+\s){0,2}\p{Lu}\p{Ll}{3,}$/u.test(source.trim());
  return isName && !NO_PERSON.test(source) ? surnameOf(source) : null;
}
