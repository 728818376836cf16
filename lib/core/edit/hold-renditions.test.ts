import { describe, expect, it } from 'vitest';
import { makePackQuotation, makeStory } from '../../../tests/support/factories.ts';
import type { PackRendition } from '../pack/pack.ts';
import { holdChanged, holdRenditions } from './hold-renditions.ts';

const FULL = 'Every second pile under the old wharf is rotten and must be drawn before the winter.';
const rendition = (words: string, changes: Partial<PackRendition> = {}): PackRendition => ({
  article: 'gazette-wharf',
  in: 'text',
  parts: [words],
  differences: ['altered'],
  note: null,
  ...changes,
});
const storyOf = (full: string, ...renditions: PackRendition[]) =>
  makeStory({ quotations: [makePackQuotation({ parts: [full], renditions })] });
const held = (story: ReturnType<typeof storyOf>) =>
  story.quotations[0]?.renditions.map((one) => one.differences);

describe('holdRenditions', () => {
  it('names the differences anew', () => {
    const { renditions } = holdRenditions(
      makePackQuotation({
        parts: [FULL],
        renditions: [rendition(FULL), rendition(FULL.slice(0, 47))],
      }),
    );
    expect(renditions.map((one) => one.differences)).toEqual([['same'], ['trimmed-end']]);
  });

  it('leaves who is credited as it was recorded', () => {
    const given = rendition(FULL, { differences: ['misattributed'] });
    const { renditions } = holdRenditions(
      makePackQuotation({ parts: [FULL], renditions: [given] }),
    );
    expect(renditions[0]?.differences).toEqual(['misattributed']);
  });
});

describe('holdChanged', () => {
  const before = storyOf(
    FULL,
    rendition(FULL),
    rendition('The wharf is rotten', { in: 'headline' }),
  );

  it('leaves a curator’s word where no words changed', () => {
    expect(holdChanged(before, before)).toEqual(before);
  });

  it('holds all renditions anew against other words', () => {
    const [first, second] =
      held(holdChanged(before, storyOf(FULL.slice(0, 47), rendition(FULL)))) ?? [];
    expect(first).not.toEqual(['altered']);
    expect(second).toBeUndefined();
  });

  it('holds a rendition anew that has other words, and no other', () => {
    const edited = storyOf(FULL, rendition(FULL), rendition(FULL, { in: 'headline' }));
    expect(held(holdChanged(before, edited))).toEqual([['altered'], ['same']]);
  });

  it('holds those of a new quotation', () => {
    expect(
      held(holdChanged(makeStory({ quotations: [] }), storyOf(FULL, rendition(FULL)))),
    ).toEqual([['same']]);
  });
});
