import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Failure } from '../suite.ts';
import { factchecks } from './factchecks.ts';

/** Where the labelled cases lie; a copy of this repository alone has none, and measures what is made here. */
const CASES = '../shared/eval';
const MADE: Readonly<Record<string, readonly unknown[]>> = {
  'review.jsonl': [
    {
      jsonld: {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: 'https://checkers.example/wharf',
        claimReviewed: 'Every second pile under the wharf is rotten',
        author: { '@type': 'Organization', name: 'Lakeside Checkers' },
        reviewRating: { '@type': 'Rating', alternateName: 'Half true', ratingValue: 3 },
        itemReviewed: {
          '@type': 'Claim',
          appearance: ['https://a.example/1', 'https://a.example/2'],
        },
        keywords: 'wharf',
      },
    },
    { jsonld: { '@type': 'ClaimReview', url: 'https://checkers.example/none' } },
  ],
  'searched.jsonl': [
    {
      claim: {
        text: 'The ferry never ran on Sundays',
        claimant: 'Oona Falk',
        claimReview: [
          { url: 'https://checkers.example/ferry', textualRating: 'Wrong', title: 'The ferry' },
          { url: 'https://others.example/ferry', textualRating: 'False' },
        ],
      },
    },
  ],
  'rows.jsonl': [
    { URL: 'https://checkers.example/row', claimReviewed: 'Lamps', alternativeName: 'True' },
    { URL: 'https://checkers.example/row', claimReviewed: 'Lamps', alternativeName: 'True' },
  ],
};

async function made(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-checks-'));
  await mkdir(join(folder, 'factchecks'));
  for (const [name, lines] of Object.entries(MADE)) {
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    writeFileSync(join(folder, 'factchecks', name), text);
  }
  return folder;
}

/** Figures by their names, and what went wrong besides refusals. */
async function measured(folder: string) {
  const failures: Failure[] = [];
  const figures = await factchecks.measure(folder, (failure) => failures.push(failure));
  return {
    figures: Object.fromEntries(figures.map(({ name, value }) => [name, value])),
    failures: failures.filter(({ figure }) => figure !== 'refused'),
  };
}

const NOTHING_LOST = {
  'records that come out once': 1,
  'values kept': 1,
  'the same again': 1,
  'the same again, in one file': 1,
};

it('counts a record of each form once, and finds nothing lost in a round trip', async () => {
  const folder = await made();
  const { figures, failures } = await measured(folder);
  expect(figures).toMatchObject({ ...NOTHING_LOST, accepted: 4 });
  expect(failures).toEqual([]);
  rmSync(folder, { recursive: true });
});

it.runIf(existsSync(join(CASES, 'factchecks')))(
  'loses nothing of any published record in a round trip',
  async () => {
    const { figures, failures } = await measured(CASES);
    expect(figures).toMatchObject(NOTHING_LOST);
    expect(failures).toEqual([]);
  },
);
