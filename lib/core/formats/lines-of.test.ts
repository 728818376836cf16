import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

async function* inPieces(pieces: readonly string[]) {
  yield* pieces;
}
async function read(pieces: readonly string[], longest = 1000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(pieces), longest)) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a', 'b\nc', '', 'd'],
      ['ab', 'cd'],
    ],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [['\n\n'], ['', '']],
    [[], []],
  ])('of %j are %j', async (pieces, lines) => {
    expect(await read(pieces)).toEqual(lines);
  });

  it('are the same however the text is cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', 'é'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(8), { maxLength: 8 }), async (units, cuts) => {
        const whole = units.join('');
        const pieces: string[] = [];
        let rest = whole;
        for (const cut of cuts) {
          pieces.push(rest.slice(0, cut));
          rest = rest.slice(cut);
        }
        expect(await read([...pieces, rest])).toEqual(await read([whole]));
      }),
      { seed: 8 },
    );
  });

  it('are cut off where they are longer than anything real', async () => {
    expect(await read(['aaaa', 'aaaa', 'aaaa\nb'], 6)).toEqual(['aaaaaa', 'b']);
  });
});
