/** Source of an expression that forgets where pills were shown; evaluated in a page of the extension. */
export const FORGET_PILLS = `(async () => {
  const { storage } = (globalThis.wrappedJSObject ?? globalThis).chrome;
  await storage.session.remove('pills');
})()`;

/**
 * Source of an expression for a promise of everything that the extension has stored; evaluated in
 * one of its pages. It is kept as text since it also runs where no build step has touched it.
 */
export const STORED = `(async () => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const databases = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      databases[name + '/' + store] = [
        await answer(records.getAllKeys()),
        await answer(database.transaction(store).objectStore(store).getAll()),
      ];
    }
    database.close();
  }
  // Firefox shows the API to scripts that are not the page's own only so.
  const { storage } = (globalThis.wrappedJSObject ?? globalThis).chrome;
  return {
    lasting: JSON.stringify({ databases, local: await storage.local.get(null) }),
    session: JSON.stringify(await storage.session.get(null)),
  };
})()`;
