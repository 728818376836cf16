import { align } from '../../lib/core/align/align.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { type AnswerLine, UsageError } from '../run-lines.ts';

/** No text is as long, in units; the work grows with it. */
const MOST_TEXT = 5_000_000;

const asSpeaker = (value: unknown) => (typeof value === 'string' ? value : null);

/**
 * `align`: what one article prints, held against what was said. `context` is what stands around it in
 * `full`: the sentences that hold it and the ones before and behind; null when it is unmatched.
 */
export function alignVerb(options: readonly string[]): AnswerLine {
  if (options.length > 0) throw new UsageError(`align does not take “${options.join(' ')}”`);
  return ({ printed, full, printedSpeaker, fullSpeaker }) => {
    if (typeof printed !== 'string') return refuse('bad-field', 'printed');
    if (typeof full !== 'string') return refuse('bad-field', 'full');
    if (printed.length > MOST_TEXT || full.length > MOST_TEXT)
      return refuse('too-long', `over ${MOST_TEXT} units of text`);
    for (const [field, value] of Object.entries({ printedSpeaker, fullSpeaker })) {
      if (value !== undefined && value !== null && typeof value !== 'string')
        return refuse('bad-field', field);
    }
    const { differences, runs, confidence, surroundings } = align(printed, full, {
      printed: asSpeaker(printedSpeaker),
      full: asSpeaker(fullSpeaker),
    });
    return ok({ differences, runs, confidence, context: surroundings });
  };
}
