import { analyze } from '../../../lib/core/analyze.ts';
import { keepCoverage } from '../../../lib/core/keep/keep-coverage.ts';
import { keepStory } from '../../../lib/core/keep/keep-story.ts';
import { OWN_PACK } from '../../../lib/core/keep/kept.ts';
import { readHistory } from '../../../lib/store/edits/history.ts';
import { mergeInto } from '../../../lib/store/edits/merge.ts';
import { backToPack, returnTo, undoChange } from '../../../lib/store/edits/return-to.ts';
import { openEdit, saveEdit } from '../../../lib/store/edits/save-edit.ts';
import { splitOff } from '../../../lib/store/edits/split.ts';
import {
  deleteStories,
  keepAddition,
  keepOwnStory,
  removeAddition,
  restoreStory,
} from '../../../lib/store/kept.ts';
import { readStory, storyKeys } from '../../../lib/store/library.ts';
import { putOutletBack, saveOutlet } from '../../../lib/store/outlets/edit-outlet.ts';
import { listOld } from '../../../lib/store/prune.ts';
import { keepRegrouping, removeRegrouping } from '../../../lib/store/regroupings.ts';
import { makeArticle } from '../../support/factories.ts';
import { contentOf, differences } from './invariants.ts';
import { OWN, pick, pickStory, type World } from './world.ts';

const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };
const pageOf = (number: number) =>
  makeArticle({
    url: `https://www.lamp-news.example/${number}`,
    outlet: 'Lamp News',
    headline: `Lamps of pier ${number}`,
    text: `“Nobody ties up boat ${number} in the dark with one hand,” Oona Falk said.`,
  });

/**
 * Something that a reader does. Two numbers say to what and how; it answers what it did, for the log, or null where there was
 * nothing to do, and what did not come out as it should.
 */
export type Deed = (world: World, which: number, how: number) => Promise<Done | null>;
export interface Done {
  readonly did: string;
  readonly broken?: readonly string[];
}

const editing = ({ now }: World) => ({ by: 'You', at: now() });

/** Does what changes the history of a story; every other time it is undone, after which all is as it was. */
async function undoable(
  world: World,
  key: string,
  how: number,
  run: () => Promise<string>,
): Promise<Done> {
  const { database } = world;
  const before = await contentOf(database);
  const last = await lastOf(world, key);
  const stood = new Set(await storyKeys(database));
  const did = await run();
  const now = await lastOf(world, key);
  await noteStanding(world, stood);
  if (how % 2 === 0 || now === last) return { did };
  const between = new Set(await storyKeys(database));
  const undone = await undoChange(database, key, now, editing(world));
  await noteStanding(world, between);
  if (undone !== 'done') return { did: `${did}, undo: ${JSON.stringify(undone)}` };
  return { did: `${did}, undone`, broken: differences(before, await contentOf(database)) };
}

/** What came into the library by the reader's hand stays there; what left by it was not taken away by an edition. */
async function noteStanding(world: World, stood: ReadonlySet<string>): Promise<void> {
  const now = new Set(await storyKeys(world.database));
  for (const key of now) {
    if (stood.has(key) || key.startsWith(OWN_PACK)) continue;
    world.broughtBack.add(key);
    world.deleted.delete(key);
  }
  for (const key of stood) if (!now.has(key)) world.broughtBack.delete(key);
}

const lastOf = async ({ database }: World, key: string) =>
  (await readHistory(database, key))?.entries[0]?.number ?? 0;

/** Deletes stories; every other time they are brought back, after which all is as it was. */
async function remove(world: World, keys: readonly string[], how: number): Promise<Done> {
  const { database } = world;
  const before = await contentOf(database);
  const at = world.now();
  await deleteStories(database, keys, at);
  for (const key of keys) {
    world.deleted.add(key);
    world.broughtBack.delete(key);
  }
  if (how % 2 === 0) return { did: `delete ${keys}` };
  for (const key of keys) {
    await restoreStory(database, key, at, world.now());
    noteRestored(world, key);
  }
  const broken = differences(before, await contentOf(database));
  return { did: `delete ${keys}, brought back`, broken };
}

function noteRestored(world: World, key: string): void {
  world.deleted.delete(key);
  world.broughtBack.add(key);
}

