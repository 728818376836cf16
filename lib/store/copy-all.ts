import { openDB } from 'idb';
import { inBound } from './in-bound.ts';
import { DATABASE_NAME } from './schema.ts';

/** One store of a copy: how it is keyed, and its records with their keys. */
export interface CopiedStore {
  readonly name: string;
  readonly keyPath: string | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly unique: boolean;
  }[];
  /** `[key, value]`, bytes as `{ bytes: base64 }` and 32-bit numbers as `{ numbers: base64 }`. */
  readonly records: readonly (readonly [key: unknown, value: unknown])[];
}

/** All that a database holds, whatever its version, as JSON. */
export interface DatabaseCopy {
  readonly format: 'headwater-copy';
  /** Of the schema. */
  readonly version: number;
  readonly stores: readonly CopiedStore[];
}

/** So many records are in memory at one time. */
const BATCH = 100;

/**
 * Writes everything in the database as a {@link DatabaseCopy} in JSON, without knowing its schema: for a library that a
 * newer Headwater made, or that could not be brought up to date, so that nobody has to lose it. Reads only, in one
 * transaction. `take` gets the text in order and in pieces, see `inBound`; it must not wait. Memory: some hundred records.
 */
export async function writeCopy(take: (text: string) => void, name = DATABASE_NAME): Promise<void> {
  // Without a version whatever is there is opened as it is.
  const database = await openDB(name);
  try {
    const { add, flush } = inBound(take);
    const names = [...database.objectStoreNames];
    add(`{"format":"headwater-copy","version":${database.version},"stores":[`);
    const transaction = names.length > 0 ? database.transaction(names, 'readonly') : null;
    for (const [at, one] of names.entries()) {
      const store = transaction?.objectStore(one);
      if (!store) break;
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique } = store.index(index);
        return { name: index, keyPath: String(keyPath), unique };
      });
      const keyPath = typeof store.keyPath === 'string' ? store.keyPath : null;
      const head = JSON.stringify({ name: one, keyPath, indexes });
      add(`${at > 0 ? ',' : ''}${head.slice(0, -1)},"records":[`);
      let separator = '';
      for await (const record of recordsOf(store)) {
        add(`${separator}${JSON.stringify(record)}`);
        separator = ',';
      }
      add(']}');
    }
    add(']}');
    flush();
  } finally {
    database.close();
  }
}

/** What it takes of a store to go through it. */
interface Readable {
  getAll(query: IDBKeyRange | null, count: number): Promise<unknown[]>;
  getAllKeys(query: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
}

async function* recordsOf(store: Readable): AsyncGenerator<readonly [unknown, unknown]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const keys = await store.getAllKeys(after, BATCH);
    const values = await store.getAll(after, BATCH);
    for (const [at, key] of keys.entries()) yield [key, plain(values[at])];
    const last = keys.at(-1);
    if (last === undefined || keys.length < BATCH) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** A value as JSON can hold it. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: base64(value) };
  if (value instanceof Uint32Array) {
    return { numbers: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
