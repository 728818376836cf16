import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Phrase } from '../lib/core/phrase.ts';
import type messages from '../public/_locales/en/messages.json';
import { dateFormatter } from './dates.ts';

/** A key of the locale file. */
export type MessageKey = keyof typeof messages;

/** A key that the locale file holds once for one and once for many. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Where wording comes from: the extension's catalogue, and the BCP 47 tag of its language. */
export interface TextSource {
  /** The message with `$1`… filled in; an empty string when the catalogue lacks the key. */
  getMessage(key: string, substitutions: string[]): string;
  readonly locale: string;
}

/** Words and dates in the reader's language. */
export interface Text {
  readonly locale: string;
  /** The message of `key`, its places filled in order. */
  t(key: MessageKey, ...args: readonly (string | number)[]): string;
  /** The plural form of `key` for `count`; `count` is `$1`, the rest follow. */
  tn(key: PluralKey, count: number, ...rest: readonly (string | number)[]): string;
  /** A phrase of core in words. A key that the catalogue lacks is shown with spaces for underscores. */
  say(phrase: Phrase): string;
  /** The message of a key built from data, or null when the catalogue lacks it. */
  find(key: string): string | null;
  /** An ISO 8601 date, date-time, month or year as a reader writes it; other text unchanged. */
  date(iso: string): string;
}

/** Builds the wording functions over one catalogue. */
export function createText({ getMessage, locale }: TextSource): Text {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const fill = (key: string, args: readonly (string | number)[]) =>
    getMessage(
      key,
      args.map((arg) => (typeof arg === 'number' ? numbers.format(arg) : arg)),
    );
  const plural = (key: string, count: number, args: readonly (string | number)[]) =>
    fill(`${key}_${plurals.select(count)}`, args) || fill(`${key}_other`, args);

  return {
    locale,
    t: (key, ...args) => fill(key, args),
    tn: (key, count, ...rest) => plural(key, count, [count, ...rest]),
    say({ key, args }) {
      const [count] = args;
      const counted = typeof count === 'number' ? plural(key, count, args) : '';
      return counted || fill(key, args) || key.replaceAll('_', ' ');
    },
    find: (key) => fill(key, []) || null,
    date: dateFormatter(locale),
  };
}

const TextContext = createContext<Text | null>(null);

/** Gives the components below it their wording. */
export function TextProvider(props: { value: TextSource; children: ComponentChildren }) {
  const text = useMemo(() => createText(props.value), [props.value]);
  return <TextContext.Provider value={text}>{props.children}</TextContext.Provider>;
}

/** The wording of the nearest `TextProvider`; throws where there is none. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('A component that words something stands outside a TextProvider.');
  return text;
}
