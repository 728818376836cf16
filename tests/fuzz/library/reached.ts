import { differingPaths } from '../../../lib/core/pack/diff-packs.ts';
import { storyKeys } from '../../../lib/store/library.ts';
import type { EditRecord } from '../../../lib/store/schema.ts';
import { readStoryRecords, STORY_STORES } from '../../../lib/store/story-records.ts';
import { readFrom } from '../../../lib/store/transact.ts';
import { type PackId, packNow } from './editions.ts';
import type { World } from './world.ts';

/** What the library of a subscribed pack lacks of the edition that its host has, or has beyond it. */
export async function hasReached(world: World, pack: PackId): Promise<string[]> {
  const { database } = world;
  const edition = packNow(pack, world.publications[pack]);
  const record = await database.get('packs', pack);
  if (!record) return [`${pack} is not there`];
  const deleted = new Set(record.deleted);
  const broken: string[] = [];
  if (record.published !== edition.published)
    broken.push(`${pack} is of ${record.published}, not ${edition.published}`);
  const named = new Map(edition.stories.map((story) => [`${pack}/${story.id}`, story]));
  for (const [key, story] of named) {
    const edit = await database.get('edits', key);
    const stored = await readFrom(database, STORY_STORES, (transaction) =>
      readStoryRecords(transaction, key),
    );
    if (deleted.has(story.id)) {
      if (stored) broken.push(`${key} was deleted and is there`);
    } else if (edit) broken.push(...behind(key, edit, story));
    else if (!stored) broken.push(`${key} is not there`);
    else if (differingPaths(stored.story, story).length > 0) broken.push(`${key} is another`);
  }
  const stored = new Set(await storyKeys(database));
  for (const { key, isLeftOut } of await database.getAll('edits'))
    if (key.startsWith(`${pack}/`) && !stored.has(key) && !named.has(key) && !isLeftOut)
      broken.push(`${key} is part of another, left out, and not known to be`);
  for (const key of stored) {
    if (!key.startsWith(`${pack}/`) || named.has(key)) continue;
    const edit = await database.get('edits', key);
    const hasMore =
      (await database.countFromIndex('additions', 'story', key)) +
      (await database.countFromIndex('regroupings', 'story', key));
    if (edit ? !edit.isLeftOut : hasMore === 0) broken.push(`${key} is there, and left out`);
  }
  return broken;
}

const behind = (key: string, edit: EditRecord, story: unknown) => [
  ...(edit.isLeftOut ? [`${key} is in the edition, and counts as left out`] : []),
  ...(differingPaths(edit.pack, story).length > 0 ? [`${key} knows another version`] : []),
];

/** Stories that are the reader's as well, and the titles that the reader gave them. */
type Work = ReadonlyMap<string, string | null>;

/** What the reader edited, added to, or brought back. */
export async function readersWork({ database, broughtBack }: World): Promise<Work> {
  const stored = await database.getAll('stories');
  const work = new Map<string, string | null>();
  for (const { key, title } of stored) {
    const edit = await database.get('edits', key);
    const hasMore = (await database.countFromIndex('additions', 'story', key)) > 0;
    if (!edit && !hasMore && !broughtBack.has(key)) continue;
    work.set(key, edit && edit.pack.title !== title ? title : null);
  }
  return work;
}

/** What an edition took of it, or brought that the reader had deleted. */
export async function takenFromReader(world: World, work: Work): Promise<string[]> {
  const titles = new Map(
    (await world.database.getAll('stories')).map(({ key, title }) => [key, title]),
  );
  const broken: string[] = [];
  for (const [key, title] of work) {
    if (!titles.has(key)) broken.push(`${key} was the reader's, and is gone`);
    else if (title !== null && titles.get(key) !== title) broken.push(`${key} lost its title`);
  }
  for (const key of world.deleted)
    if (titles.has(key)) broken.push(`${key} was deleted, and came back`);
  return broken;
}
