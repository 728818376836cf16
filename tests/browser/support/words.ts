import { readFileSync } from 'node:fs';

const entries: unknown = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

/**
 * What the extension says in English for a key of its locale file, places filled in order. The
 * specs look words up here, so that rewording the interface breaks no test.
 */
export function words(key: string, ...places: readonly string[]): string {
  const entry = (entries as Readonly<Record<string, { readonly message: string }>>)[key];
  if (!entry) throw new Error(`The locale file has no "${key}".`);
  return places.reduce(
    (text, place, index) => text.replaceAll(`$${index + 1}`, place),
    entry.message,
  );
}