export const READERS_DEEDS: Readonly<Record<string, Deed>> = {
  async edit(world, which, how) {
    const key = await pickStory(world, which);
    const base = key === undefined ? null : await openEdit(world.database, key);
    if (key === undefined || !base) return null;
    const { story } = base;
    const change =
      how % 3 === 0
        ? { title: `My title ${how}` }
        : how % 3 === 1
          ? { summary: `My summary ${how}` }
          : { articles: story.articles.map((one) => ({ ...one, headline: `Mine ${how}` })) };
    const edited = { ...base, story: { ...story, ...change } };
    return undoable(world, key, how >> 2, async () => {
      const saved = await saveEdit(world.database, key, { base, edited }, editing(world));
      return `edit ${Object.keys(change)} of ${key}: ${saved.state}`;
    });
  },

  async merge(world, which, how) {
    const [key, other] = [await pickStory(world, which), await pickStory(world, how >> 1)];
    if (key === undefined || other === undefined || key === other) return null;
    return undoable(world, key, how, async () => {
      const { state } = await mergeInto(world.database, key, other, editing(world));
      return `merge ${other} into ${key}: ${state}`;
    });
  },

  async split(world, which, how) {
    const key = await pickStory(world, which);
    const articles = key ? ((await readStory(world.database, key))?.story.articles ?? []) : [];
    const article = pick(articles, how >> 1);
    if (key === undefined || !article) return null;
    const chosen = { articles: [article.id], title: `Part ${how} of ${which}` };
    return undoable(world, key, how, async () => {
      const split = await splitOff(world.database, key, chosen, { ...editing(world), own: OWN });
      return `split ${article.id} off ${key}: ${split.ok ? split.value : split.reason}`;
    });
  },

  async return(world, which, how) {
    const key = await pickStory(world, which);
    if (key === undefined) return null;
    const last = await lastOf(world, key);
    if (last === 0) return null;
    const to = (how >> 1) % last;
    return undoable(world, key, how, async () => {
      const returned = await returnTo(world.database, key, { to, last }, editing(world));
      return `return ${key} to ${to} of ${last}: ${JSON.stringify(returned)}`;
    });
  },

  async 'back to pack'(world, which, how) {
    const key = await pickStory(world, which);
    if (key === undefined) return null;
    return undoable(world, key, how, async () => {
      const back = await backToPack(world.database, key, editing(world));
      return `${key} as its pack has it: ${JSON.stringify(back)}`;
    });
  },

  async cover(world, which, how) {
    const key = await pickStory(world, which);
    const bundle = key === undefined ? null : await readStory(world.database, key);
    if (key === undefined || !bundle) return null;
    const before = await contentOf(world.database);
    const page = pageOf(how % 4);
    const addition = keepCoverage(analyze(page), bundle, KEEPING);
    const isThere = bundle.story.articles.some(({ id }) => id === addition.article.id);
    const added = await keepAddition(world.database, key, addition, page.text, world.now());
    if (how % 2 === 0 || isThere) return { did: `cover ${key} with page ${how % 4}` };
    await removeAddition(world.database, added);
    const broken = differences(before, await contentOf(world.database));
    return { did: `cover ${key}, taken out`, broken };
  },

  async group(world, which, how) {
    const key = await pickStory(world, which);
    const quotations = key ? ((await readStory(world.database, key))?.story.quotations ?? []) : [];
    const [one, other] = [pick(quotations, how), pick(quotations, how + 1)];
    if (key === undefined || !one || !other || one === other) return null;
    const before = await contentOf(world.database);
    const value = { kind: 'same', quotation: one.id, as: other.id } as const;
    const word = await keepRegrouping(world.database, key, value, world.now());
    if (how % 2 === 0) return { did: `group ${one.id} with ${other.id} in ${key}` };
    await removeRegrouping(world.database, word);
    const broken = differences(before, await contentOf(world.database));
    return { did: `group in ${key}, taken back`, broken };
  },

  async delete(world, which, how) {
    const key = await pickStory(world, which);
    return key === undefined ? null : remove(world, [key], how);
  },

  async prune(world, _which, how) {
    const old = await listOld(world.database, '2024-05-02');
    return old.length === 0
      ? null
      : remove(
          world,
          old.slice(0, 1 + (how % 2)).map(({ key }) => key),
          how >> 1,
        );
  },

  async restore(world, which) {
    const record = pick(await world.database.getAll('trash'), which);
    if (!record) return null;
    const stood = (await storyKeys(world.database)).includes(record.key);
    const restored = await restoreStory(world.database, record.key, record.at, world.now());
    if (restored === 'done') noteRestored(world, record.key);
    return { did: `restore ${record.key}${stood ? ' over another' : ''}: ${restored}` };
  },

  async 'keep a page'(world, which) {
    const page = pageOf(10 + (which % 3));
    const kept = keepStory(analyze(page), KEEPING);
    const key = await keepOwnStory(world.database, kept, page.text, OWN);
    // Whoever keeps the page of a story that was deleted wants it again.
    world.deleted.delete(key);
    return { did: `keep ${key}` };
  },

  async 'edit an outlet'(world, which, how) {
    const pack = pick(await world.database.getAll('packs'), which);
    const outlet = pick(pack?.outlets ?? [], how >> 2);
    if (!pack || !outlet) return null;
    const before = await contentOf(world.database);
    const name = `${outlet.name} (${how})`;
    const did = `name ${outlet.id} of ${pack.id} “${name}”`;
    if (how % 4 === 1) {
      const back = await putOutletBack(world.database, pack.id, outlet);
      return { did: `${outlet.id} of ${pack.id} as its pack has it: ${back}` };
    }
    await saveOutlet(world.database, pack.id, outlet, { ...outlet, name });
    if (how % 2 === 0) return { did };
    await saveOutlet(world.database, pack.id, { ...outlet, name }, outlet);
    return { did: `${did}, undone`, broken: differences(before, await contentOf(world.database)) };
  },
};
