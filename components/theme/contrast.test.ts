import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readPairs } from './contrast.cases.ts';

const theme = readFileSync('components/theme/theme.css', 'utf8');
const toolbar = readFileSync('lib/platform/toolbar.ts', 'utf8');
const pairs = readPairs(theme);

/** Every ink with the grounds that it stands on. Text has to reach 4.5:1 (WCAG 1.4.3). */
const TEXT: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'card', 'plain', 'accent-soft', 'differs-soft', 'found']],
  ['ink-soft', ['paper', 'card', 'plain', 'accent-soft', 'differs-soft']],
  ['ink-faint', ['paper', 'card']],
  ['accent', ['paper', 'card', 'accent-soft']],
  ['on-accent', ['accent']],
  ['differs', ['paper', 'card', 'differs-soft']],
];

/** Every mark that says something by itself. It has to reach 3:1 (WCAG 1.4.11). */
const MARKS: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['accent', ['paper', 'card']],
  ['differs', ['paper', 'card', 'differs-soft']],
  // Which words an outlet prints: the two parts of one bar, side by side.
  ['printed', ['paper', 'card', 'lacking']],
  ['control-line', ['paper', 'card']],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (token: string) => {
    const pair = pairs.get(token);
    if (!pair) throw new Error(`The theme has no colour --${token}.`);
    return pair[scheme];
  };
  const cases = (table: typeof TEXT) =>
    table.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

  it.each(cases(TEXT))('%s is read well on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(cases(MARKS))('%s is seen well beside %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('every colour of the theme', () => {
  it('is given for both schemes', () => {
    const single = [...theme.matchAll(/--([\w-]+): (#[\da-f]+);/g)].map(([, name]) => name);
    expect(single).toEqual([]);
  });

  it('is neither red nor green: nothing here says true or false', () => {
    const hues = [...pairs].flatMap(([name, { light, dark }]) =>
      [light, dark].filter(isRedOrGreen).map((colour) => `${name} ${colour}`),
    );
    expect(hues).toEqual([]);
  });
});

it.each([
  ['light-on-dark', '#ffffff', '#000000', 21],
  ['the same twice', '#875000', '#875000', 1],
  ['the grey that is just enough', '#767676', '#ffffff', 4.54],
])('contrast of %s', (_name, a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

describe('in the reader’s own colours', () => {
  const forced = /@media \(forced-colors: active\) \{\s*:root \{([^}]*)\}/.exec(theme)?.[1] ?? '';

  it.each(['printed', 'lacking', 'control-line'])(
    '--%s, which is a mark alone, is one of them',
    (token) => {
      expect(forced).toMatch(new RegExp(`--${token}: (?:CanvasText|Canvas|ButtonBorder);`));
    },
  );
});

it('white letters are read well on every badge', () => {
  const grounds = [...toolbar.matchAll(/'(#[\da-f]{6})'/g)].map(([, colour]) => colour ?? '');
  expect(grounds.length).toBeGreaterThan(0);
  for (const ground of grounds) expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(4.5);
});

/** A clearly coloured value whose hue is around red or around green. */
function isRedOrGreen(colour: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const [least, most] = [Math.min(...channels), Math.max(...channels)];
  if (most - least < 0.25) return false;
  const hue =
    most === red
      ? ((green - blue) / (most - least)) * 60
      : most === green
        ? ((blue - red) / (most - least)) * 60 + 120
        : ((red - green) / (most - least)) * 60 + 240;
  const turned = (hue + 360) % 360;
  return turned < 20 || turned > 340 || (turned > 80 && turned < 165);
}
