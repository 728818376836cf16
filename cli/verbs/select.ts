import { fingerprintOf } from '../../lib/core/match/fingerprint/fingerprint.ts';
import { selectSentence } from '../../lib/core/pack/selector.ts';
import { ok } from '../../lib/core/result.ts';
import { findParagraphs, findSentences } from '../../lib/core/text/sentences.ts';
import { withIgnored } from '../ignored-fields.ts';
import { readInput } from '../read-input.ts';
import { type AnswerLine, UsageError } from '../run-lines.ts';

/**
 * `select`: what a curator needs to write an article into a pack without its text: its fingerprint,
 * and a selector for each sentence. The sentences are answered too, so that one can be chosen.
 */
export function selectVerb(options: readonly string[]): AnswerLine {
  if (options.length > 0) throw new UsageError(`select does not take “${options.join(' ')}”`);
  return (line) => {
    const read = readInput(line);
    if (!read.ok) return read;
    const { text } = read.value;
    const sentences = findParagraphs(text)
      .flatMap((paragraph) => findSentences(text, paragraph))
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => /\p{L}|\p{N}/u.test(sentence))
      .map((sentence) => ({ sentence, selector: selectSentence(sentence) }));
    return ok({ fingerprint: fingerprintOf(read.value), sentences, ...withIgnored(line) });
  };
}
