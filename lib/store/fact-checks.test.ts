import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactCheck } from '../core/fact-check/fact-check.ts';
import { addressKeys, wordKeys } from '../core/fact-check/keys.ts';
import { readFactCheckFile } from '../core/fact-check/read-fact-check-file.ts';
import { countFactChecks, findFactChecks, keepFactChecks, takeFactChecks } from './fact-checks.ts';
import { type Database, openDatabase } from './open.ts';

const checks = (...records: object[]): FactCheck[] =>
  [...readFactCheckFile(JSON.stringify(records))].flatMap(({ factCheck }) => factCheck ?? []);
const review = (claimReviewed: string, otherwise: object = {}) => ({
  '@type': 'ClaimReview',
  url: `https://checkers.example/${encodeURIComponent(claimReviewed)}`,
  claimReviewed,
  reviewRating: { alternateName: 'Half true' },
  ...otherwise,
});
const WHARF = 'Every second pile under the old wharf is rotten';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  return () => database.close();
});
const keep = (...records: object[]) => keepFactChecks(database, checks(...records), 5);

describe('fact checks that were taken in', () => {
  it('are there once, and a newer edition takes the place of the earlier one', async () => {
    expect(await keep(review(WHARF), review('The ferry sank twice last year'))).toEqual({
      added: 2,
      replaced: 0,
      same: 0,
    });
    const rated = review(WHARF, { reviewRating: { alternateName: 'True after all' } });
    expect(await keep(rated, review('The ferry sank twice last year'))).toEqual({
      added: 0,
      replaced: 1,
      same: 1,
    });
    const [found] = await findFactChecks(database, () => wordKeys(WHARF));
    expect(found?.rating.words).toBe('True after all');
  });

  it('are found by words of the claim and by the pages that make it, the nearest first', async () => {
    await keep(
      review('Every second pile under the old pier is sound'),
      review(WHARF),
      review('Something else was said there', {
        itemReviewed: { appearance: ['https://port-gazette.example/wharf'] },
      }),
    );
    const found = await findFactChecks(database, () => wordKeys(`Officials say: ${WHARF}.`));
    expect(found.map(({ claim }) => claim)).toEqual([
      WHARF,
      'Every second pile under the old pier is sound',
    ]);
    const here = await findFactChecks(database, () =>
      addressKeys('http://www.port-gazette.example/wharf'),
    );
    expect(here.map(({ claim }) => claim)).toEqual(['Something else was said there']);
    expect(await findFactChecks(database, () => wordKeys('nothing of the kind at all'))).toEqual(
      [],
    );
    expect(await findFactChecks(database, () => [])).toEqual([]);
  });

  it('ask a page for nothing while none is kept', async () => {
    const keysOf = vi.fn(() => wordKeys(WHARF));
    expect(await findFactChecks(database, keysOf)).toEqual([]);
    expect(keysOf).not.toHaveBeenCalled();
  });

  it('are taken out together, and answered so that they can be kept again', async () => {
    await keep(review(WHARF), review('The ferry sank twice last year'));
    const taken = await takeFactChecks(database);
    expect(await countFactChecks(database)).toBe(0);
    await keepFactChecks(
      database,
      taken.map(({ value }) => value),
      5,
    );
    expect(await countFactChecks(database)).toBe(2);
    expect(await findFactChecks(database, () => wordKeys(WHARF))).toHaveLength(1);
  });
});
