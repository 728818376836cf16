import { writeTables } from './document.ts';
import type { Figure } from './suite.ts';
import { tableOf } from './table.ts';

/** What one suite or part gave. */
export interface Measured {
  readonly name: string;
  /** Where it stands in a document; by its name when not given. */
  readonly place?: string | undefined;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** How it is told: as tables, as one flat JSON object, and into a document besides. */
interface Ways {
  readonly json: boolean;
  readonly write?: string | undefined;
}

/** Tells the figures as they come. Answers how many there were. */
export async function report(all: AsyncIterable<Measured>, { json, write }: Ways): Promise<number> {
  const flat: Record<string, number | null> = {};
  const tables = new Map<string, string>();
  for await (const { name, place, title, figures } of all) {
    if (figures.length === 0) continue;
    for (const figure of figures) flat[`${name}.${figure.name}`] = figure.value;
    const table = tableOf(figures);
    tables.set(place ?? name, table);
    if (!json) process.stdout.write(`## ${name}: ${title}\n\n${table}\n\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(flat, null, 2)}\n`);
  if (write) writeTables(write, tables);
  return Object.keys(flat).length;
}
