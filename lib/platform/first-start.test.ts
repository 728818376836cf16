import { expect, it } from 'vitest';
import { browser } from './browser.ts';
import { takeFirstStart } from './first-start.ts';

it('is a first start once, and again when the browser has forgotten what was in memory', async () => {
  expect(await takeFirstStart()).toBe(true);
  expect(await takeFirstStart()).toBe(false);
  await browser.storage.session.clear();
  expect(await takeFirstStart()).toBe(true);
});
