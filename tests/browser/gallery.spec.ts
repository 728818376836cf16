import { test as base, expect } from '@playwright/test';
import { type Gallery, openGallery } from '../gallery/gallery.ts';
import { LAYOUT_FAULTS } from '../gallery/layout-faults.ts';
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

test.setTimeout(90_000);

const LOOKS = [
  { name: 'in words longer than any language’s', look: { words: 'pseudo' } },
  { name: 'read from right to left', look: { words: 'pseudo-rtl' } },
  { name: 'at twice the size of text', look: { text: 200 } },
];

for (const { name, look } of LOOKS) {
  test(`no state cuts its words or scrolls sideways, ${name}`, async ({ gallery }) => {
    for (const state of gallery.states) {
      const page = await gallery.show(state, look);
      expect.soft(await page.evaluate(LAYOUT_FAULTS), state.name).toEqual([]);
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`no state has an accessibility fault, ${scheme}`, async ({ gallery }) => {
    for (const state of gallery.states) {
      const page = await gallery.show(state, { scheme });
      await page.evaluate(`if (!globalThis.axe) { ${AXE_SOURCE} }`);
      expect.soft(await page.evaluate(AXE_RUN), state.name).toEqual([]);
    }
  });
}
