import { join } from 'node:path';
import { readInput } from '../../cli/read-input.ts';
import { analyze } from '../../lib/core/analyze.ts';
import type { Span } from '../../lib/core/span.ts';
import { readCases } from '../cases.ts';
import { share } from '../scores/count.ts';
import type { GoldAttribution } from '../scores/quotations.ts';
import { isSpeakerRight, marksAlone, matchQuotations } from '../scores/quotations.ts';
import { reliability } from '../scores/reliability.ts';
import type { Suite } from '../suite.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** From here on the popup shows a speaker without a doubt mark. */
const HIGH_CONFIDENCE = 0.8;

/** Quotations and who said them, in political articles. */
export const quotes: Suite = {
  name: 'quotes',
  title: 'quotations and who said them',
  needs: ['quotes/polnear.jsonl'],
  async measure(data, fail) {
    let [hits, misses, invented, all] = [0, 0, 0, 0];
    const alone = { hits: 0, misses: 0, invented: 0, all: 0 };
    const answers: { confidence: number; isRight: boolean }[] = [];
    let [speakers, right, sure, sureRight] = [0, 0, 0, 0];
    for await (const one of readCases<Case>(join(data, 'quotes/polnear.jsonl'))) {
      const input = readInput({ text: one.text, headline: one.title });
      if (!input.ok) continue;
      const { quotations } = analyze(input.value);
      const matched = matchQuotations(one.text, quotations, one.attributions);
      const shown = ({ start, end }: Span) => one.text.slice(start, end);
      hits += matched.found.length;
      misses += matched.missed.length;
      invented += matched.invented.length;
      all += quotations.length;
      const pieces = marksAlone(one.text);
      const read = matchQuotations(one.text, pieces, one.attributions);
      alone.hits += read.found.length;
      alone.misses += read.missed.length;
      alone.invented += read.invented.length;
      alone.all += pieces.length;
      for (const { content_text } of matched.missed)
        fail({ figure: 'missed', id: one.id, expected: content_text, found: '–' });
      for (const quotation of matched.invented)
        fail({ figure: 'invented', id: one.id, expected: '–', found: shown(quotation) });
      for (const { gold, quotation } of matched.found) {
        speakers += 1;
        const isRight = isSpeakerRight(quotation, gold);
        const isSure = quotation.speaker !== null && quotation.confidence >= HIGH_CONFIDENCE;
        if (isSure) sure += 1;
        answers.push({ confidence: quotation.confidence, isRight });
        if (isRight) right += 1;
        if (isRight && isSure) sureRight += 1;
        if (!isRight) {
          const { speaker, confidence } = quotation;
          const mention = speaker ? shown(speaker.mention) : '–';
          fail({
            figure: isSure ? 'speaker, sure' : 'speaker',
            id: `${one.id} @${quotation.start}`,
            expected: gold.source_text,
            found: `${mention} = ${speaker?.name ?? speaker?.description ?? '–'} (${confidence.toFixed(2)})`,
          });
        }
      }
    }
    return [
      {
        name: 'found precision',
        value: share(all - invented, all),
        cases: all,
        atLeast: 0.97,
        comparedWith: 'marks alone .952',
      },
      {
        name: 'found recall',
        value: share(hits, hits + misses),
        cases: hits + misses,
        atLeast: 0.985,
        comparedWith: 'marks alone .995',
      },
      {
        name: 'marks alone, precision',
        value: share(alone.all - alone.invented, alone.all),
        cases: alone.all,
      },
      {
        name: 'marks alone, recall',
        value: share(alone.hits, alone.hits + alone.misses),
        cases: alone.hits + alone.misses,
      },
      {
        name: 'speaker right',
        value: share(right, speakers),
        cases: speakers,
        atLeast: 0.9,
        comparedWith: 'Citron about .85',
      },
      {
        name: 'speaker right, high confidence',
        value: share(sureRight, sure),
        cases: sure,
        atLeast: 0.96,
      },
      {
        name: 'shown with high confidence',
        value: share(sure, speakers),
        cases: speakers,
        atLeast: 0.7,
      },
      ...reliability(answers).map(({ from, to, cases, right: share }) => ({
        name: `right of confidence ${from}–${to}`,
        value: share,
        cases,
      })),
    ];
  },
};
