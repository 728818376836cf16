import type { Quoted } from './candidates.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { Mention } from './mentions.ts';
import { type Cue, lowerBound, type Narration } from './narration.ts';
import { HELPERS, PREPOSITIONS } from './nouns.ts';
import type { Token } from './tokens.ts';

/** The verb of saying that credits a quotation before or behind it, and its subject. */
export interface Lead {
  readonly cue: Cue;
  /** Null when the verb has no subject of its own beside it. */
  readonly subject: Mention | null;
}

/** Between a verb and the words that it leads into stand no more tokens: a hearer, a place, “that”. */
const LONGEST_LEAD = 8;
/** Between the words and a verb that credits them behind stand no more tokens: a name and what it is. */
const LONGEST_TRAIL = 20;
/** Tokens of a description between a subject and its verb, and of “in the crowd” behind a subject. */
const LONGEST_APART = 24;
const LONGEST_PHRASE = 6;
/** Phrases before a verb that are looked at. */
const MOST_SUBJECTS = 6;
/** What opens another clause between a verb and the words. */
const NEW_CLAUSE = /^(?:[;()—–]|and|but|while|when|who|which|because|if|after|before)$/;
/** Prepositions that open a clause with a subject as well: “as the crowd chanted”. */
const OPENS_CLAUSE = /^(?:as|than|like|before|after|since|until)$/;
/** What a phrase behind a preposition does not hold. */
const JOINS = /^(?:and|but|or|that|who|which|when|while)$/;
/**
 * Finite verbs that do nothing but tell what was said. Others (“put”, “goes”, “posts”) are nouns and
 * verbs of other things as well, and stand beside nouns that are not their subject. Data.
 */
const SAYS = new Set(
  (
    'say says said tell tells told ask asks asked write writes wrote written tweet tweets tweeted shout shouts shouted ' +
    'yell yells yelled scream screams screamed answer answers answered add adds added reply replies replied warn warns ' +
    'warned declare declares declared argue argues argued insist insists insisted explain explains explained claimed ' +
    'testified whisper whispers whispered joked responded exclaimed chanted muttered texted emailed messaged announced ' +
    'admitted cried remarked quipped barked'
  ).split(' '),
);

/** Verbs by which somebody names a thing in his own words, when the thing stands behind them. Data. */
const NAMES_THINGS = new Set(
  'call calls called describe describes described label labels labeled labelled brand brands branded dub dubs dubbed term terms termed deem deems deemed'.split(
    ' ',
  ),
);

/**
 * Whether a verb leads into the words: one of saying, or “called the plan” and “described it as”, where
 * the thing between verb and words shows that it is no “man called “Doc””.
 */
function isLeading(tokens: readonly Token[], cue: Cue, head: number): boolean {
  const form = tokens[cue.first]?.form ?? '';
  if (SAYS.has(form)) return true;
  const next = tokens[cue.last];
  return (
    NAMES_THINGS.has(form) &&
    head - cue.last >= 1 &&
    next?.kind === 'word' &&
    !PREPOSITIONS.has(next.form)
  );
}

/**
 * The innermost verb of saying that leads into the quotation in its sentence: of “Holm said Brandt
 * shouted, “…”” it is “shouted”, with Brandt for its subject. Null when none stands so near that no
 * other clause begins in between. Cost: bounded.
 */
export function findLead(narration: Narration, quoted: Quoted): Lead | null {
  const { tokens, sentences, cues } = narration;
  const from = sentences[quoted.from]?.first ?? quoted.head;
  const cue = cues[lowerBound(cues, (one) => one.last > quoted.head) - 1];
  if (!cue || cue.first < from || quoted.head - cue.last > LONGEST_LEAD) return null;
  if (!isLeading(tokens, cue, quoted.head)) return null;
  for (let at = cue.last; at < quoted.head; at++) {
    const token = tokens[at];
    if (token?.kind === 'quoted' || NEW_CLAUSE.test(token?.form ?? '')) return null;
  }
  return { cue, subject: subjectOf(narration, cue, from) };
}

/**
 * The verb of saying with which the sentence goes on behind the quotation, and its subject: “…,” Holm
 * said; “…,” said Holm. Of “…,” Holm said, according to Brandt it is Holm's. Null when none does. Cost:
 * bounded.
 */
export function findTrail(narration: Narration, quoted: Quoted): Lead | null {
  const { tokens, sentences, cues, mentions } = narration;
  const from = quoted.tail + 1;
  const to = sentences[quoted.to]?.last ?? from;
  const first = lowerBound(cues, (one) => one.first >= from);
  const isOpening = tokens[cues[first]?.last ?? -1]?.form === 'to';
  const cue = cues[isOpening ? first + 1 : first];
  if (!cue || cue.last > to || cue.first - from > LONGEST_TRAIL) return null;
  if (!SAYS.has(tokens[cue.first]?.form ?? '')) return null;
  if (cue.first > from) return { cue, subject: subjectOf(narration, cue, from) };
  const mention = mentions[lowerBound(mentions, (one) => one.first >= cue.last)];
  return { cue, subject: mention?.first === cue.last ? mention : null };
}

/** The subject beside a verb, not before token `from`; null when none is plain. Cost: bounded. */
export function subjectOf(narration: Narration, cue: Cue, from: number): Mention | null {
  const { mentions, tokens } = narration;
  // “asked Brandt to say”: who is to say it did not.
  if (tokens[cue.first - 1]?.form === 'to' && !isHabit(tokens, cue.first)) return null;
  const end = lowerBound(mentions, (one) => one.first >= cue.first);
  let apart: Mention | null = null;
  for (let at = end - 1; at >= Math.max(0, end - MOST_SUBJECTS); at--) {
    const mention = mentions[at];
    if (!mention || mention.first < from) break;
    const prior = mention.first > from ? (tokens[mention.first - 1]?.form ?? '') : '';
    const isTaken = PREPOSITIONS.has(prior) && !OPENS_CLAUSE.test(prior);
    if (mention.isPossessive || isTaken) continue;
    const gap = readGap(tokens, mention.tail, cue.first);
    if (gap === 'none') continue;
    if (gap === 'direct') return mention;
    apart ??= mention;
  }
  return apart;
}

/** Whether between a phrase and a verb stand helpers alone, or a description in commas or behind a preposition. */
function readGap(tokens: readonly Token[], from: number, to: number): 'direct' | 'apart' | 'none' {
  let verb = isHabit(tokens, to) ? to - 2 : to;
  while (verb > from && isHelper(tokens[verb - 1])) verb--;
  if (verb <= from) return 'direct';
  const [first, last] = [tokens[from]?.form ?? '', tokens[verb - 1]?.form ?? ''];
  const isApart = first === ',' && last === ',' && verb - from > 2;
  if (isApart) return verb - from <= LONGEST_APART ? 'apart' : 'none';
  if (!PREPOSITIONS.has(first) || verb - from > LONGEST_PHRASE) return 'none';
  const isPhrase = tokens
    .slice(from, verb)
    .every(
      ({ kind, form }) =>
        kind === 'word' && !CUE_VERBS.has(form) && !HELPERS.has(form) && !JOINS.test(form),
    );
  return isPhrase ? 'apart' : 'none';
}

/** “used to say”, “continued to say”, “went on to say”: said all the same. */
const isHabit = (tokens: readonly Token[], verb: number) =>
  tokens[verb - 1]?.form === 'to' && /^(?:used|continued|on)$/.test(tokens[verb - 2]?.form ?? '');

const isHelper = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (HELPERS.has(token.form) ||
    /^(?:should|ever|went|goes)$/.test(token.form) ||
    /ly$/.test(token.form));
