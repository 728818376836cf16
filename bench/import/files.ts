import { openDB } from 'idb';

/** Where the packs' files lie between one start of the browser and the next. */
const PLACE = { database: 'bench-files', store: 'files' };

const open = () =>
  openDB(PLACE.database, 1, {
    upgrade: (database) => void database.createObjectStore(PLACE.store),
  });

/** Lays a file down under the number of its stories; the browser keeps it on disk. */
export async function putFile(stories: number, file: Blob): Promise<void> {
  const database = await open();
  await database.put(PLACE.store, file, stories);
  database.close();
}

/** The file that {@link putFile} laid down. */
export async function getFile(stories: number): Promise<Blob> {
  const database = await open();
  const file: unknown = await database.get(PLACE.store, stories);
  database.close();
  if (!(file instanceof Blob)) throw new Error(`no file of ${stories} stories was made`);
  return file;
}
