import { openDB } from 'idb';
import type { DatabaseCopy } from '../../lib/store/copy-all.ts';
import { DATABASE_NAME } from '../../lib/store/schema.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** A value of a copy as it was stored. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, one] = [], ...more] = Object.entries(value);
  if (more.length === 0 && key === 'bytes' && typeof one === 'string') return bytesOf(one);
  if (more.length === 0 && key === 'numbers' && typeof one === 'string')
    return new Uint32Array(bytesOf(one).buffer);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revive(inner)]));
}

/** Makes the database that a copy was made of, as the Headwater of that time left it. There must be none. */
export async function pasteCopy({ version, stores }: DatabaseCopy): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade(fresh) {
      for (const { name, keyPath, indexes } of stores) {
        const store = fresh.createObjectStore(name, keyPath === null ? undefined : { keyPath });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath, { unique: index.unique });
      }
    },
  });
  for (const { name, keyPath, records } of stores) {
    const transaction = database.transaction(name, 'readwrite');
    for (const [key, value] of records)
      await (keyPath === null
        ? transaction.store.put(revive(value), key as IDBValidKey)
        : transaction.store.put(revive(value)));
    await transaction.done;
  }
  database.close();
}
