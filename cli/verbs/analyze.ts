import { analyze } from '../../lib/core/analyze.ts';
import { ok } from '../../lib/core/result.ts';
import { englishWording } from '../english.ts';
import { withIgnored } from '../ignored-fields.ts';
import { readInput } from '../read-input.ts';
import { type AnswerLine, UsageError } from '../run-lines.ts';

/**
 * `analyze`: the article, its quotations, the chain it shows (the surest link to each thing it rests on), every
 * credit with the sentences that it covers, and the notes it supports. The contract names `chain`; `credits`
 * comes beside it, and so does `ignored` when a field of the line could not be used.
 */
export function analyzeVerb(options: readonly string[]): AnswerLine {
  if (options.length > 0) throw new UsageError(`analyze does not take “${options.join(' ')}”`);
  const { say } = englishWording();
  return (line) => {
    const read = readInput(line);
    if (!read.ok) return read;
    const { article, quotations, headlineQuotations, chain, credits, notes } = analyze(read.value);
    return ok({
      article,
      quotations,
      headlineQuotations,
      chain,
      credits,
      notes: notes.map((note) => ({
        ...note,
        detail: say(note.detail),
        caveat: say(note.caveat),
      })),
      ...withIgnored(line),
    });
  };
}
