import type { Picture } from './read-png.ts';

/** Where two pictures of one thing are not alike. */
export interface PictureDifference {
  /** Pixels that are plainly another colour, or of a ground with another tint, of all pixels of the larger picture, 0–1. */
  readonly share: number;
  /** How many they are. */
  readonly pixels: number;
  /** What holds all of them, in pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly right: number; bottom: number };
}

/** From 0 to 255: how far one channel may be off. A shade more or less is seen by nobody, in a pixel. */
const ALIKE = 40;

/**
 * How two pictures differ for an eye; null when nobody sees a difference. A pixel is as good as another
 * one that stands beside it: letters are drawn half a pixel off by another build of a browser.
 */
export function comparePictures(before: Picture, after: Picture): PictureDifference | null {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  let count = 0;
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (isAlike(before, after, x, y)) continue;
      if (isBeside(before, after, x, y) && isBeside(after, before, x, y)) continue;
      count++;
      [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
      [x1, y1] = [Math.max(x1, x), Math.max(y1, y)];
    }
  }
  for (let y = 0; y < height; y += BLOCK) {
    for (let x = 0; x < width; x += BLOCK) {
      if (!isTinted(before, after, x, y)) continue;
      count += BLOCK * BLOCK;
      [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
      [x1, y1] = [Math.max(x1, x + BLOCK - 1), Math.max(y1, y + BLOCK - 1)];
    }
  }
  if (count === 0) return null;
  const share = count / (width * height);
  return { share, pixels: count, box: { x: x0, y: y0, right: x1 + 1, bottom: y1 + 1 } };
}

/** Pixels along a side: smaller than the ground of a notice, larger than a letter. */
const BLOCK = 32;
/** From 0 to 255, on average over a block: above what rounding of colours makes, below any tint of ours. */
const TINT = 2.5;

/** Whether the even ground of a block has another colour. Letters and edges, which move, do not count. */
function isTinted(before: Picture, after: Picture, left: number, top: number): boolean {
  const shift = [0, 0, 0];
  let even = 0;
  for (let y = top; y < top + BLOCK; y++) {
    for (let x = left; x < left + BLOCK; x++) {
      if (!(isEven(before, x, y) && isEven(after, x, y) && isAlike(before, after, x, y))) continue;
      even++;
      const [at, to] = [(y * before.width + x) * 4, (y * after.width + x) * 4];
      for (let channel = 0; channel < 3; channel++) {
        const off = (after.data[to + channel] ?? 0) - (before.data[at + channel] ?? 0);
        shift[channel] = (shift[channel] ?? 0) + off;
      }
    }
  }
  return even * 2 >= BLOCK * BLOCK && shift.some((sum) => Math.abs(sum) / even > TINT);
}

/** Whether a pixel has the colour of those to its right and below it. */
function isEven({ width, height, data }: Picture, x: number, y: number): boolean {
  if (x + 1 >= width || y + 1 >= height) return false;
  const at = (y * width + x) * 4;
  for (let channel = at; channel < at + 3; channel++) {
    if (data[channel] !== data[channel + 4] || data[channel] !== data[channel + width * 4])
      return false;
  }
  return true;
}

const isWithin = ({ width, height }: Picture, x: number, y: number) =>
  x >= 0 && y >= 0 && x < width && y < height;

/** Whether one has at `x`, `y` what the other has at `toX`, `toY`. */
function isAlike(one: Picture, other: Picture, x: number, y: number, toX = x, toY = y): boolean {
  if (!isWithin(one, x, y) || !isWithin(other, toX, toY)) return false;
  const [at, to] = [(y * one.width + x) * 4, (toY * other.width + toX) * 4];
  for (let channel = 0; channel < 3; channel++) {
    const off = (one.data[at + channel] ?? 0) - (other.data[to + channel] ?? 0);
    if (Math.abs(off) > ALIKE) return false;
  }
  return true;
}

/** Whether the other has the pixel of one in its place or beside it. */
function isBeside(one: Picture, other: Picture, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if (isAlike(one, other, x, y, x + dx, y + dy)) return true;
    }
  }
  return false;
}
