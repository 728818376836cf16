import type { Fingerprint3 } from '../../pack/pack.ts';
import { findMarked, type MarkedText } from '../../quotes/find-marked.ts';
import { type Span, slice } from '../../span.ts';
import { hash32 } from '../../text/hash.ts';
import { readWords, wordForms } from '../../text/words.ts';
import { type Profile, readTerms, type TermKind, weighTerms } from '../profile/profile.ts';

/**
 * Recipe 3. Passages are half of those of recipe 1 (the same five-word hashes, one in eight instead
 * of one in four) and quotations a quarter, so that one key finds both recipes. One in sixteen left
 * too few of a short article of which a page lifts three sentences in ten. Instead of hashed names
 * it holds weighted terms. Soft hyphens do not part a word.
 */
const PASSAGE_WORDS = 5;
const PASSAGE_SAMPLE = 8;
const QUOTATION_WORDS = 4;
const QUOTATION_SAMPLE = 4;
/** Of one article. The smallest hashes are kept, which are the same ones on every page. */
export const MOST_PASSAGES = 128;
const MOST_QUOTATIONS = 128;

const KINDS: readonly TermKind[] = ['word', 'name', 'number', 'time'];
const PERSON_BIT = 4;
/** Steps of rarity: those of the table (one quarter) and of an unlisted word come out even. */
const RARITY_STEPS = 32;

/** December 31; what is larger among a fingerprint's dates is the latest year that the text prints. */
const LAST_DAY = 372;

/** Marks that are not seen and part no word: soft hyphen, zero-width characters. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;

/** Every `length`-word hash of `text`, in order; empty when it has fewer words. Cost: linear. */
export function shinglesOf(text: string, length: number): number[] {
  const forms = wordForms(text.replace(UNSEEN, ''));
  const hashes: number[] = [];
  for (let from = 0; from + length <= forms.length; from++)
    hashes.push(hash32(forms.slice(from, from + length).join(' ')));
  return hashes;
}

/** The distinct hashes that the sample keeps, ascending, the `most` smallest of them. */
export function sampled(hashes: readonly number[], sample: number, most: number): number[] {
  const kept = hashes.filter((hash) => hash % sample === 0);
  return [...new Set(kept)].sort((a, b) => a - b).slice(0, most);
}

/** A sampled passage of an article; the span indexes its text. */
export interface PlacedPassage extends Span {
  readonly hash: number;
  /** Whether no word of it stands in quotation marks. */
  readonly isNarration: boolean;
  /** Whether all of its words do. */
  readonly isQuoted: boolean;
}

/** Whether recipe 3 keeps a quotation's hash. */
export function isSampledQuotation(hash: number): boolean {
  return hash % QUOTATION_SAMPLE === 0;
}

/**
 * The sampled passages with their places; those of the narration have no word in `marked`. Cost: linear.
 */
export function placedPassages(text: string, marked: readonly MarkedText[]): PlacedPassage[] {
  // Words are read from the text without unseen marks; pairs of (place there, units left out before it).
  const places: number[] = [];
  let plain = '';
  for (const piece of text.matchAll(/[^\u00ad\u200b-\u200d\u2060]+/g)) {
    places.push(plain.length, piece.index - plain.length);
    plain += piece[0];
  }
  let at = 0;
  const inText = (place: number) => {
    while (at + 2 < places.length && (places[at + 2] ?? 0) <= place) at += 2;
    return place + (places[at + 1] ?? 0);
  };
  const words = readWords(plain).map((word) => {
    const start = inText(word.start);
    return { form: word.form, start, end: start + word.end - word.start };
  });
  const found: PlacedPassage[] = [];
  let [next, lastQuoted, lastTold] = [0, -1, -1];
  words.forEach((word, index) => {
    while (next < marked.length && (marked[next]?.outer.end ?? 0) <= word.start) next++;
    if (word.start >= (marked[next]?.outer.start ?? Number.POSITIVE_INFINITY)) lastQuoted = index;
    else lastTold = index;
    const from = index - PASSAGE_WORDS + 1;
    const first = words[from];
    if (!first) return;
    const forms = words.slice(from, index + 1).map((one) => one.form);
    const hash = hash32(forms.join(' '));
    if (hash % PASSAGE_SAMPLE === 0)
      found.push({
        start: first.start,
        end: word.end,
        hash,
        isNarration: lastQuoted < from,
        isQuoted: lastTold < from,
      });
  });
  return found;
}

/** What matching needs of an article, without its text. Empty lists for a text without words. Cost: linear. */
export function fingerprint3Of(article: {
  readonly headline: string | null;
  readonly text: string;
}): Fingerprint3 {
  const { headline, text } = article;
  const { terms, dates, latestYear, words } = readTerms(headline, text);
  const marked = findMarked(text).flatMap(({ inner }) =>
    shinglesOf(slice(text, inner), QUOTATION_WORDS),
  );
  return {
    recipe: 3,
    passages: sampled(shinglesOf(text, PASSAGE_WORDS), PASSAGE_SAMPLE, MOST_PASSAGES),
    quotations: sampled(marked, QUOTATION_SAMPLE, MOST_QUOTATIONS),
    terms: terms.map(({ hash, idf, count, place, sentences, kind, isPerson }) => [
      hash,
      Math.round(idf * RARITY_STEPS),
      count,
      place,
      sentences,
      KINDS.indexOf(kind) + (isPerson ? PERSON_BIT : 0),
    ]),
    dates: latestYear === null ? [...dates] : [...dates, latestYear],
    words,
  };
}

/** The profile that a fingerprint holds. Cost: its terms. */
export function profileOf({ terms, dates, words }: Fingerprint3): Profile {
  return {
    dates: dates.filter((date) => date <= LAST_DAY),
    latestYear: dates.find((date) => date > LAST_DAY) ?? null,
    ownDay: null,
    words,
    terms: weighTerms(
      terms.map(([hash = 0, rarity = 0, count = 1, place = 0, sentences = 0, bits = 0]) => ({
        hash,
        idf: rarity / RARITY_STEPS,
        count,
        place,
        sentences,
        kind: KINDS[bits % PERSON_BIT] ?? 'word',
        isPerson: bits >= PERSON_BIT,
      })),
    ),
  };
}
