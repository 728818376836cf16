import type { Difference } from '../../lib/core/align/difference.ts';
import { wordForms } from '../../lib/core/text/words.ts';
import { oneOf, seededRandom } from './random.ts';
import { RULES } from './rules.ts';
import { bareNameOf, surnameOf, type Utterance } from './utterances.ts';

/** A rendition made by rule. */
export interface MadeVariant {
  readonly id: string;
  /** What the rule did. */
  readonly class: Difference;
  readonly printed: string;
  readonly full: string;
  readonly printedSpeaker: string | null;
  readonly fullSpeaker: string | null;
}

/** Changed when rules change, so that figures of two runs are comparable or visibly not. */
const SEED = 20191001;

/** Words in a row that two sentences share only when they are one utterance. */
const COPIED_WORDS = 7;

/**
 * Whether two bare names surely are two people. Between a single word and a full name nobody can tell:
 * the word may be a body that the other speaks for, or another form of the name.
 */
function contradicts(source: string, other: string): boolean {
  const [own, theirs] = [bareNameOf(source), bareNameOf(other)];
  const isSingle = (name: string) => !name.trim().includes(' ');
  return own !== null && theirs !== null && own !== theirs && isSingle(source) === isSingle(other);
}

/** Every class made from every utterance that allows it. The same for the same utterances. */
export function makeVariants(utterances: readonly Utterance[]): MadeVariant[] {
  const random = seededRandom(SEED);
  const texts = utterances.map(({ text }) => text);
  return utterances.flatMap(({ article, source, text: full }, index) =>
    (Object.keys(RULES) as Difference[]).flatMap((made) => {
      const printed = RULES[made]?.(full, random, texts) ?? null;
      const other = oneOf(random, utterances)?.source ?? '';
      const isOther = made === 'misattributed';
      if (isOther && !contradicts(source, other)) return [];
      if (printed === null) return [];
      const speaker = isOther ? other : source;
      return [
        {
          id: `${article} #${index} ${made}`,
          class: made,
          printed,
          full,
          printedSpeaker: speaker,
          fullSpeaker: source,
        },
      ];
    }),
  );
}

const runsOf = (forms: readonly string[], words: number) =>
  new Set(
    forms
      .slice(0, Math.max(0, forms.length - words + 1))
      .map((_, at) => forms.slice(at, at + words).join(' ')),
  );

/**
 * For each utterance the other one by the same speaker that shares most of its words, when they share
 * some and are not two renditions of one.
 */
export function makeLookAlikes(utterances: readonly Utterance[]): MadeVariant[] {
  const read = utterances.map((utterance) => {
    const forms = wordForms(utterance.text);
    return {
      ...utterance,
      forms: new Set(forms),
      copied: runsOf(forms, COPIED_WORDS),
      surname: surnameOf(utterance.source),
    };
  });
  return read.flatMap((own, index) => {
    let best: { text: string; source: string; share: number } | null = null;
    for (const other of read) {
      if (other === own || own.surname === null || other.surname !== own.surname) continue;
      if ([...own.copied].some((run) => other.copied.has(run))) continue;
      const share = [...own.forms].filter((form) => other.forms.has(form)).length / own.forms.size;
      if (share > (best?.share ?? 0)) best = { text: other.text, source: other.source, share };
    }
    return best === null
      ? []
      : [
          {
            id: `${own.article} #${index} look-alike`,
            class: 'unmatched',
            printed: own.text,
            full: best.text,
            printedSpeaker: own.source,
            fullSpeaker: best.source,
          },
        ];
  });
}
