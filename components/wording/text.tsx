import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Phrase } from '../../lib/core/phrase.ts';
import { createWording, type TextSource } from '../../lib/core/wording/wording.ts';
import type messages from '../../public/_locales/en/messages.json';
import { dateFormatter } from './dates.ts';

/** A key of the locale file. */
export type MessageKey = keyof typeof messages;

/** A key that the locale file holds once for one and once for many. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

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
  find(key: string, ...args: readonly (string | number)[]): string | null;
  /** An ISO 8601 date, date-time, month or year as a reader writes it; other text unchanged. */
  date(iso: string): string;
}

/** Builds the typed wording functions over one catalogue. */
export function createText(source: TextSource): Text {
  const { locale } = source;
  const { fill, plural, say } = createWording(source);
  return {
    locale,
    t: (key, ...args) => fill(key, args),
    tn: (key, count, ...rest) => plural(key, count, [count, ...rest]),
    say,
    find: (key, ...args) => fill(key, args) || null,
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
