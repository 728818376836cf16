import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePictures } from './compare-pictures.ts';
import { type Picture, readPng } from './read-png.ts';

/** White, with black where the drawing has a sign. */
function drawn(...lines: readonly string[]): Picture {
  const width = lines[0]?.length ?? 0;
  const data = [...lines.join('')].flatMap((sign) => {
    const shade = sign === '.' ? 255 : 0;
    return [shade, shade, shade, 255];
  });
  return { width, height: lines.length, data: Uint8Array.from(data) };
}

describe('comparing pictures', () => {
  it('finds nothing between the same twice', () => {
    expect(comparePictures(drawn('..x.', '.x..'), drawn('..x.', '.x..'))).toBeNull();
  });

  it('takes a stroke that moved by one pixel for the same', () => {
    expect(comparePictures(drawn('.x....', '.x....'), drawn('..x...', '..x...'))).toBeNull();
  });

  it('names where something else stands', () => {
    const found = comparePictures(drawn('......', '......'), drawn('......', '...xx.'));
    expect(found).toEqual({ share: 2 / 12, pixels: 2, box: { x: 3, y: 1, right: 5, bottom: 2 } });
  });

  it('counts what one picture has more of', () => {
    expect(comparePictures(drawn('...'), drawn('...', '...'))?.share).toBe(0.5);
  });

  it('takes a shade for the same and a colour for another', () => {
    const grey = (shade: number): Picture => ({
      width: 1,
      height: 1,
      data: Uint8Array.from([shade, shade, shade, 255]),
    });
    expect(comparePictures(grey(250), grey(225))).toBeNull();
    expect(comparePictures(grey(250), grey(150))?.share).toBe(1);
  });
});

/** One colour all over, 64 pixels square. */
const ground = (...colour: readonly number[]): Picture => ({
  width: 64,
  height: 64,
  data: Uint8Array.from(Array.from({ length: 64 * 64 }, () => [...colour, 255]).flat()),
});

describe('comparing the ground of pictures', () => {
  it('sees a light tint on a large even area', () => {
    const found = comparePictures(ground(250, 250, 248), ground(250, 243, 228));
    expect(found).toEqual({ share: 1, pixels: 4096, box: { x: 0, y: 0, right: 64, bottom: 64 } });
  });

  it('takes what rounding makes of a colour for the same', () => {
    expect(comparePictures(ground(250, 250, 248), ground(249, 251, 249))).toBeNull();
  });
});

/** The lightness that a pixel has for somebody who sees no colours, on a toolbar of that shade; 0–255. */
function lightness({ data }: Picture, at: number, ground: number): number {
  const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at * 4, at * 4 + 4);
  const own = 0.299 * red + 0.587 * green + 0.114 * blue;
  return (own * opacity + ground * (255 - opacity)) / 255;
}

const STATES = ['no-article', 'article', 'known', 'differs', 'off'];
const PAIRS = STATES.flatMap((one, at) =>
  STATES.slice(at + 1).map((other) => [one, other] as const),
);
/** Of the 256 pixels of the smallest icon: one in twelve is as much as the smallest mark has, a disc. */
const PLAIN = 21;

describe.each([
  ['light', 241],
  ['dark', 33],
])('the icons of the toolbar at 16 pixels, on a %s one', (_name, ground) => {
  const icon = (state: string) => readPng(readFileSync(`public/toolbar/${state}-16.png`));

  it.each(PAIRS)('%s and %s are told apart without colours', (one, other) => {
    const [a, b] = [icon(one), icon(other)];
    const differing = Array.from({ length: 256 }, (_, at) => at).filter(
      (at) => Math.abs(lightness(a, at, ground) - lightness(b, at, ground)) > 32,
    );
    expect(differing.length).toBeGreaterThanOrEqual(PLAIN);
  });
});
