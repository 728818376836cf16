import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';

/** How one call to IndexedDB goes wrong. */
export type Fault =
  /** It throws at once, as a full disk or a browser's fault makes it. */
  | 'throws'
  /** Its transaction is aborted before it is done. */
  | 'aborts'
  /** It is done, then its transaction is aborted: on the last call, a commit that fails. */
  | 'aborts-after'
  /** The worker dies: the connection is gone, nothing after this call happens. */
  | 'dies';

export const FAULTS: readonly Fault[] = ['throws', 'aborts', 'aborts-after', 'dies'];

/** Every call that reads or writes. */
const CALLS: readonly (readonly [object, readonly string[]])[] = [
  [
    IDBObjectStore.prototype,
    'add put delete clear get getKey getAll getAllKeys count openCursor openKeyCursor'.split(' '),
  ],
  [IDBIndex.prototype, 'get getKey getAll getAllKeys count openCursor openKeyCursor'.split(' ')],
];

const transactionOf = (place: IDBObjectStore | IDBIndex): IDBTransaction =>
  'objectStore' in place ? place.objectStore.transaction : place.transaction;

function failAt(fault: Fault, place: IDBObjectStore | IDBIndex, call: () => unknown): unknown {
  const transaction = transactionOf(place);
  switch (fault) {
    case 'throws':
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    case 'aborts': {
      const request = call();
      transaction.abort();
      return request;
    }
    case 'aborts-after': {
      const request = call();
      if (request instanceof IDBRequest) {
        request.addEventListener('success', () => transaction.abort());
      }
      return request;
    }
    case 'dies': {
      const request = call();
      // The package types its argument as the class; it takes a connection.
      Reflect.apply(forceCloseDatabase, null, [transaction.db]);
      return request;
    }
    default: {
      const never: never = fault;
      return never;
    }
  }
}

/**
 * Runs `work` with every call to IndexedDB counted, and the `at`-th (from 0) going wrong by `fault`;
 * none does when `at` is null. Answers the number of calls, and whether `work` said that it was done.
 */
export async function withFault(
  at: number | null,
  fault: Fault,
  work: () => Promise<unknown>,
): Promise<{ readonly calls: number; readonly isDone: boolean }> {
  let calls = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, names] of CALLS) {
    for (const name of names) {
      const original: unknown = Reflect.get(prototype, name);
      if (typeof original !== 'function') throw new Error(`IndexedDB has no call “${name}”`);
      const patched = function (this: IDBObjectStore | IDBIndex, ...args: unknown[]): unknown {
        const call = () => Reflect.apply(original, this, args);
        return calls++ === at ? failAt(fault, this, call) : call();
      };
      Reflect.set(prototype, name, patched);
      undo.push(() => Reflect.set(prototype, name, original));
    }
  }
  try {
    await work();
    return { calls, isDone: true };
  } catch (error) {
    if (at === null) throw error;
    return { calls, isDone: false };
  } finally {
    for (const put of undo) put();
  }
}
