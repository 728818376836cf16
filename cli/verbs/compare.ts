import { type ComparedArticle, compareArticles } from '../../lib/core/match/compare.ts';
import { ownAddress } from '../../lib/core/match/page-addresses.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { englishWording } from '../english.ts';
import { ignoredFields } from '../ignored-fields.ts';
import { readInput } from '../read-input.ts';
import { type AnswerLine, UsageError } from '../run-lines.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sideOf(line: Readonly<Record<string, unknown>>, side: 'a' | 'b'): Result<ComparedArticle> {
  const value = line[side];
  if (!isRecord(value)) return refuse('bad-field', side);
  const read = readInput(value);
  if (!read.ok) return refuse(read.reason, `${side}: ${read.detail}`);
  const { text, headline, url, canonicalUrl, published } = read.value;
  return ok({ text, headline, url: ownAddress({ url, canonicalUrl }), published });
}

/** `compare`: whether two articles tell one story, and how much of each the other copies. */
export function compareVerb(options: readonly string[]): AnswerLine {
  if (options.length > 0) throw new UsageError(`compare does not take “${options.join(' ')}”`);
  const { say } = englishWording();
  return (line) => {
    const [a, b] = [sideOf(line, 'a'), sideOf(line, 'b')];
    if (!a.ok) return a;
    if (!b.ok) return b;
    const compared = compareArticles(a.value, b.value);
    const reasons = compared.reasons.map((reason) => ({ ...reason, detail: say(reason.detail) }));
    const ignored = (['a', 'b'] as const).flatMap((side) => {
      const value = line[side];
      const fields = isRecord(value) ? ignoredFields(value) : [];
      return fields.map((one) => ({ ...one, field: `${side}.${one.field}` }));
    });
    return ok({ ...compared, reasons, ...(ignored.length > 0 ? { ignored } : {}) });
  };
}
