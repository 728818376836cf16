/** A colour for paper and one for the dark. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** The colours of a style sheet by name, six digits each; those that name others stand for them. */
export function readPairs(css: string): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g,
  )) {
    pairs.set(name, { light, dark });
  }
  return pairs;
}

/** How much of the light a colour gives back, 0–1: relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours by WCAG 2: 1 for the same, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
