import type { Phrase } from '../phrase.ts';

/** Where wording comes from: a catalogue of messages, and the BCP 47 tag of its language. */
export interface TextSource {
  /** The message with `$1`… filled in; an empty string when the catalogue lacks the key. */
  getMessage(key: string, substitutions: string[]): string;
  readonly locale: string;
}

type Arg = string | number;

/** A catalogue put into words: numbers as the language writes them, plural forms by its rules. */
export interface Wording {
  /** The message of `key`, its places filled in order; empty when the catalogue lacks it. */
  fill(key: string, args: readonly Arg[]): string;
  /** The plural form of `key` for `count`; `args` fill the places. Empty when there is none. */
  plural(key: string, count: number, args: readonly Arg[]): string;
  /** A phrase of core in words. A key that the catalogue lacks is shown with spaces for underscores. */
  say(phrase: Phrase): string;
}

/** Builds the wording functions over one catalogue. */
export function createWording({ getMessage, locale }: TextSource): Wording {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const fill: Wording['fill'] = (key, args) =>
    getMessage(
      key,
      args.map((arg) => (typeof arg === 'number' ? numbers.format(arg) : arg)),
    );
  const plural: Wording['plural'] = (key, count, args) =>
    fill(`${key}_${plurals.select(count)}`, args) || fill(`${key}_other`, args);
  return {
    fill,
    plural,
    say({ key, args }) {
      const [count] = args;
      const counted = typeof count === 'number' ? plural(key, count, args) : '';
      return counted || fill(key, args) || key.replaceAll('_', ' ');
    },
  };
}
