import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTokens } from '../../lib/core/match/profile/read-tokens.ts';
import { readCases } from '../cases.ts';

/**
 * Counts how rare words are in the large library and writes `lib/core/match/profile/idf-table.ts`:
 * `npm run train:idf`. The table is part of fingerprint recipe 3; do not run it for a released recipe.
 */
const OUT = new URL('../../lib/core/match/profile/idf-table.ts', import.meta.url);
/** Words in the table; about 22 kB packed. Fewer cost recall, more cost bytes in the worker. */
const WORDS = 6000;
/** Longer runs of letters are addresses and faults of markup. In units. */
const LONGEST = 24;
const STEP = 0.25;
/** A name has a capital this many times as often as not, where a capital is not owed to the place. */
const NAME_RATIO = 1.5;

const data = resolve(process.argv[2] ?? '../shared/eval');
const articlesWith = new Map<string, number>();
const capitals = new Map<string, number>();
const lowers = new Map<string, number>();
const add = (counts: Map<string, number>, word: string) =>
  counts.set(word, (counts.get(word) ?? 0) + 1);

let articles = 0;
for await (const { text } of readCases<{ text: string }>(join(data, 'library/articles.jsonl.gz'))) {
  articles += 1;
  const tokens = readTokens(text);
  for (const stem of new Set(tokens.map((token) => token.stem))) add(articlesWith, stem);
  for (const token of tokens)
    if (!token.isOpener) add(token.isCapital ? capitals : lowers, token.stem);
}

const rows = new Map<number, string[]>();
const most = [...articlesWith]
  .filter(([word]) => word.length <= LONGEST)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, WORDS);
for (const [word, count] of most) {
  const steps = Math.round(Math.log(articles / count) / STEP);
  const isName = (capitals.get(word) ?? 0) > (lowers.get(word) ?? 0) * NAME_RATIO;
  const shown = isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  rows.set(steps, [...(rows.get(steps) ?? []), shown]);
}
const byLetter = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
const lines = [...rows]
  .sort((a, b) => a[0] - b[0])
  .map(([steps, words]) => `  [\n    ${steps},\n    '${words.sort(byLetter).join(' ')}',\n  ],`);
writeFileSync(
  OUT,
  `/**
 * How rare a word is in English-language news: rows of words (stems of \`read-tokens.ts\`) that are
 * about as rare, after their idf in steps of \`IDF_STEP\`. Words that are printed with a capital as a
 * rule have one here. Counted over ${articles.toLocaleString('en')} news articles of 2012-2020 by \`npm run train:idf\`; the ${WORDS.toLocaleString('en')} words in
 * most articles. Counts of words, no sentences. Part of fingerprint recipe 3: another table is another
 * recipe. Data.
 */
export const IDF_STEP = ${STEP};

export const IDF_TABLE: readonly (readonly [steps: number, words: string])[] = [
${lines.join('\n')}
];
`,
);
