import { applyStep, undoImport } from '../../lib/store/imports/apply-import.ts';
import { resumeImports } from '../../lib/store/imports/resume-imports.ts';
import { stagePack } from '../../lib/store/imports/stage-pack.ts';
import type { Database } from '../../lib/store/open.ts';
import { makePack, makeStory } from '../support/factories.ts';
import { fileOf, takeIn } from '../support/take-in.ts';
import { newLibrary, situation } from './situation.ts';
import { AT, READER } from './small-library.ts';

const STORIES = 3;
const edition = (summary: string, day: number) =>
  makePack({
    published: `2026-11-2${day}`,
    stories: Array.from({ length: STORIES }, (_, at) => makeStory({ id: `story-${at}`, summary })),
  });
const pause = async () => undefined;

/** An import of three pieces, of which `steps` are in, and of which one is then lost. */
async function lose(database: Database, piece: number, steps: number, isUndone: boolean) {
  await takeIn(database, edition('First.', 1), READER);
  await stagePack(database, fileOf(edition('Second.', 2)), {
    ...{ id: 'second', source: 'pack.json', reader: READER, at: AT },
    piece: { stories: 1, units: 1_000_000 },
  });
  for (let step = 0; step < steps; step += 1) await applyStep(database, 'second');
  if (isUndone) await undoImport(database, 'second');
  await database.delete('staged', ['second', piece]);
}

/** What the next start, and the next edition, make of it. */
async function tryOne(piece: number, steps: number, isUndone: boolean): Promise<string | null> {
  const database = await newLibrary();
  await lose(database, piece, steps, isUndone);
  await resumeImports(database, AT + 1, pause);
  const [left, pieces] = [await database.count('imports'), await database.count('staged')];
  if (left + pieces > 0) return 'the pack is not free';
  const summaries = (await database.getAll('stories')).map(({ summary }) => summary);
  const isMixed = new Set(summaries).size > 1;
  const isTold = (await database.get('packs', edition('', 1).id))?.cutShort !== undefined;
  if (isMixed !== isTold && steps < STORIES) return `mixed: ${isMixed}, told: ${isTold}`;
  await takeIn(database, edition('Third.', 3), READER);
  const now = (await database.getAll('stories')).map(({ summary }) => summary);
  const record = await database.get('packs', edition('', 1).id);
  database.close();
  if (now.some((summary) => summary !== 'Third.')) return 'another edition did not come whole';
  return record?.cutShort ? 'it counts as cut short still' : null;
}

/** A disk loses one piece of an import, wherever that stands, on its way forth or back. */
export const LOST_PIECE = situation(
  'a lost piece of an import',
  Object.fromEntries(
    [false, true].flatMap((isUndone) =>
      Array.from({ length: STORIES }, (_, piece) => piece).flatMap((piece) =>
        Array.from({ length: STORIES - 1 }, (_, steps) => steps + 1).map((steps) => [
          `piece ${piece}, ${steps} in, ${isUndone ? 'back' : 'forth'}`,
          () => tryOne(piece, steps, isUndone),
        ]),
      ),
    ),
  ),
);
