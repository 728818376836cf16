import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../cli/read-input.ts';
import { readRepo, repoOf } from '../repo/repo.ts';
import { growthOf } from './growth.ts';
import { measureCellsApart, measureGrowthApart } from './growth-apart.ts';
import { PROPERTIES } from './properties.ts';
import { property } from './property.ts';
import { readPatterns } from './regular-expressions.ts';
import { engineFault } from './whole-engine.ts';
import { countWork } from './work-counter.ts';

/** The short form of `npm run test:fuzz`: the same seed each time, so that it never fails by chance. */
const SHORT = { seed: 20_240_502, runs: 40 };

describe.each(Object.entries(PROPERTIES))('whatever comes in: %s', (_part, list) => {
  it.each(list.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    expect((await one.tryOut(SHORT)).finding).toBeNull();
  });
});

describe('no pattern', () => {
  it('takes more than linear time on what it reads', () => {
    const { patterns, findings } = readPatterns(readRepo());
    expect(findings).toEqual([]);
    expect(patterns).toBeGreaterThan(400);
  });

  it('is overlooked that does', () => {
    const square = repoOf({ 'lib/core/x.ts': 'export const END = /[|-]+$/;' });
    expect(readPatterns(square).findings.join()).toMatch('square in its input');
    const exponential = repoOf({ 'lib/core/x.ts': 'export const END = /^(?:a+)+$/;' });
    expect(readPatterns(exponential).findings.join()).toMatch('exponential in its input');
  });
});

describe('the work on a text', () => {
  it('grows with its length and no faster', async () => {
    const { cases, findings } = await measureGrowthApart(8000, 11);
    expect(findings).toEqual([]);
    expect(cases).toBe(29);
  }, 120_000);

  it('grows with the cells of an alignment, and no further than the bound on them', async () => {
    const { cases, findings, worst } = await measureCellsApart();
    expect(findings).toEqual([]);
    expect(cases).toBe(24);
    // Else nothing was counted.
    expect(worst.times).toBeGreaterThan(20);
  }, 120_000);

  it('is seen when it grows with the square', async () => {
    const counter = await countWork('/tests/fuzz/');
    const everyPair = (text: string) => {
      let pairs = 0;
      for (const one of text) for (const other of text) if (one === other) pairs += 1;
      return pairs;
    };
    const times = await growthOf(counter, everyPair, (size) => 'a'.repeat(size), 400);
    counter.stop();
    expect(times).toBeGreaterThan(10);
  });
});

describe('the page fixtures', () => {
  const pages = readdirSync('tests/pages');
  it.each(pages)('%s goes through the whole engine', async (page) => {
    const html = readFileSync(join('tests/pages', page, 'source.html'), 'utf8');
    const read = readInput({ id: page, html, url: `https://www.port-gazette.example/${page}` });
    if (read.ok) expect(await engineFault(read.value)).toBeNull();
  });
});

describe('the harness', () => {
  it('finds a value of which a promise does not hold, and makes it small', async () => {
    const small = property('numbers are below ten', fc.nat(), (number) =>
      number < 10 ? null : 'it is not',
    );
    expect((await small.tryOut(SHORT)).finding).toMatch(/it is not[\s\S]*\[10\]/);
  });
});
