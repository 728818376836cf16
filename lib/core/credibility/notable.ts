import type { FoundLink } from '../article.ts';

/** A name as the reader writes it and as a page prints it: without case, “The” and `www.`. */
const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/^www\./, '');

/** A function that tells whether an outlet is on the reader's list, by its name or its domain. */
export function isNotable(list: readonly string[]): (outlet: FoundLink['to']) => boolean {
  const listed = new Set(list.map(plain));
  return ({ name, domain }) =>
    listed.has(plain(name)) ||
    (domain !== undefined && domain !== null && listed.has(plain(domain)));
}
