import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gallery, openGallery } from './gallery.ts';
import {
  areKeptLetters,
  describeDifference,
  differsFromKept,
  FOLDER,
  LOOKS,
  lettersOf,
  madeWith,
  pictureName,
  pictureNames,
} from './pictures.ts';
import { writeStorePictures } from './store-pictures.ts';

/** Where `--check` lays the pictures that differ, to be looked at beside those that are kept. */
const ASIDE = 'test-results/screens';

/**
 * `npm run screens`: a picture of every state in `docs/screens/states`, light, dark and in the reader's
 * own colours. With `--check` it changes none: it names those that would be others, with what changed in them,
 * and exits with 1 when there are any. Words behind the options choose states by their names. With `--store`
 * it writes the pictures of the listing instead.
 */
async function main(): Promise<number> {
  if (process.argv.includes('--store')) {
    await writeStorePictures();
    return 0;
  }
  const isCheck = process.argv.includes('--check');
  const only = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const target = isCheck ? ASIDE : FOLDER;
  mkdirSync(target, { recursive: true });
  const gallery = await openGallery();
  try {
    const changed = await draw(gallery, only, target);
    if (!isCheck) tidy(gallery);
    console.log(`${changed} pictures ${isCheck ? `differ; they are in ${ASIDE}` : 'written'}`);
    return isCheck && changed > 0 ? 1 : 0;
  } finally {
    await gallery.close();
  }
}

/** Writes what is other than it was into `target`, and says what. */
async function draw(gallery: Gallery, only: readonly string[], target: string): Promise<number> {
  const letters = await lettersOf(gallery.page);
  const isSame = areKeptLetters(letters);
  if (!isSame) console.log('This machine draws other letters than those of the pictures.');
  if (target === FOLDER) writeFileSync(madeWith, letters);
  // What is kept is drawn anew for one letter too, where the letters are the same.
  const few = isSame && target === FOLDER ? 0 : undefined;
  let changed = 0;
  for (const state of gallery.states) {
    if (only.length > 0 && !only.some((one) => state.name.includes(one))) continue;
    for (const look of ['light', 'dark', 'forced'] as const) {
      const name = pictureName(state.name, look);
      const picture = await gallery.picture(state, LOOKS[look]);
      const difference = differsFromKept(name, picture, few);
      if (!difference) continue;
      changed++;
      writeFileSync(join(target, name), picture);
      console.log(`${name} ${await describeDifference(gallery.page, difference)}`);
    }
  }
  return changed;
}

/** Takes away the pictures of states that there are no more. */
function tidy(gallery: Gallery): void {
  const wanted = new Set(pictureNames(gallery.states));
  for (const name of readdirSync(FOLDER)) {
    if (name.endsWith('.png') && !wanted.has(name)) rmSync(join(FOLDER, name));
  }
}

process.exitCode = await main();
