import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGallery } from './gallery.ts';

const FOLDER = 'docs/store/pictures';
/** What the stores ask for, in CSS pixels. */
const SIZE = { width: 1280, height: 800 };

/** What a listing shows, in its order: states, and what they are called there. */
const PICTURES = [
  { name: '1-origin', states: ['popup-origin', 'popup-coverage'], says: 'Where a story started' },
  { name: '2-quotes', states: ['popup-quotes', 'popup-credibility'], says: 'What was really said' },
  {
    name: '3-in-the-page',
    states: ['page-card-differs'],
    says: 'A quiet mark where the words differ',
  },
  {
    name: '4-lookup',
    states: ['panel-hits', 'panel-selection-differs'],
    says: 'Any quotation, looked up as you type',
  },
  { name: '5-library', states: ['library-stories'], says: 'Your own library, on your own machine' },
] as const;

/** Writes the pictures of the listing, each of one or two states under a line of words. */
export async function writeStorePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const gallery = await openGallery();
  try {
    const shown = new Map<string, string>();
    for (const wanted of PICTURES.flatMap(({ states }) => [...states])) {
      const state = gallery.states.find(({ name }) => name === wanted);
      if (!state) throw new Error(`There is no state ${wanted}.`);
      const page = await gallery.show(state);
      shown.set(wanted, (await page.screenshot()).toString('base64'));
    }
    // Only now: the document of the states is gone once another stands in its place.
    const { page } = gallery;
    await page.setViewportSize(SIZE);
    for (const { name, states, says } of PICTURES) {
      const pictures = states.flatMap((state) => shown.get(state) ?? []);
      await page.setContent(documentOf(says, pictures), { waitUntil: 'load' });
      writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot());
    }
  } finally {
    await gallery.close();
  }
  console.log(`${PICTURES.length} pictures are in ${FOLDER}`);
}

/** Paper, a line in the letters of what is said, and the pictures side by side as a browser would show them. */
function documentOf(says: string, pictures: readonly string[]): string {
  const images = pictures.map((data) => `<img alt="" src="data:image/png;base64,${data}">`);
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; height: 800px; display: flex; flex-direction: column; align-items: center; gap: 32px; background: #d9d6ce; color: #1d2327; }
    h1 { margin: 44px 0 0; font: 600 40px/1.2 Georgia, serif; }
    div { display: flex; gap: 48px; align-items: flex-start; justify-content: center; }
    img { max-width: 1080px; max-height: 620px; border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / .2); }
  </style><h1>${says}</h1><div>${images.join('')}</div>`;
}
