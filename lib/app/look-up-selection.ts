import { align } from '../core/align/align.ts';
import type { Alignment } from '../core/align/difference.ts';
import { unlessDamaged } from '../core/damaged.ts';
import { readSelection } from '../core/lookup/query.ts';
import type { PackQuotation } from '../core/pack/pack.ts';
import { findMarked } from '../core/quotes/find-marked.ts';
import { slice } from '../core/span.ts';
import { wordForms } from '../core/text/words.ts';
import { buildHit } from '../core/view/lookup-hits.ts';
import type { HeldWords, SelectionView } from '../core/view/lookup-view.ts';
import { BETWEEN_PARTS } from '../core/view/parts.ts';
import { asHit, type FoundQuotation, findQuotations } from './look-up.ts';
import type { LookupLibrary } from './ports.ts';

/** Fewer words than this are anybody's: they tell only when nothing else in the library is like them. */
const TELLING_WORDS = 4;
/** Quotations that are held against a selection: each costs an alignment. */
const MOST_ALIGNED = 12;
/** Below this an alignment does not say that both are one utterance. */
const LEAST_CONFIDENCE = 0.5;
/** Two alignments nearer than this are as good as each other. */
const MARGIN = 0.05;
/** So sure must it be that two stored quotations are one statement: as where kept pages join theirs. */
const ONE_STATEMENT = 0.7;
const MOST_NEAREST = 3;

interface Held {
  readonly hit: FoundQuotation;
  readonly printed: string;
  readonly alignment: Alignment;
}

/**
 * Whether a selected text is a stored quotation: held against the nearest of them, word by word.
 * A selection that takes in more than the quotation, “…,” said somebody, is also held by what
 * stands between its marks. `cannot-tell` when the text is too short to tell, or is as well the one
 * as the other, when the nearest stored quotation cannot be read, or when nothing is found and not all
 * that is stored can be found. The nearest are answered with every verdict.
 */
export async function lookUpSelection(
  library: LookupLibrary,
  selected: string,
): Promise<SelectionView> {
  const text = selected.trim();
  const forms = formsOf(text);
  const {
    hits,
    damaged: unread,
    searched,
    rebuilding,
  } = await findQuotations(library, readSelection(text), MOST_ALIGNED);
  const tried = hits.map((hit) => unlessDamaged(() => holdBest(forms, hit)));
  const damaged = unread + tried.filter((one) => one === null).length;
  const held = tried
    .flatMap((one) => one ?? [])
    .filter(({ alignment }) => alignment.confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.alignment.confidence - a.alignment.confidence);
  const [best] = held;
  const isShort = wordForms(text).length < TELLING_WORDS;
  const rivals = best ? held.slice(1).filter((one) => isAsGood(best, one)) : [];
  const isRivalled = best !== undefined && !rivals.every((one) => isOneStatement(best, one));
  const nearest = nearestOf(held, hits);
  const none = { best: null, held: null, nearest: nearest.flatMap(asHit), searched, rebuilding };
  if (best ? isShort && hits.length > 1 : isShort) {
    return { verdict: 'cannot-tell', why: 'few-words', ...none };
  }
  // What cannot be read may be the one: that is no “not stored”.
  if (!best && damaged > 0) return { verdict: 'cannot-tell', why: 'damaged', ...none };
  // What the index does not hold yet may be the one, too.
  if (!best && rebuilding) return { verdict: 'cannot-tell', why: 'rebuilding', ...none };
  if (!best) return { verdict: 'absent', why: null, ...none };
  if (isRivalled) return { verdict: 'cannot-tell', why: 'several', ...none };
  const shown = unlessDamaged(() => buildHit(best.hit.bundle, best.hit.quotation.id));
  if (!shown) return { verdict: 'cannot-tell', why: 'damaged', ...none };
  const others = nearest.filter(({ key }) => key !== best.hit.key);
  return {
    verdict: 'found',
    why: null,
    best: shown,
    held: differenceOf(best),
    nearest: others.flatMap(asHit),
    searched,
    rebuilding,
  };
}

/** The selection as it is, and what it marks as said, where that is less and tells something. */
function formsOf(text: string): readonly string[] {
  const marked = findMarked(text)
    .map(({ inner }) => slice(text, inner))
    .join(BETWEEN_PARTS);
  const words = wordForms(marked).length;
  return words >= TELLING_WORDS && words < wordForms(text).length ? [text, marked] : [text];
}

const fullOf = ({ parts }: PackQuotation) => parts.join(BETWEEN_PARTS);

function hold(printed: string, hit: FoundQuotation): Held {
  const alignment = align(printed, fullOf(hit.quotation));
  const isOther = alignment.differences.includes('unmatched');
  return { hit, printed, alignment: isOther ? { ...alignment, confidence: 0 } : alignment };
}

function holdBest(forms: readonly string[], hit: FoundQuotation): Held {
  const [whole, marked] = forms.map((printed) => hold(printed, hit));
  if (!whole) throw new Error('a selection has a form');
  return marked && marked.alignment.confidence > whole.alignment.confidence ? marked : whole;
}

const isAsGood = (best: Held, second: Held) =>
  best.alignment.confidence - second.alignment.confidence < MARGIN;

/**
 * Two stories or packs may hold one statement, the one more of it than the other: which of them
 * answers does not matter.
 */
function isOneStatement({ hit: a }: Held, { hit: b }: Held): boolean {
  const [one, other] = [fullOf(a.quotation), fullOf(b.quotation)];
  if (wordForms(one).join(' ') === wordForms(other).join(' ')) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const { differences, confidence } = align(short, long);
  return !differences.includes('unmatched') && confidence >= ONE_STATEMENT;
}

/** Those that could be it first, then those that hold most of its words. */
function nearestOf(held: readonly Held[], hits: readonly FoundQuotation[]): FoundQuotation[] {
  return [...new Set([...held.map(({ hit }) => hit), ...hits])].slice(0, MOST_NEAREST);
}

function differenceOf({ hit, printed, alignment }: Held): HeldWords {
  const { differences, runs } = alignment;
  const span = { start: 0, end: printed.length };
  return { span, printed, differences, full: fullOf(hit.quotation), runs };
}
