import { type DatabaseCopy, writeCopy } from '../../lib/store/copy-all.ts';

/** A copy of a database as the saved file holds it. */
export async function readCopy(name?: string): Promise<DatabaseCopy> {
  const texts: string[] = [];
  await writeCopy((text) => texts.push(text), name);
  return JSON.parse(texts.join(''));
}
