import type { Difference } from '../../lib/core/align/difference.ts';
import { numberWord } from '../wording/labels.ts';
import { type PluralKey, type Text, useText } from '../wording/text.tsx';
import { countWords, type QuotePiece } from './quote-pieces.ts';

/**
 * What this page did to a quotation, in sentences; nothing for a mere excerpt or typography. Words are
 * counted over the whole quotation, so a kind of change that is marked in one place and not in another
 * gets one sentence.
 */
export function DifferenceSentence(props: {
  differences: readonly Difference[];
  pieces: readonly QuotePiece[];
}) {
  const text = useText();
  const sentences = props.differences
    .map((difference) => sentenceOf(text, difference, props))
    .filter((sentence) => sentence !== null);
  return sentences.length > 0 ? <p class="small">{sentences.join(' ')}</p> : null;
}

function sentenceOf(
  text: Text,
  difference: Difference,
  whole: { differences: readonly Difference[]; pieces: readonly QuotePiece[] },
): string | null {
  const also = (other: Difference) => whole.differences.includes(other);
  const counted = (key: PluralKey, op: 'removed' | 'added') => {
    const count = countWords(whole.pieces, op);
    return count > 0 ? text.tn(key, count, numberWord(text, count)) : null;
  };
  switch (difference) {
    case 'cut-unmarked':
      return counted(also('cut-marked') ? 'quote_cut_partly' : 'quote_cut_unmarked', 'removed');
    case 'cut-marked':
      return also('cut-unmarked') ? null : counted('quote_cut_marked', 'removed');
    case 'inserted-unbracketed':
      return counted(
        also('inserted-bracketed') ? 'quote_inserted_partly' : 'quote_inserted_unbracketed',
        'added',
      );
    case 'inserted-bracketed':
      return also('inserted-unbracketed') ? null : counted('quote_inserted_bracketed', 'added');
    case 'altered':
      return text.t('quote_altered');
    case 'negation-changed':
      return text.t('quote_negation_changed');
    case 'spliced':
      return text.t('quote_spliced');
    case 'misattributed':
      return text.t('quote_misattributed');
    case 'unmatched':
      return text.t('quote_unmatched');
    case 'same':
    case 'typographic':
    case 'trimmed-start':
    case 'trimmed-end':
    case 'fragment':
      return null;
    default:
      return difference satisfies never;
  }
}
