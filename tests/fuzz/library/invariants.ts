import { packHead } from '../../../lib/core/library/head-text.ts';
import { headOf, packOf } from '../../../lib/core/library/story-head.ts';
import { differingPaths } from '../../../lib/core/pack/diff-packs.ts';
import { readPack } from '../../../lib/core/pack/read-pack.ts';
import { readHistory } from '../../../lib/store/edits/history.ts';
import { makeHeads } from '../../../lib/store/heads/head-step.ts';
import { readStory } from '../../../lib/store/library.ts';
import type { Database } from '../../../lib/store/open.ts';
import { exportPack, packIds } from '../../../lib/store/packs.ts';
import type { WholeStory } from '../../../lib/store/schema.ts';
import { dumpIndex } from '../../support/library-dump.ts';
import { READER } from './world.ts';

const OWNED = ['articles', 'speakers', 'quotations', 'notes', 'additions', 'regroupings'] as const;

/** What holds of every library after every change, as sentences on what does not. */
export async function brokenIn(database: Database): Promise<string[]> {
  await makeHeads(database);
  const stories = new Set(await database.getAllKeys('stories'));
  return [
    ...(await brokenStories(database, stories)),
    ...(await strayRecords(database, stories)),
    ...(await brokenExports(database, stories)),
  ];
}

/** A story has a pack, a head that says what it says, a history, and outlets for its articles; the indexes know it. */
async function brokenStories(database: Database, stories: ReadonlySet<string>): Promise<string[]> {
  const broken: string[] = [];
  const packs = new Set(await packIds(database));
  const heads = new Map((await database.getAll('heads')).map((one) => [one.key, one.text]));
  const { prints } = await dumpIndex(database);
  const indexed = new Set(prints.map((one) => (one as { story: string }).story));
  for (const key of heads.keys()) if (!stories.has(key)) broken.push(`a head of ${key} is left`);
  for (const key of indexed) if (!stories.has(key)) broken.push(`${key} is in the match index`);
  for (const key of stories) {
    if (!packs.has(packOf(key))) broken.push(`${key} has no pack`);
    const bundle = await readStory(database, key);
    if (!bundle) continue;
    if (heads.get(key) !== packHead(headOf(bundle))) broken.push(`the head of ${key} is another`);
    const hasPrints = bundle.story.articles.some(({ fingerprint }) => fingerprint);
    if (hasPrints && !indexed.has(key)) broken.push(`${key} is not in the match index`);
    const named = new Set(bundle.outlets.map(({ id }) => id));
    for (const { outlet } of bundle.story.articles)
      if (!named.has(outlet)) broken.push(`${key} names no outlet ${outlet}`);
    if (!(await readHistory(database, key))) broken.push(`${key} has no history`);
  }
  return broken;
}

/** Nothing is kept of a story that is neither there nor to be had back. */
async function strayRecords(database: Database, stories: ReadonlySet<string>): Promise<string[]> {
  const broken: string[] = [];
  for (const name of [...OWNED, 'texts', 'changes'] as const)
    for (const { story } of await database.getAll(name))
      if (!stories.has(story)) broken.push(`${name} of ${story} are left`);
  const within = await setAsideIn(database);
  for (const { key } of await database.getAll('edits'))
    if (!stories.has(key) && !within.has(key)) broken.push(`an edit of ${key} is left`);
  for (const { id } of await database.getAll('imports')) broken.push(`import ${id} is left`);
  return broken;
}

/** Stories that are part of others by a merge, also of such as were deleted. */
async function setAsideIn(database: Database): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const look = ({ changes }: Pick<WholeStory, 'changes'>) => {
    for (const { removed } of changes)
      for (const whole of removed) {
        found.add(whole.key);
        look(whole);
      }
  };
  look({ changes: await database.getAll('changes') });
  for (const whole of await database.getAll('trash')) look(whole);
  return found;
}

/** Each pack leaves with each of its stories as they are read, and can be taken in again. */
async function brokenExports(database: Database, stories: ReadonlySet<string>): Promise<string[]> {
  const broken: string[] = [];
  const own = { ...READER, id: 'kept-ours', you: 'You', on: '2026-11-22' };
  for (const id of await packIds(database)) {
    for (const edition of ['edited', 'published'] as const) {
      const pack = await exportPack(database, id, own, { edition });
      const read = readPack(JSON.parse(JSON.stringify(pack)));
      if (!read.ok) broken.push(`${id} as ${edition} is refused: ${read.detail}`);
      if (edition === 'published' || !pack) continue;
      const keys = pack.stories.map((story) => `${id}/${story.id}`);
      const here = [...stories].filter((key) => packOf(key) === id);
      if (keys.join() !== here.join()) broken.push(`${id} leaves with ${keys}, not ${here}`);
    }
  }
  return broken;
}

/** What of a library differs from what it was, store by store; the match index by what it says. */
export async function contentOf(database: Database): Promise<Record<string, unknown>> {
  await makeHeads(database);
  const content: Record<string, unknown> = { index: await dumpIndex(database) };
  for (const name of [...OWNED, 'stories', 'texts', 'heads', 'trash'] as const)
    content[name] = await database.getAll(name);
  // The reader's own pack is begun with the first story of it, and stays; the order of what was deleted says nothing.
  content.packs = (await database.getAll('packs'))
    .filter(({ id }) => id !== 'kept')
    .map(({ deleted = [], ...pack }) => ({ ...pack, deleted: [...deleted].sort() }));
  return content;
}

/** Where two libraries hold something else, the first place of each store. */
export function differences(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): string[] {
  return Object.keys(one).flatMap((name) => {
    const [path] = differingPaths(one[name], other[name]);
    if (path === undefined) return [];
    const [was, is] = [valueAt(one[name], path), valueAt(other[name], path)];
    return `${name} differ at “${path}”: ${was} before, ${is} after`;
  });
}

/** What stands at a dotted path, as text. */
function valueAt(value: unknown, path: string): string {
  let found: unknown = value;
  for (const key of path === '' ? [] : path.split('.'))
    found = (found as Readonly<Record<string, unknown>> | undefined)?.[key];
  return JSON.stringify(found) ?? 'nothing';
}
