import { IDBFactory } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../lib/store/open.ts';

/** Something that goes wrong around the library, other than a call to it that fails. */
export interface Situation {
  readonly name: string;
  /** How many cases were tried, and one sentence for each that went wrong. */
  readonly tryOut: () => Promise<{ readonly points: number; readonly faults: readonly string[] }>;
}

/** A library of its own, empty, for one situation. */
export async function newLibrary(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
}

/** A situation of named cases: each answers what went wrong, or null. */
export function situation(
  name: string,
  cases: Readonly<Record<string, () => Promise<string | null>>>,
): Situation {
  return {
    name,
    async tryOut() {
      const faults: string[] = [];
      for (const [what, run] of Object.entries(cases)) {
        try {
          const fault = await run();
          if (fault) faults.push(`${name}: ${what}: ${fault}`);
        } catch (error) {
          faults.push(`${name}: ${what}: ${error instanceof Error ? error.stack : String(error)}`);
        }
      }
      return { points: Object.keys(cases).length, faults };
    },
  };
}
