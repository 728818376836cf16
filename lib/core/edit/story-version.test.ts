import { expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { applyPatch, isEmptyPatch, patchBack, type StoryVersion } from './story-version.ts';

const { outlets } = makePack();
const before: StoryVersion = { story: makeStory(), outlets };
const edited: StoryVersion = {
  story: makeStory({ title: 'Another', articles: [makePackArticle({ headline: 'Another' })] }),
  outlets: [...outlets, { id: 'wire', name: 'Wire', aliases: [], domains: [] }],
};

it('leads back to the version before, and holds nothing that is the same in both', () => {
  const patch = patchBack(before, edited);
  expect(Object.keys(patch.story)).toEqual(['title', 'articles']);
  expect(applyPatch(edited, patch)).toEqual(before);
});

it('is empty between equal versions', () => {
  expect(isEmptyPatch(patchBack(before, structuredClone(before)))).toBe(true);
  expect(isEmptyPatch(patchBack(before, { ...before, outlets: [] }))).toBe(false);
  expect(isEmptyPatch(patchBack(before, { ...before, story: makeStory({ date: null }) }))).toBe(
    false,
  );
});

it('leads back to a story that had no corrections, and to one that had', () => {
  const correction = {
    id: 'dates',
    kind: 'correction',
    article: null,
    on: null,
    says: 'It closed in May.',
    url: null,
    recorded: { by: 'You', on: '2026-11-22' },
  } as const;
  const corrected = { ...before, story: makeStory({ corrections: [correction] }) };
  expect(applyPatch(corrected, patchBack(before, corrected))).toEqual(before);
  expect(applyPatch(before, patchBack(corrected, before))).toEqual(corrected);
  expect(isEmptyPatch(patchBack(corrected, corrected))).toBe(true);
});
