import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { comparePictures, type PictureDifference } from './compare-pictures.ts';
import type { Look } from './gallery.ts';
import { readPng } from './read-png.ts';

/** The pictures of every state, and with which letters they were drawn. */
export const FOLDER = 'docs/screens/states';
const MADE_WITH = join(FOLDER, 'made-with.txt');

/** How each state is pictured; a picture is called after its state and this. */
export const LOOKS = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  forced: { scheme: 'light', isForced: true },
} as const satisfies Readonly<Record<string, Look>>;
export type LookName = keyof typeof LOOKS;

export const pictureName = (state: string, look: LookName) => `${state}-${look}.png`;

/** The names of all pictures that there have to be. */
export const pictureNames = (states: readonly { readonly name: string }[]): string[] =>
  states.flatMap(({ name }) =>
    Object.keys(LOOKS).map((look) => pictureName(name, look as LookName)),
  );

/**
 * Pixels: so few are no word, in a picture however long. In the smallest letters another word of two makes 22 (“is”,
 * “as”), of three 38 (“the”, “his”), of six 55; one letter or digit makes 4 to 6. Drawn three times over, no
 * picture differed from itself in any.
 */
const FEW = 20;

/** How a picture differs from the one that is kept under that name, in more than `few` pixels; null when it does not. */
export function differsFromKept(
  name: string,
  picture: Buffer,
  few = FEW,
): PictureDifference | 'new' | null {
  const file = join(FOLDER, name);
  if (!existsSync(file)) return 'new';
  const kept = readFileSync(file);
  if (kept.equals(picture)) return null;
  const difference = comparePictures(readPng(kept), readPng(picture));
  return difference && difference.pixels > few ? difference : null;
}

/** One line on what is other than in the picture that is kept: how much, where, and which words stand there. */
export async function describeDifference(
  page: Page,
  difference: PictureDifference | 'new',
): Promise<string> {
  if (difference === 'new') return 'has no picture yet';
  const { share, box } = difference;
  const words = await page.evaluate<string[]>(`(${WORDS_WITHIN})(${JSON.stringify(box)})`);
  const where = `from ${box.x},${box.y} to ${box.right},${box.bottom}`;
  const around = words.length > 0 ? `, around ${words.join(', ')}` : '';
  return `differs in ${(share * 100).toFixed(2)} %, ${where}${around}`;
}

/** Source of a function: the elements with words of their own within a box, smallest first, six at most. */
const WORDS_WITHIN = `({ x, y, right, bottom }) => {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  return within(document.getElementById('root'))
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.left < right && box.right > x && box.top < bottom && box.bottom > y)
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)
    .slice(0, 6)
    .map(({ one }) => '“' + one.textContent.trim().slice(0, 32) + '”');
}`;

/** Source of an expression: how wide a line is in each of the theme's letters, in hundredths of a pixel. */
const LETTERS = `['--font-ui', '--font-said'].map((name) => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = '100px ' + getComputedStyle(document.documentElement).getPropertyValue(name);
  return Math.round(pen.measureText('Headwater 0123 “quoted”').width * 100);
})`;

/** What letters the page is drawn with, as it is kept beside the pictures. */
export async function lettersOf(page: Page): Promise<string> {
  return `letters ${(await page.evaluate<number[]>(LETTERS)).join(' ')}\n`;
}

/** Whether the pictures were drawn with these letters; with others nothing can be compared. */
export const areKeptLetters = (letters: string): boolean =>
  existsSync(MADE_WITH) && readFileSync(MADE_WITH, 'utf8') === letters;

export const madeWith = MADE_WITH;
