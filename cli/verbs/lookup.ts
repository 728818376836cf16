import { findQuotations } from '../../lib/app/look-up.ts';
import type { LookupLibrary } from '../../lib/app/ports.ts';
import { type Filter, readQuery } from '../../lib/core/lookup/query.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { wordForms } from '../../lib/core/text/words.ts';
import { BETWEEN_PARTS } from '../../lib/core/view/parts.ts';
import { packLookup } from '../pack-lookup.ts';
import { readPackFile } from '../read-pack-file.ts';
import { type AnswerLine, UsageError } from '../run-lines.ts';

const USUAL_LIMIT = 10;
const MOST_HITS = 1000;

/** `lookup --library PACK`: the quotations of a pack that answer a query, best first. */
export async function lookupVerb(options: readonly string[]): Promise<AnswerLine> {
  const [flag, file, ...more] = options;
  if (flag !== '--library' || !file || more.length > 0)
    throw new UsageError('lookup needs --library PACK');
  return answerLookups(await readPackFile(file));
}

/** Answers lines `{query, speaker?, limit?}` from a pack. `limit` is 10 unless given, 1 to 1000. */
export function answerLookups(pack: Pack): AnswerLine {
  const library: LookupLibrary = packLookup(pack);
  return async ({ query, speaker, limit = USUAL_LIMIT }) => {
    if (typeof query !== 'string') return refuse('bad-field', 'query');
    if (speaker !== undefined && speaker !== null && typeof speaker !== 'string')
      return refuse('bad-field', 'speaker');
    const isLimit = Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= MOST_HITS;
    if (!isLimit) return refuse('bad-field', 'limit');
    const read = readQuery(query);
    const bySpeaker = wordForms(speaker ?? '').map((form): Filter => ({ field: 'speaker', form }));
    const asked = { ...read, filters: [...read.filters, ...bySpeaker] };
    const { hits } = await findQuotations(library, asked, Number(limit));
    return ok({
      hits: hits.map(({ bundle, quotation, score }) => {
        const said = bundle.story.speakers.find((one) => one.id === quotation.speaker);
        return {
          quotation: quotation.id,
          text: quotation.parts.join(BETWEEN_PARTS),
          story: bundle.story.id,
          speaker: said?.name ?? said?.description ?? null,
          score,
        };
      }),
    });
  };
}
