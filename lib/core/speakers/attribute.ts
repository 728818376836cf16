import type { FoundQuotation, FoundSpeaker } from '../article.ts';
import type { MarkedText } from '../quotes/find-marked.ts';
import type { Span } from '../span.ts';
import { type Candidate, findCandidates, locate, type Quoted } from './candidates.ts';
import { paragraphOf } from './clauses.ts';
import type { Cue, Narration } from './narration.ts';
import type { People } from './people.ts';
import { rank } from './rank.ts';
import { identify } from './speaker.ts';
import { findTold, type Told } from './told.ts';
import { isUnsaid } from './unsaid.ts';
import { WEIGHTS } from './weights.ts';

export interface Credit {
  readonly speaker: FoundSpeaker | null;
  readonly cue: Span | null;
  /** 0–1: how probable it is that the mention and, where one is given, the name are right. */
  readonly confidence: number;
}

interface Context {
  readonly paragraphs: readonly Span[];
  readonly people: People;
  readonly earlier: readonly FoundQuotation[];
}

/** The credit of a statement that nobody is known to have made. */
export const NOBODY: Credit = { speaker: null, cue: null, confidence: 0 };
/** Below it the best candidate is wrong more often than right, so nobody is named. */
const LEAST = 0.3;
/**
 * For a few words in marks, which may as well be a title or a scare quote, the credit itself says
 * that somebody said them, and has to be surer.
 */
const LEAST_SHORT = { words: 3, share: 0.45 };
/** Of lines of talk without a credit the one above may be the same speaker's or the other's: shown with doubt. */
const MOST_IN_TALK = 0.7;
/** In units; longer ones are sentences. */
const LONGEST_HEADING = 200;
/** How many quotations back the speaker before is looked for. */
const RECENT = 4;

/**
 * Whom the text credits with a statement: the phrase that is most probably its speaker, among those
 * in its sentence, in the sentences around it and in the paragraph before; and who that is in this
 * article. Nobody when that is more probable, or when the text says that it was not said. Spans
 * index the whole text. Cost: bounded for each statement.
 */
export function attribute(
  text: string,
  group: readonly MarkedText[],
  { paragraphs, people, earlier }: Context,
): Credit {
  const [head] = group;
  const { narration } = people;
  const quoted = locate(narration, group);
  if (!head || !quoted) return NOBODY;
  if (isHeading(text, paragraphOf(paragraphs, head)) || isUnsaid(narration, quoted)) return NOBODY;
  const told = findTold(narration, quoted);
  if (told) return told.mention ? creditTold(people, told, earlier) : NOBODY;
  const previous =
    earlier.slice(-RECENT).findLast(({ speaker }) => speaker)?.speaker?.mention ?? null;
  const { candidates, nobody } = findCandidates(narration, quoted, previous);
  const ranking = rank(candidates, nobody, WEIGHTS);
  let best = -1;
  ranking.shares.forEach((share, index) => {
    if (share > (ranking.shares[best] ?? 0)) best = index;
  });
  const [candidate, share] = [candidates[best], ranking.shares[best] ?? 0];
  const least = quoted.words <= LEAST_SHORT.words ? LEAST_SHORT.share : LEAST;
  if (!candidate || share < least || share < ranking.nobody) return NOBODY;
  const known = identify(people, candidate.mention, earlier);
  const confidence = share * known.share;
  const isGuess = isBareLine(narration, quoted) && !isOwn(candidate);
  return {
    speaker: known.speaker,
    cue: candidate.cue ? spanOf(narration, candidate.cue) : null,
    confidence: isGuess ? Math.min(confidence, MOST_IN_TALK) : confidence,
  };
}

const isOwn = ({ place }: Candidate) =>
  place === 'before' || place === 'inside' || place === 'behind';

/**
 * Whether the words are a paragraph of their own below one that holds words in marks too, as lines of
 * talk are: the speaker may have changed and nothing says so.
 */
function isBareLine({ sentences, tokens }: Narration, { head, tail, from, to }: Quoted): boolean {
  const [own, end, above] = [sentences[from], sentences[to], sentences[from - 1]];
  if (own?.first !== head || end?.last !== tail + 1 || !above) return false;
  if (above.paragraph === own.paragraph) return false;
  for (let at = above.first; at < above.last; at++) if (tokens[at]?.kind === 'quoted') return true;
  return false;
}

function creditTold(
  people: People,
  { mention, cue, share }: Told,
  earlier: readonly FoundQuotation[],
): Credit {
  if (!mention) return NOBODY;
  const known = identify(people, mention, earlier);
  return {
    speaker: known.speaker,
    cue: cue && spanOf(people.narration, cue),
    confidence: share * known.share,
  };
}

/**
 * Whether a paragraph is a headline or a link to one: most of its words of four letters or more
 * begin with a capital, or it invites to read on; and no full stop ends it. Its marks name nobody.
 */
function isHeading(text: string, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > LONGEST_HEADING) return false;
  const printed = text.slice(paragraph.start, paragraph.end);
  if (/[.!?,][”"’]?$/u.test(printed)) return false;
  if (/^(?:Continue reading|Read more|Related|See also|Watch|Photos?|Video)\b/iu.test(printed))
    return true;
  const words = printed.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= words.length * 3;
}

const spanOf = ({ tokens }: Narration, cue: Cue): Span => ({
  start: tokens[cue.first]?.start ?? 0,
  end: tokens[cue.last - 1]?.end ?? 0,
});
