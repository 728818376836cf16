import type { Page } from '@playwright/test';
import type { Point } from '../closed-root.ts';
import type { Display } from '../display.ts';
import { ENDS_OF_WORDS } from '../page-words.ts';
import { until } from '../until.ts';

/** How far inside its corner the page is looked at, in pixels: no page of ours draws there. */
const CORNER = 6;

/**
 * How long after a press another is made when nothing came of it, in milliseconds. Chromium takes a
 * press that follows within half a second, on the question or on another press, for an accident.
 */
const PAUSE = 1000;

/** How long the screen has to be unchanged to be at rest, in milliseconds. */
const REST = 400;

/** How much darker the corner is at least while the window is darkened; a page of ours changes it by less. */
const DARKENED = 20;

/**
 * Does what makes the browser ask for access, and answers with the keyboard. The window is darkened
 * as long as it asks; its question has “Deny” first, which has the focus, then “Allow”.
 */
export async function answerPermission(
  display: Display,
  page: Page,
  allow: boolean,
  ask: () => Promise<void>,
): Promise<void> {
  await page.bringToFront();
  const { left, bottom } = await pageOnScreen(page);
  const brightness = () => display.brightness(left + CORNER, bottom - CORNER);
  const before = await until('The page was not drawn.', brightness);
  const isAsking = () => brightness() < before - DARKENED;
  await ask();
  await until('Chromium asked for no access.', isAsking);
  await still(display);
  if (allow) {
    const onDeny = display.picture();
    display.press('Tab');
    await until('The focus did not go to “Allow”.', () => !display.picture().equals(onDeny));
  }
  let pressed = 0;
  await until('Chromium took no answer.', () => {
    if (!isAsking()) return true;
    if (Date.now() - pressed < PAUSE) return false;
    display.press(allow ? 'Return' : 'Escape');
    pressed = Date.now();
    return false;
  });
}

/** Waits until the screen has stayed as it is: a question that is still being drawn loses keys. */
async function still(display: Display): Promise<void> {
  let [picture, since] = [display.picture(), Date.now()];
  await until('The screen did not come to rest.', () => {
    const now = display.picture();
    if (!now.equals(picture)) [picture, since] = [now, Date.now()];
    return Date.now() - since > REST;
  });
}

/** Selects words of the page with the pointer and chooses the extension's entry in their menu. */
export async function lookUpWithPointer(
  display: Display,
  page: Page,
  words: string,
): Promise<void> {
  await page.bringToFront();
  const ends = (await page.evaluate(`(${ENDS_OF_WORDS})(${JSON.stringify(words)})`)) as {
    readonly start: Point;
    readonly end: Point;
  };
  const { left, top } = await pageOnScreen(page);
  const pointAt = ({ x, y }: Point) => display.point(left + x, top + y);
  pointAt(ends.start);
  display.hold('left');
  pointAt(ends.end);
  display.release('left');
  await until(`“${words}” was not selected.`, async () =>
    (await page.evaluate(() => String(getSelection()))).includes(words),
  );
  const windows = display.windows();
  pointAt({ x: ends.start.x + 8, y: ends.start.y });
  display.hold('right');
  display.release('right');
  await until('No menu opened.', () => display.windows() > windows);
  // The menu begins with the browser's own entries and ends with ours and “Inspect”.
  display.press('Up', 'Up', 'Return');
  await until('The menu did not close.', () => display.windows() === windows);
}

/** Where the page stands on the screen, in pixels. The window has an edge of equal width around. */
async function pageOnScreen(page: Page) {
  return page.evaluate(() => {
    const edge = (outerWidth - innerWidth) / 2;
    const left = screenX + edge;
    const bottom = screenY + outerHeight - edge;
    return { left, bottom, top: bottom - innerHeight };
  });
}
