import { outletsOf } from '../core/edit/references.ts';
import type { Addition } from '../core/keep/addition.ts';
import type { PackArticle, PackStory } from '../core/pack/pack.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { lastChange } from './edits/change-log.ts';
import { publishedIn } from './edits/published-in.ts';
import { putUpdated, readEdits } from './edits/update-edited.ts';
import type { EditedBefore, StagedStory } from './imports/import-record.ts';
import { readStoryIn, withOwnOutlets } from './library.ts';
import { indexQuotations } from './lookup-index/index-quotations.ts';
import { indexStories } from './match-index/write-stories.ts';
import type { EditRecord, PackRecord, StoreName } from './schema.ts';
import {
  keysOfPack,
  putStory,
  STORY_STORES,
  type StoryRecords,
  storyKey,
  takeStory,
} from './story-records.ts';
import { type ReadTransaction, together, type WriteTransaction } from './transact.ts';

/** The stores that writing a pack touches. */
export const PACK_STORES: readonly StoreName[] = [
  ...STORY_STORES,
  'packs',
  'additions',
  'regroupings',
  'edits',
  'changes',
];

/** The stores that hold what the reader says of stories; their keys begin with the story's. */
const READERS_STORES = ['additions', 'regroupings', 'edits'] as const;

/** The keys of a pack's stories that the reader has added to or edited. Cost: the keys of what the reader did. */
export async function touchedStories(
  transaction: ReadTransaction,
  pack: string,
): Promise<ReadonlySet<string>> {
  const range = keysOfPack(pack);
  const keys = await together(
    READERS_STORES.map((name) => () => transaction.objectStore(name).getAllKeys(range)),
  );
  return new Set(keys.flat().map((key) => String(key).split('/', 2).join('/')));
}

/**
 * Writes stories of a pack in place of what stands under their ids, or takes them out, and brings both
 * indexes up to date, within a transaction over {@link PACK_STORES}. Answers what stood there before, in the same
 * order. What the reader added to them stays, and so do the reader's edits: see `putUpdated`. Cost: some ten records a story.
 */
export async function writeStories(
  transaction: WriteTransaction,
  pack: PackRecord,
  stories: readonly StagedStory[],
): Promise<StagedStory[]> {
  const touched = await touchedStories(transaction, pack.id);
  const edits = await readEdits(transaction, pack.id);
  const before: StagedStory[] = [];
  const bundles = new Map<string, StoryBundle | null>();
  const changes = new Map<string, readonly PackArticle[] | null>();
  /** Stories that are new, and that the reader says nothing of: nothing here waits for them. */
  const fresh: (() => Promise<void>)[] = [];
  for (const staged of stories) {
    const key = storyKey(pack.id, staged.id);
    const known = await takeStory(transaction, key);
    const edit = edits.get(key);
    if (edit && !known) {
      // Part of another story by now: see `setAside`.
      const { isLeftOut: _isLeftOut, ...base } = edit;
      const now = staged.story
        ? { ...base, pack: staged.story }
        : { ...edit, isLeftOut: true as const };
      await transaction.objectStore('edits').put(now);
      before.push({ id: staged.id, story: publishedIn(edit) });
      continue;
    }
    before.push(await asItWas(transaction, staged.id, known, edit));
    const isFresh = !known && !edit && !staged.edited && !touched.has(key);
    const added = isFresh ? staged.story : null;
    if (added) fresh.push(() => putStory(transaction, pack.id, added));
    const story =
      added ??
      (await putStaged(transaction, pack, staged, { known, edit, isTouched: touched.has(key) }));
    bundles.set(
      key,
      await bundleOf(transaction, pack, { key, story, isTouched: touched.has(key) }),
    );
    const own = story && touched.has(key) ? await additionsTo(transaction, key) : [];
    changes.set(key, story && [...story.articles, ...own.map(({ article }) => article)]);
  }
  await together(fresh);
  await indexQuotations(transaction, bundles);
  await indexStories(transaction, changes);
  return before;
}

/** What takes a story's update back. */
async function asItWas(
  transaction: WriteTransaction,
  id: string,
  known: StoryRecords | null,
  edit: EditRecord | undefined,
): Promise<StagedStory> {
  if (!known || !edit) return { id, story: known?.story ?? null };
  const { story, outlets } = known;
  const last = await lastChange(transaction, edit.key);
  return { id, story: publishedIn(edit), edited: { story, outlets, edit, last } };
}

/** Writes one story; answers it as it stands now, null when there is none. */
async function putStaged(
  transaction: WriteTransaction,
  pack: PackRecord,
  { id, story, edited }: StagedStory,
  stood: {
    readonly known: StoryRecords | null;
    readonly edit: EditRecord | undefined;
    /** Whether the reader added to it or edited it. */
    readonly isTouched: boolean;
  },
): Promise<PackStory | null> {
  const { known, edit, isTouched } = stood;
  const key = storyKey(pack.id, id);
  // What the reader did to it meanwhile stands: then it is taken back as an update is taken in.
  if (edited && !(await isEditedSince(transaction, key, edited.last)))
    return putBack(transaction, pack.id, key, edited);
  if (known && edit) return putUpdated(transaction, edit, known, story, pack);
  if (known && !story && isTouched) {
    // The reader's coverage and words say nothing without the story that they are about.
    const outlets = outletsOf(known.story, withOwnOutlets(known.outlets, pack.outlets));
    await putStory(transaction, pack.id, known.story, outlets);
    return known.story;
  }
  if (story) await putStory(transaction, pack.id, story);
  return story;
}

/** Whether the reader changed a story after its change number `last`. */
async function isEditedSince(transaction: ReadTransaction, key: string, last: number) {
  const range = IDBKeyRange.bound([key, last + 1], [key, []]);
  const since = await transaction.objectStore('changes').getAll(range);
  return since.some(({ kind }) => kind !== 'pack-updated');
}

/** An edited story as it was before an update that is taken back, its history included. */
async function putBack(
  transaction: WriteTransaction,
  pack: string,
  key: string,
  { story, outlets, edit, last }: EditedBefore,
): Promise<PackStory> {
  await putStory(transaction, pack, story, outlets);
  await transaction.objectStore('edits').put(edit);
  await transaction.objectStore('changes').delete(IDBKeyRange.bound([key, last + 1], [key, []]));
  return story;
}

async function bundleOf(
  transaction: WriteTransaction,
  { title: packTitle, outlets }: PackRecord,
  one: { readonly key: string; readonly story: PackStory | null; readonly isTouched: boolean },
): Promise<StoryBundle | null> {
  const { key, story, isTouched } = one;
  if (!story) return null;
  return isTouched ? readStoryIn(transaction, key) : { key, packTitle, outlets, story, added: [] };
}

async function additionsTo(transaction: WriteTransaction, key: string): Promise<Addition[]> {
  const records = await transaction.objectStore('additions').index('story').getAll(key);
  return records.map(({ value }) => value);
}
