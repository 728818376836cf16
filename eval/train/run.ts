import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Weights } from '../../lib/core/speakers/rank.ts';
import { reliability } from '../scores/reliability.ts';
import { loadArticles } from './speaker-cases.ts';
import { type Answer, crossValidate, fitSpeakers } from './speakers.ts';

const USAGE = `npm run train -- speakers [--data DIR] [--failures] [--dry]

  speakers     weighs the phrases that may name a speaker; writes lib/core/speakers/weights.ts
  --data DIR   the folder of labelled cases (default ../shared/eval)
  --failures   each answer that was wrong for articles of a publisher that was left out
  --dry        measures only, writes nothing
`;
const TABLE = 'lib/core/speakers/weights.ts';
/** A weight nearer to 0 moves no odds by more than a twelfth. */
const LEAST = 0.08;

const HEADER = `import type { Weights } from './rank.ts';

/** Written by \`npm run train -- speakers\`: a weight and its feature on each line. Data. */
const TABLE = \`
`;
const FOOTER = `\`;

/** What each feature of a phrase speaks for or against its naming the speaker. */
export const WEIGHTS: Weights = new Map(
  TABLE.trim()
    .split('\\n')
    .map((row) => [row.slice(row.indexOf(' ') + 1), Number.parseFloat(row)]),
);
`;

function tableOf(weights: Weights): string {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .map(([feature, weight]) => `${weight.toFixed(2)} ${feature}\n`)
    .join('');
}

function report(answers: readonly Answer[]): string {
  const right = answers.filter(({ isRight }) => isRight).length;
  const rows = reliability(answers.map(({ share, isRight }) => ({ confidence: share, isRight })));
  return [
    `right for publishers that were left out: ${(right / answers.length).toFixed(3)} of ${answers.length}`,
    ...rows.map(
      ({ from, to, cases, right: share }) =>
        `  ${from}–${to}: ${share?.toFixed(3) ?? '–'} of ${cases}`,
    ),
  ].join('\n');
}

/** Exit 0 when done, 2 for unusable arguments. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/eval' },
      failures: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  });
  if (positionals.join(' ') !== 'speakers') {
    process.stderr.write(USAGE);
    return 2;
  }
  const articles = await loadArticles(values.data);
  const answers = crossValidate(articles);
  process.stdout.write(`${report(answers)}\n`);
  if (values.failures) {
    for (const { id, expected, found, why, share, isRight } of answers)
      if (!isRight)
        process.stdout.write(`  ${id}\n    ${expected} / ${found} (${share.toFixed(2)}): ${why}\n`);
  }
  if (!values.dry) await writeFile(TABLE, HEADER + tableOf(fitSpeakers(articles)) + FOOTER);
  return 0;
}

process.exitCode = await main();
