import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import { openDatabase } from '../../lib/store/open.ts';
import { DATABASE_VERSION } from '../../lib/store/schema.ts';
import { readRepo } from '../repo/repo.ts';
import { fileOf, migrationText, RELEASED } from './fixture.ts';
import { makeLibrary } from './make-library.ts';
import { readCopy } from './read-copy.ts';

/**
 * `npm run freeze`: writes what a reader of the current schema has to `tests/frozen/schema-N.json`, with one
 * record of everything. Refused for a schema that was released: its fixture is what readers have.
 */
if (DATABASE_VERSION <= RELEASED) {
  console.error(
    `schema ${DATABASE_VERSION} was released: write a migration, then freeze the next one`,
  );
  process.exit(1);
}
const database = await openDatabase();
await makeLibrary(database);
database.close();
const copy = await readCopy();
const file = fileOf(DATABASE_VERSION);
const made = `${JSON.stringify({ migration: migrationText(readRepo(), DATABASE_VERSION), copy })}\n`;
let before = '';
try {
  before = readFileSync(file, 'utf8');
} catch {
  console.log('there was none');
}
writeFileSync(file, made);
const records = copy.stores.reduce((sum, { records: held }) => sum + held.length, 0);
console.log(
  `${file}: schema ${copy.version}, ${copy.stores.length} stores, ${records} records, ${before === made ? 'as it was' : 'changed'}`,
);
