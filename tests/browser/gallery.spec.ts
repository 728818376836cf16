import { test as base, expect } from '@playwright/test';
import { type Gallery, openGallery, type ShownState } from '../gallery/gallery.ts';
import { LAYOUT_FAULTS } from '../gallery/layout-faults.ts';
import {
  areKeptLetters,
  describeDifference,
  differsFromKept,
  LOOKS,
  type LookName,
  lettersOf,
  pictureName,
} from '../gallery/pictures.ts';
import { AXE_RUN, AXE_SOURCE } from './support/axe.ts';
import type { BrowserOption } from './support/fixtures.ts';

/** The surfaces alone, in every state, without the extension around them: in Chromium only. */
const test = base.extend<object, BrowserOption & { readonly gallery: Gallery }>({
  subject: ['chromium', { option: true, scope: 'worker' }],
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const gallery = await openGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

test.setTimeout(180_000);

const ROOM = [
  { name: 'in words longer than any language’s', look: { words: 'pseudo' } },
  { name: 'read from right to left', look: { words: 'pseudo-rtl' } },
  { name: 'at twice the size of text', look: { text: 200 } },
];

test('words that are cut, and a page that scrolls sideways, are seen', async ({ gallery }) => {
  const [state] = gallery.states.filter(({ name }) => name === 'popup-origin');
  if (!state) throw new Error('There is no such state.');
  for (const { look } of ROOM) {
    const page = await gallery.show(state, look);
    const faultsWith = (style: string) =>
      page.evaluate<string[]>(`(() => {
        const sheet = document.createElement('style');
        sheet.textContent = ${JSON.stringify(style)};
        document.head.append(sheet);
        try { return ${LAYOUT_FAULTS}; } finally { sheet.remove(); }
      })()`);
    const cut = await faultsWith(
      '#root h1 { inline-size: 4em; white-space: nowrap; overflow: hidden }',
    );
    expect(cut.join()).toContain('is cut at its side');
    const low = await faultsWith('#root h1 { block-size: 1em; overflow: hidden }');
    expect(low.join()).toContain('is cut below');
    const wide = await faultsWith('#root { inline-size: 200vw }');
    expect(wide.join()).toContain('scrolls sideways');
  }
});

for (const { name, look } of ROOM) {
  test(`no state cuts its words or scrolls sideways, ${name}`, async ({ gallery }) => {
    for (const state of gallery.states) {
      const page = await gallery.show(state, look);
      expect.soft(await page.evaluate(LAYOUT_FAULTS), state.name).toEqual([]);
    }
  });
}

for (const name of ['light', 'dark'] as const) {
  test(`no state has an accessibility fault, or looks otherwise than its picture, ${name}`, async ({
    gallery,
  }) => {
    const isComparable = areKeptLetters(await lettersOf(gallery.page));
    for (const state of gallery.states) {
      const page = await gallery.show(state, LOOKS[name]);
      await page.evaluate(`if (!globalThis.axe) { ${AXE_SOURCE} }`);
      expect.soft(await page.evaluate(AXE_RUN), state.name).toEqual([]);
      // Other letters break their lines elsewhere: where those of the pictures are absent nothing is compared.
      if (isComparable) expect.soft(await otherThanKept(gallery, state, name)).toBeNull();
    }
  });
}

test('in the reader’s own colours no state looks otherwise than its picture', async ({
  gallery,
}) => {
  if (!areKeptLetters(await lettersOf(gallery.page))) return;
  for (const state of gallery.states) {
    await gallery.show(state, LOOKS.forced);
    expect.soft(await otherThanKept(gallery, state, 'forced')).toBeNull();
  }
});

test('waiting is mentioned after a third of a second and not before, and what comes jumps nowhere', async ({
  gallery,
}) => {
  const named = (name: string) => {
    const state = gallery.states.find((one) => one.name === name);
    if (!state) throw new Error(`There is no state ${name}.`);
    return state;
  };
  for (const name of ['popup-loading', 'panel-loading', 'library-loading', 'packs-importing']) {
    const page = await gallery.show({ ...named(name), after: 200 });
    expect.soft(await page.evaluate(MENTIONED), `${name}, at once`).toBe('');
    await page.clock.runFor(400);
    expect.soft(await page.evaluate(MENTIONED), `${name}, later`).not.toBe('');
  }
  const boxes: unknown[] = [];
  for (const name of ['popup-loading-article', 'popup-origin', 'popup-article-sources']) {
    const page = await gallery.show(named(name));
    boxes.push(await page.locator('.popup').boundingBox());
  }
  expect(boxes).toEqual([boxes[0], boxes[0], boxes[0]]);
});

/** An expression for what is said, or shown as a bar, of something that is waited for. */
const MENTIONED = `[...document.querySelectorAll('[role="status"], progress')]
  .map((one) => one.tagName === 'PROGRESS' ? 'bar' : one.textContent).join(' ').trim()`;

/** What is other in the state that is shown than in its picture: `npm run screens` draws that anew. */
async function otherThanKept(gallery: Gallery, state: ShownState, look: LookName) {
  const name = pictureName(state.name, look);
  const difference = differsFromKept(name, await gallery.shoot(state));
  return difference && `${name} ${await describeDifference(gallery.page, difference)}`;
}
