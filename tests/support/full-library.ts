import { analyze } from '../../lib/core/analyze.ts';
import { readAnnotationFile } from '../../lib/core/annotation/read-annotation-file.ts';
import { endLine, headLine } from '../../lib/core/backup/backup-line.ts';
import { readFactCheckFile } from '../../lib/core/fact-check/read-fact-check-file.ts';
import { keepCoverage } from '../../lib/core/keep/keep-coverage.ts';
import { keepStory } from '../../lib/core/keep/keep-story.ts';
import { keepAnnotations } from '../../lib/store/annotations.ts';
import { BACKED_UP } from '../../lib/store/backup/backed-up.ts';
import { writeBackup } from '../../lib/store/backup/write-backup.ts';
import { dismiss } from '../../lib/store/dismissals.ts';
import { openEdit, saveEdit } from '../../lib/store/edits/save-edit.ts';
import { keepFactChecks } from '../../lib/store/fact-checks.ts';
import { makeHeads } from '../../lib/store/heads/head-step.ts';
import { deleteStory, keepAddition, keepOwnStory } from '../../lib/store/kept.ts';
import { readStory } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import { saveOutlet } from '../../lib/store/outlets/edit-outlet.ts';
import { ownExportId } from '../../lib/store/packs.ts';
import { notePage } from '../../lib/store/page-results.ts';
import { saveWord } from '../../lib/store/readers-words.ts';
import { keepRegrouping } from '../../lib/store/regroupings.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { makeArticle, makePack, makePackArticle, makeStory } from './factories.ts';
import { dumpIndex } from './library-dump.ts';

const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };
const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
const AT = Date.UTC(2026, 10, 22);
const PAGE = makeArticle({
  url: 'https://www.quay-herald.example/lamps',
  outlet: 'Quay Herald',
  headline: 'Lamps',
  text: '“Nobody ties up a boat in the dark,” Oona Falk said.',
});
const prints = (...passages: number[]) => ({
  recipe: 1 as const,
  passages,
  quotations: [],
  names: [],
});
const story = (id: string, ...passages: number[]) =>
  makeStory({ id, articles: [makePackArticle({ fingerprint: prints(...passages) })] });
const FERRY = 'harbour-pack/ferry';
const WHARF = 'harbour-pack/wharf';

const REMARK = {
  target: {
    source: 'https://www.quay-herald.example/lamps',
    selector: { type: 'TextQuoteSelector', exact: 'forty lamps' },
  },
  bodyValue: 'Who counted them?',
};
const CHECK = {
  '@type': 'ClaimReview',
  url: 'https://checkers.example/wharf',
  claimReviewed: 'Every second pile under the old wharf is rotten',
  reviewRating: { alternateName: 'Half of them' },
  keywords: 'wharf',
};

/** Everything that a reader may do to a library, one function each, in any order and any number of times. */
export const DEEDS: readonly ((database: Database) => Promise<unknown>)[] = [
  (database) =>
    writePack(database, makePack({ stories: [story('ferry', 4, 8), story('wharf', 12)] })),
  (database) =>
    writePack(
      database,
      makePack({ published: '2026-11-20', stories: [story('ferry', 4, 16), story('wharf', 12)] }),
    ),
  (database) => writePack(database, makePack({ id: 'second', stories: [story('ferry', 20)] })),
  (database) => keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), PAGE.text, OWN),
  (database) => ownExportId(database, 'kept-ours'),
  async (database) => {
    const bundle = await readStory(database, FERRY);
    if (!bundle) return;
    await keepAddition(
      database,
      FERRY,
      keepCoverage(analyze(PAGE), bundle, KEEPING),
      PAGE.text,
      AT,
    );
  },
  (database) =>
    keepRegrouping(database, FERRY, { kind: 'same', quotation: 'piles', as: 'lamps' }, AT),
  async (database) => {
    const base = await openEdit(database, WHARF);
    if (!base) return;
    const edited = { ...base, story: { ...base.story, title: `${base.story.title} again` } };
    await saveEdit(database, WHARF, { base, edited }, { by: 'You', at: AT });
  },
  async (database) => {
    const base = await openEdit(database, FERRY);
    if (!base) return;
    const edited = { ...base, story: { ...base.story, summary: 'As I know it.' } };
    await saveEdit(database, FERRY, { base, edited }, { by: 'You', at: AT });
  },
  (database) => deleteStory(database, WHARF, AT),
  async (database) => {
    const [outlet] = (await database.get('packs', 'harbour-pack'))?.outlets ?? [];
    if (!outlet) return;
    await saveOutlet(database, 'harbour-pack', outlet, { ...outlet, name: `${outlet.name} & Co` });
    await makeHeads(database);
  },
  (database) => dismiss(database, FERRY, 'https://www.quay-herald.example/lamps', AT),
  (database) =>
    database.put('subscriptions', {
      ...{ url: 'https://packs.example/harbour.json', pack: 'harbour-pack', title: 'Harbour' },
      ...{ addedAt: AT, checkedAt: AT, updatedAt: AT, nextAt: AT, failures: 0, failure: null },
      ...{ isPaused: false, etag: '"1"', modified: null, key: null, held: null },
    }),
  (database) =>
    saveWord(database, ['quay.example/lamps'], { story: FERRY, says: 'same-story' }, AT),
  (database) =>
    notePage(database, {
      url: 'https://www.quay-herald.example/lamps',
      story: FERRY,
      storyTitle: 'Lamps',
      outlet: null,
      headline: null,
      at: AT,
      visit: 'one',
      quotations: [{ hash: 'a', span: { start: 0, end: 4 } }],
    }),
  (database) =>
    keepFactChecks(
      database,
      [...readFactCheckFile(JSON.stringify(CHECK))].flatMap(({ factCheck }) => factCheck ?? []),
      AT,
    ),
  (database) =>
    keepAnnotations(
      database,
      [...readAnnotationFile(JSON.stringify(REMARK))].flatMap(({ annotation }) => annotation ?? []),
      AT,
    ),
  async (database) => {
    const version = await openEdit(database, FERRY);
    if (version)
      await database.put('drafts', { key: FERRY, at: AT, base: version, edited: version });
  },
];

/** Fills a library so that every store that is backed up holds something. */
export async function fillLibrary(database: Database): Promise<void> {
  // Editing a story takes up what was kept apart, so that is done again.
  for (const deed of [...DEEDS, ...DEEDS.slice(5, 7)]) await deed(database);
}

/** A library’s backup, line by line. */
export async function backupLines(database: Database): Promise<string[]> {
  const parts: string[] = [];
  const settings = { settings: { keepText: true } };
  await writeBackup(database, '2026-11-22T12:00:00Z', settings, (lines) => parts.push(lines));
  return parts.join('').trimEnd().split('\n');
}

/** The lines of a backup as they come out of a file. */
export async function* asLines(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** A backup of records that are written out. */
export const madeBackup = (records: readonly string[]) => [
  headLine('2026-11-22T12:00:00Z'),
  ...records,
  endLine(records.length),
];

/** All that a library holds, however its indexes are packed. */
export async function heldBy(database: Database): Promise<Record<string, unknown>> {
  const held: Record<string, unknown> = { index: await dumpIndex(database) };
  const stores = ['stories', 'articles', 'speakers', 'quotations', 'notes', ...BACKED_UP] as const;
  for (const name of stores) held[name] = await database.getAll(name);
  return held;
}
