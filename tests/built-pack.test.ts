import { existsSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { packBuildVerb } from '../cli/verbs/pack-build.ts';
import { checkPack } from '../lib/core/pack/check/check-pack.ts';

/** Pages as sites publish them, which are not the project's to pass on. */
const REAL_PAGES = '../shared/seeds/pages';

it.runIf(existsSync(REAL_PAGES))(
  'a pack of pages as sites publish them passes its own check',
  async () => {
    // Read when all is written: nothing may wait for it to be emptied.
    const output = new PassThrough({ highWaterMark: 10_000_000 });
    await packBuildVerb([REAL_PAGES], Readable.from(['']), output, new PassThrough().resume());
    const lines = String(output.read())
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const [first, ...stories] = lines;
    // The count stands only where a file could be cut at a line's end.
    const { count, ...head } = first as { readonly count: number };
    expect(count).toBe(stories.length);
    expect(
      checkPack({ ...head, stories }).filter(({ severity }) => severity !== 'doubtful'),
    ).toEqual([]);
  },
);
