import { align } from '../core/align/align.ts';
import type { Alignment } from '../core/align/difference.ts';
import { unlessDamaged } from '../core/damaged.ts';
import { readNearest, readSelection } from '../core/lookup/query.ts';
import { type Stretches, stretchesOf } from '../core/lookup/stretches.ts';
import type { PackQuotation } from '../core/pack/pack.ts';
import { wordForms } from '../core/text/words.ts';
import type { Rebuilding } from '../core/view/index-state.ts';
import { buildHit } from '../core/view/lookup-hits.ts';
import type { HeldWords, SelectionView } from '../core/view/lookup-view.ts';
import { BETWEEN_PARTS } from '../core/view/parts.ts';
import { asHit, type FoundQuotation, findQuotations } from './look-up.ts';
import type { LookupLibrary } from './ports.ts';

/** Fewer words than this are anybody's: they tell only when nothing else in the library is like them. */
const TELLING_WORDS = 4;
/**
 * Quotations that are held against the whole selection: each costs an alignment. Below the least
 * confidence an alignment does not say that both are one utterance.
 */
const WHOLE = { most: 12, least: 0.5 };
/** The same for a part that the reader did not select by itself: it must be clearer. */
const STRETCH = { most: 4, least: 0.7 };
/** So sure of the whole selection, its parts are not asked for. */
const SURE = 0.9;
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
 * A selection that takes in more than the quotation, “…,” said somebody, or several of them, is also
 * looked up by what stands between its marks and by its sentences; see {@link stretchesOf}. `cannot-tell`
 * when the text is too short to tell, or is as well the one as another, when the nearest stored
 * quotation cannot be read, or when nothing is found and not all that is stored, or not all of a long
 * selection, was looked at. The nearest are answered with every verdict. Cost: a search and an alignment for
 * each of its first hits, and fewer for at most eight stretches.
 */
export async function lookUpSelection(
  library: LookupLibrary,
  selected: string,
): Promise<SelectionView> {
  const text = selected.trim();
  const stretches = stretchesOf(text);
  const whole = await hold(library, text, text, stretches.marked);
  const { searched, rebuilding } = whole;
  const parts = isSure(whole.held[0]) ? [] : await holdStretches(library, stretches);
  const all = [whole, ...parts];
  const held = bestOfEach(all.flatMap((one) => one.held));
  const hits = all.flatMap((one) => one.hits);
  const isDamaged = all.some(({ damaged }) => damaged > 0);
  const [best] = held;
  const isShort = wordForms(text).length < TELLING_WORDS;
  const rivals = best ? held.slice(1).filter((one) => isAsGood(best, one)) : [];
  const isRivalled = best !== undefined && !rivals.every((one) => isOneStatement(best, one));
  const near = nearestOf(held, hits);
  const nearest =
    best || near.length === MOST_NEAREST ? near : await addNearest(library, text, near);
  const none = { best: null, held: null, nearest: nearest.flatMap(asHit), searched, rebuilding };
  if (best ? isShort && hits.length > 1 : isShort) {
    return { verdict: 'cannot-tell', why: 'few-words', ...none };
  }
  // What cannot be read may be the one: that is no “not stored”.
  if (!best && isDamaged) return { verdict: 'cannot-tell', why: 'damaged', ...none };
  // What the index does not hold yet may be the one, too.
  if (!best && rebuilding) return { verdict: 'cannot-tell', why: 'rebuilding', ...none };
  if (!best && stretches.isCut) return { verdict: 'cannot-tell', why: 'long', ...none };
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

/** What a search for some words led to, and what of it those words are. */
interface Tried {
  readonly hits: readonly FoundQuotation[];
  readonly held: readonly Held[];
  readonly damaged: number;
  readonly searched: number;
  readonly rebuilding: Rebuilding | null;
}

/**
 * Searches for `asked` and holds the hits against `text` and, where it tells something, against what
 * of it is marked.
 */
async function hold(
  library: LookupLibrary,
  asked: string,
  text: string,
  marked: string | null,
  { most, least } = WHOLE,
): Promise<Tried> {
  const found = await findQuotations(library, readSelection(asked), most);
  const tells = marked !== null && wordForms(marked).length >= TELLING_WORDS;
  const forms = tells ? [text, marked] : [text];
  const tried = found.hits.map((hit) => unlessDamaged(() => holdBest(forms, hit)));
  const held = tried
    .flatMap((one) => one ?? [])
    .filter(({ alignment }) => alignment.confidence >= least);
  const damaged = found.damaged + tried.filter((one) => one === null).length;
  return { ...found, damaged, held };
}

/** The marked stretches; their sentences only where none of them is surely a stored quotation. */
async function holdStretches(
  library: LookupLibrary,
  { marked, quoted, sentences }: Stretches,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  const tryAll = async (texts: readonly string[]) => {
    for (const one of texts) tried.push(await hold(library, one, one, null, STRETCH));
  };
  if (marked !== null && wordForms(marked).length >= TELLING_WORDS) {
    tried.push(await hold(library, marked, marked, null));
  }
  await tryAll(quoted.filter((one) => one !== marked));
  if (!tried.some(({ held }) => held.some(isSure))) await tryAll(sentences);
  return tried;
}

const isSure = (one: Held | undefined) => one !== undefined && one.alignment.confidence >= SURE;

/** Each quotation once, as it is held best; the best first. */
function bestOfEach(held: readonly Held[]): Held[] {
  const best = new Map<string, Held>();
  for (const one of [...held].sort((a, b) => b.alignment.confidence - a.alignment.confidence)) {
    if (!best.has(one.hit.key)) best.set(one.hit.key, one);
  }
  return [...best.values()];
}

const fullOf = ({ parts }: PackQuotation) => parts.join(BETWEEN_PARTS);

function holdOne(printed: string, hit: FoundQuotation): Held {
  const alignment = align(printed, fullOf(hit.quotation));
  const isOther = alignment.differences.includes('unmatched');
  return { hit, printed, alignment: isOther ? { ...alignment, confidence: 0 } : alignment };
}

function holdBest(forms: readonly string[], hit: FoundQuotation): Held {
  const [whole, marked] = forms.map((printed) => holdOne(printed, hit));
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

/** With those that hold less of it than a hit does; of a long selection, of its longest words. */
async function addNearest(
  library: LookupLibrary,
  text: string,
  near: readonly FoundQuotation[],
): Promise<FoundQuotation[]> {
  const { hits } = await findQuotations(library, readNearest(text), MOST_NEAREST);
  return nearestOf([], [...near, ...hits]);
}

/** Those that could be it first, then those that hold most of its words. */
function nearestOf(held: readonly Held[], hits: readonly FoundQuotation[]): FoundQuotation[] {
  const byKey = new Map([...held.map(({ hit }) => hit), ...hits].map((hit) => [hit.key, hit]));
  return [...byKey.values()].slice(0, MOST_NEAREST);
}

function differenceOf({ hit, printed, alignment }: Held): HeldWords {
  const { differences, runs } = alignment;
  const span = { start: 0, end: printed.length };
  return { span, printed, differences, full: fullOf(hit.quotation), runs };
}
