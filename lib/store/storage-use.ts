import type { LibraryState } from '../core/backup/reminder.ts';
import { OWN_PACK } from '../core/keep/kept.ts';
import type { KindUse } from '../core/view/library-view.ts';
import { LOOKUP_STORES } from './lookup-index/state.ts';
import { INDEX_STORES } from './match-index/manifest-record.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import { keysOfPack } from './story-records.ts';
import { type ReadTransaction, readFrom, together } from './transact.ts';

/** What a reader counts as one kind, and where it is. */
const KINDS: Readonly<Record<KindUse['kind'], readonly StoreName[]>> = {
  stories: ['packs', 'stories', 'articles', 'speakers', 'quotations', 'notes'],
  checks: ['factChecks'],
  annotations: ['annotations'],
  yours: [
    'additions',
    'regroupings',
    'edits',
    'changes',
    'drafts',
    'readersWords',
    'dismissals',
    'subscriptions',
  ],
  texts: ['texts'],
  pages: ['pageResults'],
  deleted: ['trash'],
  indexes: [...LOOKUP_STORES, ...INDEX_STORES],
};
/** The store whose records are counted, where a kind is in several. */
const COUNTED: Readonly<Partial<Record<KindUse['kind'], StoreName>>> = { stories: 'stories' };

/** So many records of a store are weighed; the others are taken to be like them. */
const WEIGHED = 60;

const KIND_NAMES = Object.keys(KINDS).filter((name): name is KindUse['kind'] =>
  Object.hasOwn(KINDS, name),
);

/** The bytes of a record, as far as its values tell: text as it is written, packed bytes as they are. */
function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array || value instanceof Uint32Array) return value.byteLength;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null).length;
  const isPlain = Array.isArray(value) ? value.every((one) => typeof one !== 'object') : false;
  if (isPlain) return JSON.stringify(value).length;
  return Object.values(value).reduce((sum: number, one) => sum + bytesOf(one) + 8, 0);
}

async function weigh(transaction: ReadTransaction, name: StoreName) {
  const store = transaction.objectStore(name);
  const [count, some] = await together([() => store.count(), () => store.getAll(null, WEIGHED)]);
  const bytes = some.reduce((sum: number, one: unknown) => sum + bytesOf(one), 0);
  return { count, bytes: some.length === 0 ? 0 : Math.round((bytes / some.length) * count) };
}

/**
 * How much of each kind the library holds: records counted, bytes estimated from the first records of
 * each store. Cost: a count and {@link WEIGHED} records a store.
 */
export function storageUse(database: Database): Promise<KindUse[]> {
  const names = KIND_NAMES.flatMap((kind) => KINDS[kind]);
  return readFrom(database, names, async (transaction) => {
    const uses: KindUse[] = [];
    for (const kind of KIND_NAMES) {
      let [records, bytes] = [0, 0];
      for (const name of KINDS[kind]) {
        const weight = await weigh(transaction, name);
        const isCounted = (COUNTED[kind] ?? name) === name;
        records += isCounted ? weight.count : 0;
        bytes += weight.bytes;
      }
      uses.push({ kind, records, bytes });
    }
    return uses;
  });
}

/** What the library holds, for the reminder of a backup. Cost: a count a store. */
export function libraryState(database: Database): Promise<LibraryState> {
  const names = ['stories', 'additions', 'regroupings', 'changes', 'texts', 'packs'] as const;
  return readFrom(database, names, async (transaction) => {
    const counts: Record<string, number> = {};
    for (const name of names) counts[name] = await transaction.objectStore(name).count();
    const stories = transaction.objectStore('stories');
    const own = await stories.getAll(keysOfPack(OWN_PACK));
    counts.own = own.length;
    const days = own.map(({ recorded }) => Date.parse(recorded.on)).filter(Number.isFinite);
    const additions = await transaction.objectStore('additions').getAll(null, WEIGHED);
    const all = [...days, ...additions.map(({ at }) => at)];
    return { counts, since: all.length > 0 ? Math.min(...all) : null };
  });
}
