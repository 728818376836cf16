import { openDB } from 'idb';
import { STORY_STORES } from '../../lib/store/story-records.ts';
import { withLibrary } from '../support/with-library.ts';

const NAME = 'bench-plain';
/** Records in one transaction: an import's pieces are of a hundred stories, some thousand records. */
const PIECE = 1000;

interface Kept {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly options: IDBIndexParameters;
  }[];
  readonly records: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

/** Every record of stories and their indexes that stands in the library, with how its store is made. */
function readLibrary(): Promise<readonly Kept[]> {
  return withLibrary(async (database) => {
    const kept: Kept[] = [];
    for (const name of STORY_STORES) {
      const { store } = database.transaction(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const indexes = [...store.indexNames].map((one) => {
        const { keyPath, unique, multiEntry } = store.index(one);
        return { name: one, keyPath, options: { unique, multiEntry } };
      });
      const records = keys.map((key, at) => ({ key, value: values[at] }));
      kept.push({ name, keyPath: store.keyPath, indexes, records });
    }
    return kept;
  });
}

/**
 * Puts the records of the library into an empty database with the same stores and indexes, through `idb` and by
 * transactions of a thousand: what storing them costs whoever checks, compares and derives nothing. Milliseconds.
 */
export async function putPlainly(
  onPiece: () => void,
): Promise<{ readonly records: number; readonly took: number }> {
  const kept = await readLibrary();
  const database = await openDB(NAME, 1, {
    upgrade(fresh) {
      for (const { name, keyPath, indexes } of kept) {
        const store = fresh.createObjectStore(name, keyPath === null ? {} : { keyPath });
        for (const one of indexes) store.createIndex(one.name, one.keyPath, one.options);
      }
    },
  });
  let records = 0;
  const start = performance.now();
  for (const { name, keyPath, records: all } of kept) {
    for (let from = 0; from < all.length; from += PIECE) {
      const transaction = database.transaction(name, 'readwrite');
      const piece = all.slice(from, from + PIECE);
      for (const { key, value } of piece) {
        void transaction.store.put(value, keyPath === null ? key : undefined);
      }
      await transaction.done;
      records += piece.length;
      onPiece();
    }
  }
  const took = performance.now() - start;
  database.close();
  return { records, took };
}
