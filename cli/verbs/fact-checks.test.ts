import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../run-lines.ts';
import { factChecksVerb } from './fact-checks.ts';

const CHECK = {
  '@type': 'ClaimReview',
  url: 'https://checkers.example/wharf',
  claimReviewed: 'Every pile is rotten',
  reviewRating: { alternateName: 'Half of them' },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-checks-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(content: string, ...options: string[]) {
  const file = join(folder, 'checks');
  await writeFile(file, content);
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const isWhole = await factChecksVerb([file, ...options], output);
  return { isWhole, lines: written.map((line) => JSON.parse(line)) };
}

describe('fact-checks', () => {
  it('writes a line a record, and says why one is refused', async () => {
    const { isWhole, lines } = await run(JSON.stringify([CHECK, { ...CHECK, url: 'wharf' }]));
    expect(isWhole).toBe(false);
    expect(lines).toMatchObject([
      { record: CHECK.url, factCheck: { claim: CHECK.claimReviewed, url: CHECK.url } },
      { record: 'wharf', path: '/url', reason: 'not-an-address', severity: 'refused' },
    ]);
  });

  it('writes ClaimReview from a table', async () => {
    const table = `url\tclaimReviewed\talternativeName\n${CHECK.url}\t${CHECK.claimReviewed}\tHalf of them\n`;
    const { isWhole, lines } = await run(table, '--as', 'claim-review');
    expect(isWhole).toBe(true);
    expect(lines).toMatchObject([CHECK]);
  });

  it('says so when the file holds something else, or cannot be read', async () => {
    await expect(run('{"format":"headwater-pack","version":1}')).rejects.toThrow(UsageError);
    await expect(run(JSON.stringify(CHECK), '--as', 'verdict')).rejects.toThrow(UsageError);
    const nowhere = factChecksVerb([join(folder, 'none')], new Writable());
    await expect(nowhere).rejects.toThrow('cannot be read: there is no such file');
  });
});
