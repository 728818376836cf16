/** The meta elements of a page by their folded names: `property`, `name` or `itemprop`. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Meta elements read, and values kept of one name: pages with more are made up. */
const MOST_TAGS = 1000;
const MOST_VALUES = 20;

/**
 * The values of a page's meta elements, in the order of the page. `value` in place of `content`, a
 * common fault, is read as well. Cost: one pass over at most 1,000 elements.
 */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of [...document.querySelectorAll('meta')].slice(0, MOST_TAGS)) {
    const content = (element.getAttribute('content') ?? element.getAttribute('value'))?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = tags.get(name) ?? [];
      if (values.length < MOST_VALUES) values.push(content);
      tags.set(name, values);
    }
  }
  return tags;
}

/** The values of several names, in the order of the names. */
export const valuesOf = (tags: MetaTags, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => tags.get(name) ?? []);

/** The values of the names that a pattern finds, in the order of the page. */
export const valuesLike = (tags: MetaTags, pattern: RegExp): readonly string[] =>
  [...tags].flatMap(([name, values]) => (pattern.test(name) ? values : []));
