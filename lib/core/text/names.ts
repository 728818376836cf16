import type { Span } from '../span.ts';

const CAPITAL_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}’']*(?:-\p{Lu}?[\p{L}\p{M}]+)*|\p{Lu}\.)`;
const PARTICLE = `(?:de la|de|del|della|der|van der|van den|van|von|al|el|bin|ibn|da|dos|du|la|le)`;
const NAME_RUN = new RegExp(
  String.raw`${CAPITAL_WORD}(?:[ \u00a0]+(?:${PARTICLE}[ \u00a0]+)?${CAPITAL_WORD})*`,
  'gu',
);

/** Words that stand capitalised for another reason than being a name. */
const NOT_A_NAME = new Set(
  (
    'A An The This That These Those He She It They We I You His Her Its Their Our My Your Who What When Where Why How ' +
    'If In On At By For From With Without Of To And But Or Nor So Yet As After Before Since While Although Though ' +
    'Because According Meanwhile However Instead Also Then There Here Now Once Not No Yes Some Many Most All Each ' +
    'Another Other Others Both Earlier Later Last Next First Second Today Yesterday Tomorrow Still Even Only Just ' +
    'Under Over During Between Among Against About Despite Until Unless Asked Police Officials Sources ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'
  ).split(' '),
);

/**
 * Names as printed: runs of capitalised words, spans in units of `text`. Words that open a sentence
 * and are no names are cut off the front; a possessive `’s` is cut off the end. Over-collects at
 * sentence starts rather than miss a name. Cost: linear.
 */
export function findNames(text: string): Span[] {
  const names: Span[] = [];
  for (const match of text.matchAll(NAME_RUN)) {
    let start = match.index;
    let run = match[0];
    for (;;) {
      const first = /^\S+/.exec(run)?.[0] ?? '';
      if (!NOT_A_NAME.has(first)) break;
      const cut = /^\S+\s*/.exec(run)?.[0].length ?? run.length;
      run = run.slice(cut);
      start += cut;
    }
    run = run.replace(/['’]s?$/u, '').trimEnd();
    if (run.length > 1) names.push({ start, end: start + run.length });
  }
  return names;
}
