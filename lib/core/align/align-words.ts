/** One step of an alignment of word lists: indexes into each, or null where that side has no word. */
export interface WordStep {
  readonly printed: number | null;
  readonly full: number | null;
}

/**
 * Scores of one word against another, in quarters so that they stay whole numbers. A gap costs to
 * open and little to lengthen, so that one cut of five words beats five cuts of one; a changed word
 * costs less than leaving it out here and there, so that neighbours pair up.
 */
const SCORE = { same: 12, changed: -8, openGap: -12, lengthenGap: -1 };

/** Below every score that a path can have; far enough from the smallest 32-bit number to add to. */
const NEVER = -1e9;

const MATCH = 0;
const CUT = 1;
const ADD = 2;
type State = typeof MATCH | typeof CUT | typeof ADD;

/** Numbers for words, equal for equal forms, so that the inner loop compares numbers. */
function numberWords(printed: readonly string[], full: readonly string[]) {
  const numbers = new Map<string, number>();
  const toNumber = (form: string) => {
    const known = numbers.get(form) ?? numbers.size;
    numbers.set(form, known);
    return known;
  };
  return [Int32Array.from(printed, toNumber), Int32Array.from(full, toNumber)] as const;
}

const empty = (length: number) => new Int32Array(length).fill(NEVER);
const at = (scores: Int32Array, column: number) => scores[column] ?? NEVER;

/** The best scores of a row of cells, for paths that end in a pair, in a cut, in an addition. */
interface Row {
  readonly match: Int32Array;
  readonly cut: Int32Array;
  readonly add: Int32Array;
}

const emptyRow = (columns: number): Row => ({
  match: empty(columns),
  cut: empty(columns),
  add: empty(columns),
});

/** The state with the highest score; the earlier one of equals. */
function pick(match: number, cut: number, add: number): State {
  if (match >= cut && match >= add) return MATCH;
  return cut >= add ? CUT : ADD;
}

/**
 * Fills row `here` from the row `above` it. Returns where each path came from into `from`: two bits
 * for each of the three states.
 */
function fillRow(word: number, b: Int32Array, above: Row, here: Row, from: Uint8Array) {
  here.match[0] = 0;
  for (let column = 1; column <= b.length; column++) {
    const left = column - 1;
    const [diagonal, diagonalCut, diagonalAdd] = [
      at(above.match, left),
      at(above.cut, left),
      at(above.add, left),
    ];
    const toMatch = pick(diagonal, diagonalCut, diagonalAdd);
    here.match[column] =
      Math.max(diagonal, diagonalCut, diagonalAdd) +
      (word === b[left] ? SCORE.same : SCORE.changed);

    const [beforeCut, beforeAdd, moreCut] = [
      at(here.match, left) + SCORE.openGap,
      at(here.add, left) + SCORE.openGap,
      at(here.cut, left) + SCORE.lengthenGap,
    ];
    here.cut[column] = Math.max(beforeCut, beforeAdd, moreCut);
    const toCut = pick(beforeCut, moreCut, beforeAdd);

    const [overMatch, overCut, moreAdd] = [
      at(above.match, column) + SCORE.openGap,
      at(above.cut, column) + SCORE.openGap,
      at(above.add, column) + SCORE.lengthenGap,
    ];
    here.add[column] = Math.max(overMatch, overCut, moreAdd);
    from[column] = toMatch | (toCut << 2) | (pick(overMatch, overCut, moreAdd) << 4);
  }
}

interface Ending {
  readonly score: number;
  readonly row: number;
  readonly column: number;
  readonly state: State;
}

/**
 * The best alignment of `printed` and `full`, where what one side has beyond an end of the other
 * costs nothing: Gotoh's affine-gap alignment (J. Mol. Biol. 162, 1982) with free end gaps on both
 * sides, so that the two can change places. Steps in order of both lists over all words of both:
 * those before and behind are gaps. Cost: time, and a byte each, grow with printed × full words; the
 * caller bounds their product.
 */
export function alignWords(printed: readonly string[], full: readonly string[]): WordStep[] {
  const [a, b] = numberWords(printed, full);
  const columns = b.length + 1;
  const from = new Uint8Array((a.length + 1) * columns);
  let [above, here] = [emptyRow(columns), emptyRow(columns)];
  above.match.fill(0);
  let best: Ending = { score: 0, row: 0, column: b.length, state: MATCH };
  const consider = (score: number, row: number, column: number, state: State) => {
    if (score > best.score) best = { score, row, column, state };
  };
  for (const [index, word] of a.entries()) {
    const row = index + 1;
    fillRow(word, b, above, here, from.subarray(row * columns, (row + 1) * columns));
    consider(at(here.match, b.length), row, b.length, MATCH);
    consider(at(here.cut, b.length), row, b.length, CUT);
    [above, here] = [here, above];
  }
  for (let column = 1; column < columns; column++) {
    consider(at(above.match, column), a.length, column, MATCH);
    consider(at(above.add, column), a.length, column, ADD);
  }
  return walkBack(best, from, a.length, b.length);
}

const removed = (full: number): WordStep => ({ printed: null, full });
const added = (printed: number): WordStep => ({ printed, full: null });

function walkBack(
  ending: Ending,
  from: Uint8Array,
  printedWords: number,
  fullWords: number,
): WordStep[] {
  const steps: WordStep[] = [];
  for (let word = fullWords - 1; word >= ending.column; word--) steps.push(removed(word));
  for (let word = printedWords - 1; word >= ending.row; word--) steps.push(added(word));
  let { row, column, state }: { row: number; column: number; state: number } = ending;
  while (row > 0 && column > 0) {
    const previous = ((from[row * (fullWords + 1) + column] ?? 0) >> (state * 2)) & 3;
    if (state !== ADD) column--;
    if (state !== CUT) row--;
    steps.push({ printed: state === CUT ? null : row, full: state === ADD ? null : column });
    state = previous;
  }
  while (column > 0) steps.push(removed(--column));
  while (row > 0) steps.push(added(--row));
  return steps.reverse();
}
