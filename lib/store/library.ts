import { publishedOutlets } from '../core/edit/outlet-edit.ts';
import { withAdditions } from '../core/keep/addition.ts';
import type { PackOutlet } from '../core/pack/pack.ts';
import { withUtterances } from '../core/utterance/with-utterances.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { publishedIn } from './edits/published-in.ts';
import { textsOf, withTexts } from './kept-text.ts';
import type { Database } from './open.ts';
import { askingFor, byStory, readManyRecords } from './read-many.ts';
import type { AdditionRecord, PackRecord, RegroupingRecord, StoreName } from './schema.ts';
import { readStoryRecords, type StoryRecords } from './story-records.ts';
import { type ReadTransaction, readFrom, together } from './transact.ts';

/** What a story is put together from. */
export const BUNDLE_STORES: readonly StoreName[] = [
  'stories',
  'packs',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'additions',
  'regroupings',
];

/**
 * One story with all that it takes to show it, the reader's own coverage, word and kept texts included; null when it is
 * not (or no longer) stored.
 */
export function readStory(database: Database, key: string): Promise<StoryBundle | null> {
  return readFrom(database, [...BUNDLE_STORES, 'texts'], async (transaction) => {
    const bundle = await readStoryIn(transaction, key);
    return bundle && withTexts(transaction, bundle);
  });
}

/**
 * The same of several stories, those that are stored, in one transaction: for what goes over many of them, a piece at a time.
 * Cost: some ten requests for stories that stand side by side in the library, else some ten for each; a pack is read once.
 */
export function readStories(database: Database, keys: readonly string[]): Promise<StoryBundle[]> {
  return readFrom(database, [...BUNDLE_STORES, 'texts'], async (transaction) => {
    const asking = await askingFor(transaction, keys);
    const [records, additions, regroupings, texts] = await together([
      () => readManyRecords(transaction, asking),
      () =>
        byStory(asking, (query) =>
          transaction.objectStore('additions').index('story').getAll(query),
        ),
      () =>
        byStory(asking, (query) =>
          transaction.objectStore('regroupings').index('story').getAll(query),
        ),
      () =>
        byStory(asking, (query) => transaction.objectStore('texts').index('story').getAll(query)),
    ]);
    const ids = [...new Set(records.flatMap((found) => found?.pack ?? []))];
    const packs = await together(ids.map((id) => () => transaction.objectStore('packs').get(id)));
    const packOf = new Map(ids.map((id, at) => [id, packs[at]]));
    return keys.flatMap((key, at) => {
      const found = records[at];
      if (!found) return [];
      const bundle = bundleOf(key, found, packOf.get(found.pack));
      return textsOf(withReaders(bundle, additions(key), regroupings(key)), texts(key));
    });
  });
}

/** The same within a transaction over {@link BUNDLE_STORES}. */
export async function readStoryIn(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryBundle | null> {
  const bundle = await readBundle(transaction, key);
  if (!bundle) return null;
  const [records, regroupings] = await together([
    () => transaction.objectStore('additions').index('story').getAll(key),
    () => transaction.objectStore('regroupings').index('story').getAll(key),
  ]);
  return withReaders(bundle, records, regroupings);
}

/** A story with the reader's own coverage and word. */
function withReaders(
  bundle: StoryBundle,
  records: readonly AdditionRecord[],
  regroupings: RegroupingRecord[],
): StoryBundle {
  const additions = records.map((one) => one.value);
  return withUtterances(
    withAdditions(bundle, additions),
    additions,
    regroupings.sort((a, b) => a.at - b.at),
  );
}

/**
 * The same as its pack has it, without what the reader added or edited; null also when the pack left
 * it out and only the reader's version is kept. A story that was merged into another is there.
 */
export function readPackStory(database: Database, key: string): Promise<StoryBundle | null> {
  return readFrom(database, [...BUNDLE_STORES, 'edits'], async (transaction) => {
    const edit = await transaction.objectStore('edits').get(key);
    if (!edit) return readPublished(transaction, key);
    const story = publishedIn(edit);
    if (!story) return null;
    const id = packOf(key);
    const pack = await transaction.objectStore('packs').get(id);
    return {
      key,
      packTitle: pack?.title ?? id,
      packContact: pack?.curator.contact ?? null,
      outlets: pack ? publishedOutlets(pack) : [],
      story,
      added: [],
    };
  });
}

/** The id of the pack that a story's key names. */
const packOf = (key: string) => key.slice(0, key.indexOf('/'));

/** A pack's outlets with those of a story's own that the pack does not list. */
export function withOwnOutlets(
  outlets: readonly PackOutlet[],
  own: readonly PackOutlet[],
): readonly PackOutlet[] {
  if (own.length === 0) return outlets;
  const listed = new Set(outlets.map(({ id }) => id));
  return [...outlets, ...own.filter(({ id }) => !listed.has(id))];
}

async function readBundle(transaction: ReadTransaction, key: string): Promise<StoryBundle | null> {
  const found = await readStoryRecords(transaction, key);
  if (!found) return null;
  return bundleOf(key, found, await transaction.objectStore('packs').get(found.pack));
}

const bundleOf = (key: string, found: StoryRecords, pack: PackRecord | undefined): StoryBundle => ({
  key,
  packTitle: pack?.title ?? found.pack,
  packContact: pack?.curator.contact ?? null,
  outlets: withOwnOutlets(pack?.outlets ?? [], found.outlets),
  story: found.story,
  added: [],
});

/** A story that the reader did not edit, with its outlets as its pack has them. */
async function readPublished(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryBundle | null> {
  const bundle = await readBundle(transaction, key);
  if (!bundle) return null;
  const pack = await transaction.objectStore('packs').get(packOf(key));
  return pack?.outletEdits ? { ...bundle, outlets: publishedOutlets(pack) } : bundle;
}

/** All outlets that some pack lists, each id once. */
export async function listOutlets(database: Database): Promise<PackOutlet[]> {
  const packs = await database.getAll('packs');
  const outlets = packs.flatMap((pack) => pack.outlets).reverse();
  return [...new Map(outlets.map((outlet) => [outlet.id, outlet])).values()];
}

/** Keys of all stories, in key order. */
export function storyKeys(database: Database): Promise<string[]> {
  return database.getAllKeys('stories');
}

/** The titles of those stories that are stored, by key. */
export async function readTitles(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await readFrom(database, ['stories'], (transaction) =>
    together(keys.map((key) => () => transaction.objectStore('stories').get(key))),
  );
  return new Map(found.flatMap((story) => (story ? [[story.key, story.title] as const] : [])));
}
