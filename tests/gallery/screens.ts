import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGallery } from './gallery.ts';
import { writeStorePictures } from './store-pictures.ts';

const FOLDER = 'docs/screens/states';

/**
 * `npm run screens`: a picture of every state, light and dark, in `docs/screens/states`. With
 * `--check` it writes none and says which pictures would be another one, byte by byte: letters are
 * drawn by the machine, so this is to be run where the pictures were made. Exit 1 when any differs.
 * With `--store` it writes the pictures of the listing instead.
 */
async function main(): Promise<number> {
  if (process.argv.includes('--store')) {
    await writeStorePictures();
    return 0;
  }
  const isCheck = process.argv.includes('--check');
  const only = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  mkdirSync(FOLDER, { recursive: true });
  const gallery = await openGallery();
  const different: string[] = [];
  const made = new Set<string>();
  try {
    for (const state of gallery.states) {
      for (const scheme of ['light', 'dark'] as const) {
        const name = `${state.name}-${scheme}.png`;
        made.add(name);
        if (only.length > 0 && !only.some((one) => name.includes(one))) continue;
        const page = await gallery.show(state, { scheme });
        const picture = await page.screenshot({ fullPage: state.width > 500 });
        const file = join(FOLDER, name);
        const before = existsSync(file) ? readFileSync(file) : null;
        if (before?.equals(picture)) continue;
        different.push(name);
        if (!isCheck) writeFileSync(file, picture);
      }
    }
  } finally {
    await gallery.close();
  }
  const gone = readdirSync(FOLDER).filter((name) => name.endsWith('.png') && !made.has(name));
  for (const name of gone) if (!isCheck) rmSync(join(FOLDER, name));
  const changed = [...different, ...gone];
  for (const name of changed) console.log(`${name} ${isCheck ? 'differs' : 'is new'}`);
  console.log(`${made.size} pictures, ${changed.length} ${isCheck ? 'differ' : 'written'}`);
  return isCheck && changed.length > 0 ? 1 : 0;
}

process.exitCode = await main();
