import type { StoryVersion } from '../../lib/core/edit/story-version.ts';
import { createStory } from '../../lib/store/edits/create-story.ts';
import { dropDraft, keepDraft } from '../../lib/store/edits/drafts.ts';
import { mergeInto } from '../../lib/store/edits/merge.ts';
import { backToPack, returnTo, undoChange } from '../../lib/store/edits/return-to.ts';
import { openEdit, saveEdit } from '../../lib/store/edits/save-edit.ts';
import { splitOff } from '../../lib/store/edits/split.ts';
import { makeHeads } from '../../lib/store/heads/head-step.ts';
import type { Database } from '../../lib/store/open.ts';
import { putOutletBack, saveOutlet } from '../../lib/store/outlets/edit-outlet.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { makePackArticle, makePackQuotation, makeStory } from '../support/factories.ts';
import { AT, addCoverage, fingerprint, OWN, pack, STORY } from './small-library.ts';
import type { WritePath } from './try-every-fault.ts';

const EDITING = { by: 'You', at: AT };
const OTHER = `${pack(1).id}/other`;

const articles = ['lamps', 'ferry'].map((id, at) =>
  makePackArticle({ id, url: null, fingerprint: fingerprint(20 + at) }),
);
const other = makeStory({
  id: 'other',
  articles,
  claims: [{ id: 'lamps', text: 'The lamps are out.', main: true, links: [] }],
  origins: [],
  speakers: [],
  quotations: [],
});

const twoStories = (version: number) => ({
  ...pack(version),
  stories: [...pack(version).stories, other],
});
const store = (database: Database) => writePack(database, twoStories(1));

async function opened(database: Database): Promise<StoryVersion> {
  const version = await openEdit(database, STORY);
  if (!version) throw new Error('the story is not stored');
  return version;
}

/** Saved on the version that the pack had: tried again, it has been saved already. */
async function edit(database: Database): Promise<void> {
  const [story = makeStory()] = pack(1).stories;
  const base = { story, outlets: pack(1).outlets };
  const quotations = [makePackQuotation({ said: '2024-05-01' })];
  const edited = { ...base, story: { ...story, title: 'Edited', quotations } };
  await saveEdit(database, STORY, { base, edited }, EDITING);
}

const [OUTLET = { id: 'none', name: 'None', aliases: [], domains: [] }] = pack(1).outlets;
const RENAMED = { ...OUTLET, name: 'Renamed' };

/** The edit, and then the stories that name the outlet. */
async function renameOutlet(database: Database): Promise<void> {
  await saveOutlet(database, pack(1).id, OUTLET, RENAMED);
  await makeHeads(database);
}

const merge = (database: Database) => mergeInto(database, STORY, OTHER, EDITING);
const split = (database: Database) =>
  splitOff(database, OTHER, { articles: ['ferry'], title: 'Ferry' }, { ...EDITING, own: OWN });
const undo = (key: string) => (database: Database) => undoChange(database, key, 1, EDITING);

const prepared =
  (...steps: readonly ((database: Database) => Promise<unknown>)[]) =>
  async (database: Database) => {
    await store(database);
    for (const step of steps) await step(database);
  };

/** Every way in which stories are edited. */
export const EDIT_PATHS: readonly WritePath[] = [
  { name: 'edit a story', prepare: store, write: edit },
  { name: 'edit an outlet', prepare: store, write: renameOutlet, settle: makeHeads },
  {
    name: 'make an outlet what its pack has',
    prepare: prepared(renameOutlet),
    write: async (database) => {
      await putOutletBack(database, pack(1).id, RENAMED);
      await makeHeads(database);
    },
    settle: makeHeads,
  },
  {
    name: 'edit a story that has coverage',
    prepare: prepared(addCoverage),
    write: async (database) => {
      const base = await opened(database);
      const edited = { ...base, story: { ...base.story, title: 'Edited' } };
      await saveEdit(database, STORY, { base, edited }, EDITING);
    },
  },
  { name: 'undo an edit', prepare: prepared(addCoverage, edit), write: undo(STORY) },
  {
    name: 'return to what a story was before its changes',
    prepare: prepared(edit, merge),
    write: (database) => returnTo(database, STORY, { to: 0, last: 2 }, EDITING),
  },
  {
    name: 'go back to the pack’s version',
    prepare: prepared(edit),
    write: async (database) => {
      const { story } = await opened(database);
      if (story.title === 'Edited') await backToPack(database, STORY, EDITING);
    },
  },
  {
    name: 'update a pack whose story was edited',
    prepare: prepared(edit),
    write: (database) => writePack(database, twoStories(2)),
  },
  {
    name: 'update a pack that leaves an edited story out',
    prepare: prepared(edit),
    write: (database) => writePack(database, { ...pack(2), stories: [other] }),
  },
  {
    name: 'write a story by hand',
    prepare: store,
    write: (database) =>
      createStory(database, { story: other, outlets: [] }, { ...EDITING, own: OWN }),
  },
  { name: 'merge two stories', prepare: store, write: merge },
  { name: 'undo a merge', prepare: prepared(merge), write: undo(STORY) },
  {
    name: 'undo a merge after another version of the pack',
    prepare: prepared(merge, (database) =>
      writePack(database, {
        ...pack(1),
        stories: [...pack(1).stories, { ...other, title: 'Theirs' }],
      }),
    ),
    write: undo(STORY),
  },
  { name: 'split a story', prepare: store, write: split },
  { name: 'undo a split', prepare: prepared(split), write: undo(OTHER) },
  {
    name: 'keep a draft',
    prepare: store,
    write: async (database) => {
      const [story = makeStory()] = pack(1).stories;
      const base = { story, outlets: [] };
      await keepDraft(database, { key: STORY, at: AT, base, edited: base });
    },
  },
  {
    name: 'forget a draft',
    prepare: prepared((database) =>
      keepDraft(database, {
        key: STORY,
        at: AT,
        base: { story: other, outlets: [] },
        edited: { story: other, outlets: [] },
      }),
    ),
    write: (database) => dropDraft(database, STORY),
  },
];
