/** One step of an alignment of word lists: indexes into each, or null where that side has no word. */
export interface WordStep {
  readonly printed: number | null;
  readonly full: number | null;
}

/**
 * Scores of one word against another. A gap costs to open and little to lengthen, so that one cut
 * of five words beats five cuts of one; a changed word costs as much as leaving it out here and
 * there, so that only neighbours pair up.
 */
const SCORE = { same: 3, changed: -2, openGap: -3, lengthenGap: -0.25 };

const MATCH = 0;
const CUT = 1;
const ADD = 2;

/**
 * The best alignment of `printed` inside `full`: all of `printed` is used, the ends of `full` are
 * free. Gotoh's affine-gap alignment (J. Mol. Biol. 162, 1982) with free end gaps on one side.
 * Steps in order of both lists; leading and trailing words of `full` are left out. Cost: time and
 * memory grow with printed × full words.
 */
export function alignWords(printed: readonly string[], full: readonly string[]): WordStep[] {
  const [rows, columns] = [printed.length + 1, full.length + 1];
  const cell = (row: number, column: number) => row * columns + column;
  const best = [MATCH, CUT, ADD].map(() => new Float64Array(rows * columns).fill(-Infinity));
  const from = [MATCH, CUT, ADD].map(() => new Uint8Array(rows * columns));
  const score = (state: number, at: number) => best[state]?.[at] ?? -Infinity;
  const enter = (state: number, at: number, source: number, extra: (state: number) => number) => {
    let [top, origin] = [-Infinity, MATCH];
    for (const previous of [MATCH, CUT, ADD]) {
      const value = score(previous, source) + extra(previous);
      if (value > top) [top, origin] = [value, previous];
    }
    best[state]?.fill(top, at, at + 1);
    from[state]?.fill(origin, at, at + 1);
  };
  for (let column = 0; column < columns; column++) best[MATCH]?.fill(0, column, column + 1);
  for (let row = 1; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = cell(row, column);
      const gap = (state: number) => (previous: number) =>
        previous === state ? SCORE.lengthenGap : SCORE.openGap;
      enter(ADD, here, cell(row - 1, column), gap(ADD));
      if (column === 0) continue;
      const isSame = printed[row - 1] === full[column - 1];
      enter(MATCH, here, cell(row - 1, column - 1), () => (isSame ? SCORE.same : SCORE.changed));
      enter(CUT, here, cell(row, column - 1), gap(CUT));
    }
  }
  return walkBack(rows - 1, columns, (state, at) => [score(state, at), from[state]?.[at] ?? MATCH]);
}

function walkBack(
  lastRow: number,
  columns: number,
  read: (state: number, at: number) => [number, number],
): WordStep[] {
  let [row, column, state, top] = [lastRow, 0, MATCH, -Infinity];
  for (let end = 0; end < columns; end++) {
    for (const candidate of [MATCH, ADD]) {
      const [value] = read(candidate, lastRow * columns + end);
      if (value > top) [top, column, state] = [value, end, candidate];
    }
  }
  const steps: WordStep[] = [];
  while (row > 0) {
    const [, previous] = read(state, row * columns + column);
    if (state !== ADD) column--;
    if (state !== CUT) row--;
    steps.push({ printed: state === CUT ? null : row, full: state === ADD ? null : column });
    state = previous;
  }
  return steps.reverse();
}
