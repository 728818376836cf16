import { align } from '../align/align.ts';
import { compareSpeakers } from '../align/compare-speakers.ts';
import { type Alignment, changesWording } from '../align/difference.ts';
import type { PackSpeaker } from '../pack/pack.ts';
import { wordForms } from '../text/words.ts';
import { tellingChange } from './telling-change.ts';

/** Words, and who is recorded to have said them; null when nobody is. */
export interface Statement {
  readonly words: string;
  readonly speaker: PackSpeaker | null;
}

/**
 * How sure `align` has to be that two texts are one utterance. Of 292 labelled pairs that are, two
 * fall below; of 385 look-alikes by one speaker none is above, and four of seven pairs that people
 * could not decide stay apart.
 */
const LEAST_CONFIDENCE = 0.7;
/** Fewer words are common property, whoever says them: they join by the reader's hand only. */
const LEAST_WORDS = 4;
/**
 * A shorter statement with another telling word, another number or a “not” may as well be another one:
 * “three people died”, “four people died”. So may changed words of somebody who is not
 * known.
 */
const LEAST_TO_CHANGE = 10;
/** Another speaker's words are a rendition of these only when so many of them are the very same. */
const LEAST_BY_OTHERS = 10;

/** A description without its article; “another” stays, since sources are told apart by it. */
const plain = (description: string) =>
  wordForms(description)
    .join(' ')
    .replace(/^(?:an?|the|its|their) /, '');

/** Whether two recorded speakers are one; null when that cannot be told. */
export function compareRecorded(
  a: PackSpeaker | null,
  b: PackSpeaker | null,
): 'same' | 'other' | null {
  if (!a || !b) return null;
  if (a.name && b.name) {
    const verdict = compareSpeakers(a.name, b.name);
    // A body has somebody who speaks for it.
    return verdict === 'other' && (a.kind !== 'person' || b.kind !== 'person') ? null : verdict;
  }
  if (!(a.name ?? a.description) || !(b.name ?? b.description)) return null;
  // Somebody who is named may be the one whom the other record describes.
  if (a.name || b.name) return null;
  return plain(a.description ?? '') === plain(b.description ?? '') ? 'same' : null;
}

/**
 * How sure it is that two statements are one utterance, 0–1; null when they are not, or when that
 * cannot be told: then they stay apart. Either may be the fuller one. Cost: as for `align`.
 */
export function compareStatements(a: Statement, b: Statement): number | null {
  const [countA, countB] = [wordForms(a.words).length, wordForms(b.words).length];
  const [shorter, longer] = countA <= countB ? [a, b] : [b, a];
  const words = Math.min(countA, countB);
  if (words < LEAST_WORDS) return null;
  const alignment = align(shorter.words, longer.words);
  const { differences, confidence } = alignment;
  if (differences.includes('unmatched') || confidence < LEAST_CONFIDENCE) return null;
  const isExact = differences.every((one) => one === 'same' || one === 'typographic');
  const speakers = compareRecorded(a.speaker, b.speaker);
  if (speakers === 'other') return isExact && words >= LEAST_BY_OTHERS ? confidence : null;
  // A mere excerpt says nothing else, whoever says it.
  if (!changesWording(differences)) return confidence;
  const change = tellingChange(alignment, shorter.words, longer.words);
  // Of somebody who is not known, another number is another day's count.
  if (speakers === null && (words < LEAST_TO_CHANGE || change === 'number')) return null;
  return mayBeAnother(alignment, shorter.words, longer.words) ? null : confidence;
}

/**
 * Whether two aligned texts, the shorter of which has few words, may as well be two statements: a telling
 * word, a number or a “not” is another. Never of a mere excerpt. Cost: linear.
 */
export function mayBeAnother(alignment: Alignment, printed: string, full: string): boolean {
  if (!changesWording(alignment.differences)) return false;
  if (Math.min(wordForms(printed).length, wordForms(full).length) >= LEAST_TO_CHANGE) return false;
  if (alignment.differences.includes('negation-changed')) return true;
  return tellingChange(alignment, printed, full) !== null;
}

/**
 * Which of `others` is the utterance that `statement` renders: its index; null when none is, or when
 * two could be, unless one of them has the very same words. Cost: one alignment for each.
 */
export function findUtterance(statement: Statement, others: readonly Statement[]): number | null {
  const forms = wordForms(statement.words).join(' ');
  const exact = others.flatMap((other, index) =>
    wordForms(other.words).join(' ') === forms && compareStatements(statement, other) !== null
      ? [index]
      : [],
  );
  const found =
    exact.length > 0
      ? exact
      : others.flatMap((other, index) =>
          compareStatements(statement, other) === null ? [] : [index],
        );
  return found.length === 1 ? (found[0] ?? null) : null;
}
