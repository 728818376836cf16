import type { FoundQuotation, FoundSpeaker } from '../../article.ts';
import { phrase } from '../../phrase.ts';
import { type Span, slice } from '../../span.ts';
import { sureSpeaker } from '../../speakers/confidence.ts';
import { type Criterion, type Evidence, found, listed, MOST_EVIDENCE } from '../criterion.ts';

/** People who are described and not named, and who say or tell something: indirect speech, too. */
const UNNAMED =
  /(?<![\p{L}\p{N}-])((?:(?:an?|one|two|three|several|some|many|other|another|the|multiple|senior|former|current|top|ranking|high-ranking|unnamed|anonymous|\p{Lu}[\p{L}’'-]+|law|enforcement|police|federal|state|local|government|intelligence|military|diplomatic|administration|campaign|industry|company|party|security|congressional|White House|familiar) ){0,4}(?:sources?|insiders?|(?:people|person|individuals?) (?:familiar|with (?:knowledge|direct knowledge)|close|briefed|involved)[^,.“”"]{0,60}?|officials?|aides?|advis[eo]rs?)(?: (?:familiar|close|with knowledge|who (?:spoke|asked|requested|declined))[^,.“”"]{0,60}?)?),? (?:said|say|says|told|tell|tells|confirmed|added|described|claimed|claim|revealed)\b/u;
const TOLD_BY =
  /\b[Aa]ccording to ((?:an?|one|two|three|several|some|multiple|the)? ?(?:\p{L}+ ){0,4}?(?:sources?|insiders?|(?:people|a person) (?:familiar|with knowledge|close|briefed)[^,.“”"]{0,60}|officials?))(?![\p{L}-])/u;
/** Behind these words a described person has been named, or a whole body speaks. */
const OPENS_A_NAME = /^(?: \p{Lu}[\p{L}.’'-]+ \p{Lu})/u;

/** The speakers that are sure enough to be called sources: a wrong name is worse than none. */
function sources(quotations: readonly FoundQuotation[]): FoundSpeaker[] {
  return quotations.flatMap((quotation) => {
    const speaker = sureSpeaker(quotation);
    const isTold = speaker && speaker.kind !== 'document' && (speaker.anonymous || speaker.name);
    return isTold ? [speaker] : [];
  });
}

const names = (quotations: readonly FoundQuotation[], isAnonymous: boolean): string[] =>
  sources(quotations)
    .filter((speaker) => speaker.anonymous === isAnonymous)
    .map((speaker) => speaker.name ?? speaker.description ?? '');

/**
 * Quotations of which nobody’s name could be read, and that no unnamed source is credited with. Words
 * in marks that nobody is credited with may be nobody’s, and do not count.
 */
const unread = (quotations: readonly FoundQuotation[]): number =>
  quotations.filter((quotation) => {
    const { speaker, kind } = quotation;
    if (!speaker) return kind !== 'partial';
    if (speaker.kind !== 'person') return false;
    return !sureSpeaker(quotation) || (speaker.name === null && !speaker.anonymous);
  }).length;

interface Described {
  readonly words: string;
  readonly sentence: Span;
}

/** Unnamed people to whom a sentence gives words without marks. */
function describedIn({ article, quotations, sentences }: Evidence): Described[] {
  const described: Described[] = [];
  const spoken = quotations.flatMap((one) => one.parts).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const sentence of sentences) {
    while ((spoken[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    if (described.length >= MOST_EVIDENCE) break;
    const words = slice(article.text, sentence).slice(0, 1_000);
    const match = UNNAMED.exec(words) ?? TOLD_BY.exec(words);
    const who = match?.[1];
    if (!match || !who || OPENS_A_NAME.test(words.slice(match.index + who.length))) continue;
    const at = sentence.start + match.index;
    if (spoken.slice(next, next + 20).some((part) => at >= part.start && at < part.end)) continue;
    described.push({ words: who.trim(), sentence });
  }
  return described;
}

/** The sentences in which speakers are named, each once, in the order of the text. Cost: linear. */
function mentionSentences({ quotations, sentences }: Evidence): Span[] {
  const mentions = sources(quotations)
    .map((speaker) => speaker.mention.start)
    .sort((a, b) => a - b);
  let next = 0;
  return sentences.filter((sentence) => {
    const before = next;
    while (next < mentions.length && (mentions[next] ?? 0) < sentence.end) next++;
    return next > before;
  });
}

const plain = (description: string) =>
  description.toLowerCase().replace(/^(?:an?|the|one|some|other) /, '');

/**
 * Who is named among those who speak, and who is only described; how many of each. That everyone or
 * nobody is named is said only when it could be read of every quotation whose it is.
 */
export const namedSources: Criterion = (evidence) => {
  const { quotations } = evidence;
  const named = [...new Set(names(quotations, false))];
  const described = describedIn(evidence);
  const seen = new Set<string>();
  const unnamed = [...names(quotations, true), ...described.map((one) => one.words)].filter(
    (words) => !seen.has(plain(words)) && seen.add(plain(words)),
  );
  const spans = [...mentionSentences(evidence), ...described.map((one) => one.sentence)]
    .sort((a, b) => a.start - b.start)
    .filter((span, index, all) => span.start !== all[index - 1]?.start);
  if (named.length > 0 && unnamed.length > 0) {
    return found(
      'partly',
      spans,
      phrase(
        'phrase_named_and_unnamed',
        listed(named),
        listed(unnamed),
        named.length,
        unnamed.length,
      ),
    );
  }
  const open = unread(quotations);
  if (open > 0 && named.length > 0)
    return found(
      'met',
      spans,
      phrase('phrase_named_and_unread', listed(named), named.length, open),
    );
  if (open > 0 && unnamed.length > 0)
    return found(
      'cannot tell',
      spans,
      phrase('phrase_unnamed_and_unread', listed(unnamed), unnamed.length, open),
    );
  if (named.length > 0)
    return found('met', spans, phrase('phrase_all_named', listed(named), named.length));
  if (unnamed.length > 0)
    return found('not met', spans, phrase('phrase_all_unnamed', listed(unnamed), unnamed.length));
  return found('cannot tell', [], phrase('phrase_no_speakers'));
};
