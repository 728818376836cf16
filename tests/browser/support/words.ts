import { readFileSync } from 'node:fs';

/** What the extension says in one language for a key of its locale file, places filled in order. */
export type Words = (key: string, ...places: readonly string[]) => string;

/** {@link Words} of the language of a folder in `public/_locales`. */
export function wordsIn(locale: string): Words {
  const entries: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'),
  );
  return (key, ...places) => {
    const entry = entries[key];
    if (!entry) throw new Error(`The locale file has no "${key}".`);
    return places.reduce(
      (text, place, index) => text.replaceAll(`$${index + 1}`, place),
      entry.message,
    );
  };
}

/**
 * What the extension says in English. The specs look words up here, so that rewording the interface
 * breaks no test.
 */
export const words = wordsIn('en');
