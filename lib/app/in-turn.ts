/**
 * Makes a place where works of one key are done one after another, in the order of the calls, and those
 * of different keys side by side. What a call returns settles as its own work does: one that fails
 * holds nobody up. A work that never ends holds up all later ones of its key. Keeps nothing of a key
 * when its last work is done.
 */
export function inTurn<Key>(): <Done>(key: Key, work: () => Promise<Done>) => Promise<Done> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    const end = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(end, end);
    return mine;
  };
}
