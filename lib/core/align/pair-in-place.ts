import type { WordStep } from './align-words.ts';
import type { MovedPiece } from './find-moved.ts';

/** Word indexes `[start, end)` of either side. */
interface Stretch {
  readonly printed: { readonly start: number; readonly end: number };
  readonly full: { readonly start: number; readonly end: number };
}

function gapSteps({ printed, full }: Stretch): WordStep[] {
  const steps: WordStep[] = [];
  for (let at = full.start; at < full.end; at++) steps.push({ printed: null, full: at });
  for (let at = printed.start; at < printed.end; at++) steps.push({ printed: at, full: null });
  return steps;
}

/** What the steps of a gap span on both sides; `at` is where the words before them end. */
function stretchOf(gap: readonly WordStep[], at: { printed: number; full: number }): Stretch {
  const count = (side: keyof WordStep) => gap.filter((step) => step[side] !== null).length;
  return {
    printed: { start: at.printed, end: at.printed + count('printed') },
    full: { start: at.full, end: at.full + count('full') },
  };
}

/** A gap with the pieces that lie in it, each paired word by word, in order of both sides. */
function fillGap(gap: readonly WordStep[], stretch: Stretch, inside: readonly MovedPiece[]) {
  if (inside.length === 0) return gap;
  const steps: WordStep[] = [];
  let [printedAt, fullAt] = [stretch.printed.start, stretch.full.start];
  for (const { printed, full, words } of inside) {
    const before = { start: printedAt, end: printed };
    for (const step of gapSteps({ printed: before, full: { start: fullAt, end: full } }))
      steps.push(step);
    for (let at = 0; at < words; at++) steps.push({ printed: printed + at, full: full + at });
    [printedAt, fullAt] = [printed + words, full + words];
  }
  const after = {
    printed: { start: printedAt, end: stretch.printed.end },
    full: { start: fullAt, end: stretch.full.end },
  };
  return [...steps, ...gapSteps(after)];
}

/**
 * Pairs the pieces that stand in one gap of the alignment, in order, only further off than was
 * aligned; what is left over has moved to another place. `steps` go over all words of both sides,
 * `isPair` says which of them agree, `pieces` come in order of `full`. Cost: linear.
 */
export function pairInPlace(
  steps: readonly WordStep[],
  isPair: (step: WordStep) => boolean,
  pieces: readonly MovedPiece[],
): { readonly steps: readonly WordStep[]; readonly moved: readonly MovedPiece[] } {
  if (pieces.length === 0) return { steps, moved: pieces };
  const rebuilt: WordStep[] = [];
  const moved = new Set(pieces);
  let gap: WordStep[] = [];
  const at = { printed: 0, full: 0 };
  let next = 0;
  const closeGap = () => {
    if (gap.length === 0) return;
    const stretch = stretchOf(gap, at);
    let last = stretch.printed.start;
    const inside: MovedPiece[] = [];
    for (let piece = pieces[next]; piece; piece = pieces[++next]) {
      if (piece.full >= stretch.full.end) break;
      const isAfter = piece.full >= stretch.full.start && piece.printed >= last;
      if (!isAfter || piece.full + piece.words > stretch.full.end) continue;
      if (piece.printed + piece.words > stretch.printed.end) continue;
      last = piece.printed + piece.words;
      inside.push(piece);
      moved.delete(piece);
    }
    for (const step of fillGap(gap, stretch, inside)) rebuilt.push(step);
    [at.printed, at.full] = [stretch.printed.end, stretch.full.end];
    gap = [];
  };
  for (const step of steps) {
    if (!isPair(step)) {
      gap.push(step);
      continue;
    }
    closeGap();
    rebuilt.push(step);
    at.printed++;
    at.full++;
  }
  closeGap();
  return { steps: rebuilt, moved: [...moved] };
}
