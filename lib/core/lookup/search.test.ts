import { describe, expect, it } from 'vitest';
import { between, type Random, seededRandom } from '../../../eval/made/random.ts';
import { makeEntry, makeTyped } from '../../../tests/support/lookup-entries.ts';
import { scanLookup } from '../../../tests/support/scan-lookup.ts';
import { bitsLength, setBit } from './entry-set.ts';
import type { Entry } from './fields.ts';
import { memorySegment, type SegmentReader } from './index-reader.ts';
import { readQuery } from './query.ts';
import { type Found, search, wantsOf } from './search.ts';
import { buildSegment } from './segment.ts';

const segmentOf = (entries: readonly Entry[], dead: Uint8Array | null = null): SegmentReader =>
  memorySegment(buildSegment([{ sequence: 1, entries }]), dead);

/** Scores in a form in which the order of adding does not show; ties by key. */
const rounded = (hits: readonly { readonly key: string; readonly score: number }[]) =>
  hits
    .map(({ key, score }) => ({ key, score: Number(score.toFixed(9)) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));

/** A library of a few segments, some of its entries dead, and the living ones. */
function makeLibrary(random: Random) {
  const living: Entry[] = [];
  const segments = Array.from({ length: between(random, 1, 3) }, (_, segment) => {
    const entries = Array.from({ length: between(random, 1, 60) }, (__, at) =>
      makeEntry(random, `made/story-${segment}/${at}`),
    );
    const dead = random() < 0.5 ? new Uint8Array(bitsLength(entries.length)) : null;
    entries.forEach((entry, at) => {
      if (dead && random() < 0.3) setBit(dead, at);
      else living.push(entry);
    });
    return segmentOf(entries, dead);
  });
  return { segments, living };
}

describe('search', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'answers what a look at every entry answers (library %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const { segments, living } = makeLibrary(random);
      for (let asked = 0; asked < 25; asked++) {
        const typed = makeTyped(random);
        const query = readQuery(typed);
        const { top, found, searched } = await search(segments, query, 1000);
        const expected = rounded(scanLookup(living, query));
        expect({ typed, hits: rounded(top) }).toEqual({ typed, hits: expected });
        expect([found, searched]).toEqual([expected.length, living.length]);
      }
    },
  );

  it('answers the best of many, and how many there are', async () => {
    const random = seededRandom(99);
    const entries = Array.from({ length: 500 }, (_, at) => makeEntry(random, `made/s/${at}`));
    const query = readQuery('ab');
    const all = scanLookup(entries, query);
    const { top, found } = await search([segmentOf(entries)], query, 10);
    expect(found).toBe(all.length);
    expect(rounded(top).map(({ score }) => score)).toEqual(
      rounded(all.slice(0, 10)).map(({ score }) => score),
    );
  });

  it('finds nothing in nothing', async () => {
    const nothing: Found = { top: [], found: 0, searched: 0 };
    expect(await search([], readQuery('lamp'), 10)).toEqual(nothing);
    expect(await search([], readQuery(''), 10)).toEqual(nothing);
  });

  it('reads a block or two a word, whatever the size of the library', async () => {
    const random = seededRandom(5);
    const letter = () => String.fromCharCode(97 + between(random, 0, 25));
    const word = () => Array.from({ length: 8 }, letter).join('');
    const entries = Array.from({ length: 4000 }, (_, at) => ({
      key: `made/s/${at}`,
      terms: [Array.from({ length: 12 }, word).join(' '), '', '', '', '', ''],
    }));
    const parts = buildSegment([{ sequence: 1, entries }]);
    const segment = memorySegment(parts);
    let read = 0;
    const counted: SegmentReader = {
      ...segment,
      readTerms: (from, to) => {
        read += to - from + 1;
        return segment.readTerms(from, to);
      },
    };
    const typed = (entries[7]?.terms[0] ?? '').split(' ').slice(0, 3).join(' ');
    const { top } = await search([counted], readQuery(typed), 10);
    expect(top[0]?.key).toBe('made/s/7');
    expect(parts.terms.length).toBeGreaterThan(60);
    expect(read).toBeLessThanOrEqual(2 + 2);
  });
});

describe('a word of which one letter is typed', () => {
  it.each([
    ['lamps h', ['lamps']],
    ['lamps 4', ['lamps']],
    ['lamps ha', ['lamps', 'ha']],
    // By itself it is the word of that letter, and a sign of another script is a word.
    ['h', ['h']],
    ['lamps 港', ['lamps', '港']],
    ['speaker:falk h', []],
  ])('of “%s” asks %o', (typed, forms) => {
    expect(wantsOf(readQuery(typed)).map(({ form }) => form)).toEqual(forms);
  });
});
