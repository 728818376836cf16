import { LANGUAGES } from '../../lib/core/wording/languages.ts';
import type { Repo } from './repo.ts';

const HOME = 'public/_locales';
/** The language of the code: what it lacks does not exist, and the browser falls back to it. */
const SOURCE = 'en';
const CATEGORY = /_(?:zero|one|two|few|many|other)$/;

type Catalogue = ReadonlyMap<string, string>;

/** A language other than English, as its folder names it (`de`, `pt_BR`). */
interface Locale {
  readonly name: string;
  readonly path: string;
  readonly catalogue: Catalogue;
}

/** Every language that is offered has its file, and every file is offered and {@link faultsOf sound}. */
export function localesWhole(repo: Repo): string[] {
  const offered = Object.keys(LANGUAGES);
  const there = [SOURCE, ...localesOf(repo).map(({ name }) => name)];
  return [
    ...offered
      .filter((name) => !there.includes(name))
      .map((name) => `${pathOf(name)} is not there: that language is offered.`),
    ...there
      .filter((name) => !offered.includes(name))
      .map((name) => `${pathOf(name)}: the language is not in lib/core/wording/languages.ts.`),
    ...faultsOf(repo),
  ];
}

/** What is said to a reader stays calm: it neither shouts nor accuses. */
export function calmWords(repo: Repo): string[] {
  const english = { path: pathOf(SOURCE), catalogue: readCatalogue(repo, pathOf(SOURCE)) };
  return [english, ...localesOf(repo)].flatMap(({ path, catalogue }) =>
    [...catalogue]
      .filter(([, message]) => /[!¡]/.test(message))
      .map(([key]) => `${path}: “${key}” has an exclamation mark. Say it as a plain sentence.`),
  );
}

/**
 * Every other language words only what English words, with the same places, and writes a plural in the
 * forms of its own grammar. A key that it lacks is no fault here: English is shown for it, and
 * `npm run locales` counts it.
 */
export function faultsOf(repo: Repo): string[] {
  const english = readCatalogue(repo, pathOf(SOURCE));
  return localesOf(repo).flatMap(({ name, path, catalogue }) => {
    const tag = name.replaceAll('_', '-');
    const categories = categoriesOf(tag);
    if (!categories) return [`${path}: “${name}” is no language that Intl knows.`];
    const faults = [...catalogue].flatMap(([key, message]) => {
      const model = modelOf(english, key);
      if (model === null) {
        return [`“${key}” is not in English, so nothing shows it. Take it out.`];
      }
      const category = isPlural(english, key) ? (CATEGORY.exec(key)?.[0].slice(1) ?? '') : null;
      return [
        ...(category === null || categories.has(category)
          ? []
          : [`“${key}”: ${tag} has no plural form “${category}”. Take it out.`]),
        ...placeFaults(key, message, model, category !== null),
        ...(message.trim() ? [] : [`“${key}” is empty. Word it.`]),
      ];
    });
    const halves = halfPlurals(english, catalogue, categories).map(
      (key) => `“${key}” is missing beside its other forms: English would show between them.`,
    );
    const told = catalogue.get('locale_tag') ?? tag;
    const tagFault = told === tag ? [] : [`“locale_tag” says “${told}”; the folder says “${tag}”.`];
    return [...faults, ...halves, ...tagFault].map((fault) => `${path}: ${fault}`);
  });
}

/** For each other language the keys that it has still to word, in the order of the English file. */
export function missingKeys(repo: Repo): ReadonlyMap<string, readonly string[]> {
  const english = readCatalogue(repo, pathOf(SOURCE));
  return new Map(
    localesOf(repo).map(({ name, catalogue }) => {
      const categories = categoriesOf(name.replaceAll('_', '-'));
      const missing = [...english.keys()].filter(
        (key) => !catalogue.has(key) && isNeeded(english, key, categories),
      );
      return [name, missing];
    }),
  );
}

const pathOf = (locale: string) => `${HOME}/${locale}/messages.json`;

function readCatalogue(repo: Repo, path: string): Catalogue {
  const entries: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    repo.get(path)?.text ?? '{}',
  );
  return new Map(Object.entries(entries).map(([key, { message }]) => [key, message]));
}

function localesOf(repo: Repo): Locale[] {
  return [...repo.keys()].flatMap((path) => {
    const [, name] = /^public\/_locales\/([^/]+)\/messages\.json$/.exec(path) ?? [];
    return name === undefined || name === SOURCE
      ? []
      : [{ name, path, catalogue: readCatalogue(repo, path) }];
  });
}

/** The plural forms of a language; null for a tag that is none, or whose language Intl lacks. */
function categoriesOf(tag: string): ReadonlySet<string> | null {
  try {
    if (Intl.PluralRules.supportedLocalesOf(tag).length === 0) return null;
    return new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  } catch {
    // The name of the folder is not even shaped like a tag.
    return null;
  }
}

const stemOf = (key: string) => key.replace(CATEGORY, '');

const isPlural = (english: Catalogue, key: string) =>
  CATEGORY.test(key) && english.has(`${stemOf(key)}_other`);

/** The English message that `key` words: the same form, else the one for other counts; null for none. */
function modelOf(english: Catalogue, key: string): string | null {
  return (
    english.get(key) ??
    (isPlural(english, key) ? english.get(`${stemOf(key)}_other`) : null) ??
    null
  );
}

/** A language whose grammar has no such form never shows it. */
const isNeeded = (english: Catalogue, key: string, categories: ReadonlySet<string> | null) =>
  !isPlural(english, key) || (categories?.has(CATEGORY.exec(key)?.[0].slice(1) ?? '') ?? true);

/** The forms of begun plurals that are needed, because English has them and would be shown instead. */
function halfPlurals(
  english: Catalogue,
  catalogue: Catalogue,
  categories: ReadonlySet<string>,
): string[] {
  const begun = new Set([...catalogue.keys()].filter((key) => isPlural(english, key)).map(stemOf));
  return [...english.keys()].filter(
    (key) =>
      isPlural(english, key) &&
      begun.has(stemOf(key)) &&
      isNeeded(english, key, categories) &&
      !catalogue.has(key),
  );
}

function placeFaults(key: string, message: string, model: string, isCounted: boolean): string[] {
  const [has, needs] = [placesOf(message), placesOf(model)];
  // A plural may leave its count unsaid, or say it where English does not: “one word”.
  const matters = (place: string) => !(isCounted && place === '$1');
  return [
    ...[...needs]
      .filter((place) => !has.has(place) && matters(place))
      .map((place) => `“${key}” loses ${place}, which English fills.`),
    ...[...has]
      .filter((place) => !needs.has(place) && matters(place))
      .map((place) => `“${key}” has ${place}, which nothing fills.`),
  ];
}

const placesOf = (message: string): ReadonlySet<string> =>
  new Set([...message.matchAll(/\$\d/g)].map(([place]) => place));
