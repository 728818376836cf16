import { openDB } from 'idb';
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

/**
 * Everything in the database as plain data, without knowing its schema: for a library that a newer
 * Headwater made, or that could not be brought up to date, so that nobody has to lose it. Reads only, in
 * one transaction. Cost: all of it in memory.
 */
export async function copyAll(name = DATABASE_NAME): Promise<DatabaseCopy> {
  // Without a version whatever is there is opened as it is.
  const database = await openDB(name);
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0)
      return { format: 'headwater-copy', version: database.version, stores: [] };
    const transaction = database.transaction(names, 'readonly');
    const stores: CopiedStore[] = [];
    for (const one of names) {
      const store = transaction.objectStore(one);
      const [keys, values] = [await store.getAllKeys(), await store.getAll()];
      stores.push({
        name: one,
        keyPath: typeof store.keyPath === 'string' ? store.keyPath : null,
        indexes: [...store.indexNames].map((index) => {
          const { keyPath, unique } = store.index(index);
          return { name: index, keyPath: String(keyPath), unique };
        }),
        records: keys.map((key, at) => [key, plain(values[at])] as const),
      });
    }
    return { format: 'headwater-copy', version: database.version, stores };
  } finally {
    database.close();
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
