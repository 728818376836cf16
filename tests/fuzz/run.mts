import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRepo } from '../repo/repo.ts';
import { measureCellsApart, measureGrowthApart } from './growth-apart.ts';
import { PROPERTIES } from './properties.ts';
import { readPatterns } from './regular-expressions.ts';
import { tryPages, tryTexts } from './whole-engine.ts';

/**
 * `npm run test:fuzz [-- --runs N --seed N --only NAME --data DIR]`: properties on made-up values,
 * the growth of work with the text, the patterns of the code, and all labelled pages through the
 * engine. Exits with 1 on a finding, which names the seed and the path that bring it back.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    data: { type: 'string', default: '../shared/eval' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error('--runs and --seed are whole numbers');
  process.exit(2);
}

const isChosen = (part: string) => values.only === undefined || values.only === part;
let [cases, found] = [0, 0];

function tell(what: string, count: string, findings: readonly string[]): void {
  found += findings.length;
  console.log(`${what}: ${count}, ${findings.length} findings`);
  for (const finding of findings) console.log(`  ${finding}`);
}

for (const [part, list] of Object.entries(PROPERTIES)) {
  if (!isChosen(part)) continue;
  for (const { name, tryOut } of list) {
    const tried = await tryOut({ seed, runs });
    cases += tried.cases;
    tell(`${part}: ${name}`, `${tried.cases} cases`, tried.finding ? [tried.finding] : []);
  }
}
if (isChosen('patterns')) {
  const { patterns, findings } = readPatterns(readRepo());
  tell(
    'patterns: none takes more than linear time on what it reads',
    `${patterns} patterns`,
    findings,
  );
}
if (isChosen('growth')) {
  const { cases: pairs, worst, findings } = await measureGrowthApart(8000);
  cases += pairs;
  tell(
    'growth: four times the text takes no more than six times the work',
    `${pairs} readers and shapes of text, at worst ${worst.times.toFixed(1)} times (${worst.what})`,
    findings,
  );
  const aligned = await measureCellsApart();
  cases += aligned.cases;
  tell(
    'growth: aligning two texts takes a bounded time for each pair of words, and for each word beyond 4,000,000 pairs',
    `${aligned.cases} pairs of texts, at worst ${aligned.worst.times.toFixed(0)} blocks run for a pair of words (${aligned.worst.what})`,
    aligned.findings,
  );
}
if (isChosen('engine')) {
  if (existsSync(values.data)) {
    const pages = await tryPages(values.data);
    cases += pages.read + pages.refused;
    tell('engine: pages', `${pages.read} read, ${pages.refused} no article`, pages.findings);
    const library = join(values.data, 'library/articles.jsonl.gz');
    if (existsSync(library)) {
      const texts = await tryTexts(library, 5);
      cases += texts.read;
      tell('engine: every fifth text of a large library', `${texts.read} read`, texts.findings);
    }
  } else console.log('engine: no labelled pages beside the checkout, none were read');
}
console.log(`${cases} cases in all, seed ${seed}: ${found} findings`);
if (found > 0) process.exitCode = 1;
