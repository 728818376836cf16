import { readFileSync, writeFileSync } from 'node:fs';

const opening = (name: string) => `<!-- figures: ${name} -->`;
const CLOSING = '<!-- end -->';

/**
 * `text` with each table put between `<!-- figures: NAME -->` and the next `<!-- end -->`, in place
 * of what stood there. Throws when a table has no such place: a figure must not go missing unseen.
 */
export function withTables(text: string, tables: ReadonlyMap<string, string>): string {
  return [...tables].reduce((sofar, [name, table]) => {
    const start = sofar.indexOf(opening(name));
    const end = sofar.indexOf(CLOSING, start);
    if (start < 0 || end < 0) throw new Error(`the document has no place for “${name}”`);
    return `${sofar.slice(0, start)}${opening(name)}\n\n${table}\n\n${sofar.slice(end)}`;
  }, text);
}

/** Writes tables into a document, so that what it publishes is what the command printed. */
export function writeTables(file: string, tables: ReadonlyMap<string, string>): void {
  writeFileSync(file, withTables(readFileSync(file, 'utf8'), tables));
}
