import { describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../../tests/support/factories.ts';
import { packLines, readPackLines } from './pack-lines.ts';

const { stories, ...head } = makePack({ stories: [makeStory(), makeStory({ id: 'Quay_2.b' })] });
const lines = [...packLines(head, stories)].map((line): unknown => JSON.parse(line));

describe('the JSON Lines form of a pack', () => {
  it('reads as it was written: the pack, then a story a line', () => {
    expect(lines).toHaveLength(3);
    expect(readPackLines(lines)).toEqual({ ok: true, value: { ...head, stories } });
  });

  it.each([
    ['nothing', [], 'not-a-pack'],
    ['something else', [{ format: 'cookbook' }], 'not-a-pack'],
    ['a later version', [{ ...head, version: 2 }], 'newer-format'],
    ['a field that nobody knows', [{ ...head, colour: 'red' }], 'invalid'],
    ['a broken story', [...lines, { id: 'wharf' }], 'invalid'],
  ])('refuses %s', (_what, given, reason) => {
    expect(readPackLines(given)).toMatchObject({ ok: false, reason });
  });

  it('names the line of the fault', () => {
    const read = readPackLines([...lines, { id: 'wharf' }]);
    expect(read.ok ? '' : read.detail).toMatch(/^line 4: /);
  });
});
