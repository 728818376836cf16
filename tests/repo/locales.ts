import type { Repo } from './repo.ts';

const LOCALE = /^public\/_locales\/([\w-]+)\/messages\.json$/;
const SOURCE = 'en';
/** The languages that are complete; a file for another one may be under way elsewhere, not here. */
const COMPLETE: readonly string[] = [SOURCE];
/** The forms that `Intl.PluralRules` may ask for. English has the last two. */
const FORM = /_(?:zero|two|few|many|one|other)$/;

type Catalogue = ReadonlyMap<string, string>;

/** Every language words what English words, with the same places; counted messages may have more forms. */
export function localesWhole(repo: Repo): string[] {
  const catalogues = readCatalogues(repo);
  const english = catalogues.get(SOURCE) ?? new Map<string, string>();
  const missing = COMPLETE.filter((locale) => !catalogues.has(locale)).map(
    (locale) => `public/_locales/${locale}/messages.json is not there: that language is promised.`,
  );
  return [
    ...missing,
    ...[...catalogues].flatMap(([locale, catalogue]) =>
      locale === SOURCE ? [] : faultsOf(locale, catalogue, english),
    ),
  ];
}

/** What is said to a reader stays calm: it neither shouts nor accuses. */
export function calmWords(repo: Repo): string[] {
  return [...readCatalogues(repo)].flatMap(([locale, catalogue]) =>
    [...catalogue]
      .filter(([, message]) => /[!¡]/.test(message))
      .map(
        ([key]) =>
          `public/_locales/${locale}/messages.json: “${key}” has an exclamation mark. Say it as a plain sentence.`,
      ),
  );
}

function faultsOf(locale: string, catalogue: Catalogue, english: Catalogue): string[] {
  const file = `public/_locales/${locale}/messages.json`;
  const lacking = [...english.keys()]
    .filter((key) => !catalogue.has(key))
    .map((key) => `${file} lacks “${key}”: readers of that language would see nothing. Word it.`);
  const wrong = [...catalogue].flatMap(([key, message]) => {
    const source = english.get(key) ?? english.get(key.replace(FORM, '_other'));
    if (source === undefined) return [`${file} words “${key}”, which English does not have.`];
    // A counted message may leave its count unsaid: “one word”.
    const isCounted = FORM.test(key) && english.has(key.replace(FORM, '_other'));
    const kept = (places: readonly string[]) =>
      places.filter((place) => !(isCounted && place === '$1')).join(' ');
    const [given, wanted] = [placesOf(message), placesOf(source)].map(kept);
    return [
      ...(given === wanted ? [] : [`${file}: “${key}” has the places ${given}, not ${wanted}.`]),
      ...(message.trim() || !source.trim() ? [] : [`${file}: “${key}” is empty. Word it.`]),
    ];
  });
  return [...lacking, ...wrong];
}

const placesOf = (message: string) =>
  [...new Set(message.match(/\$\d/g) ?? [])].sort((a, b) => a.localeCompare(b));

function readCatalogues(repo: Repo): ReadonlyMap<string, Catalogue> {
  return new Map(
    [...repo.values()].flatMap(({ path, text }) => {
      const locale = LOCALE.exec(path)?.[1];
      if (locale === undefined) return [];
      const entries: Readonly<Record<string, { readonly message: string }>> = JSON.parse(text);
      const messages = Object.entries(entries).map(([key, { message }]) => [key, message] as const);
      return [[locale, new Map(messages)] as const];
    }),
  );
}
