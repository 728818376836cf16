import { describe, expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { mergeStories } from '../edit/merge-stories.ts';
import { mergeVersions } from '../edit/merge-versions.ts';
import { removeRecord } from '../edit/remove-record.ts';
import { splitStory } from '../edit/split-story.ts';
import { signedBy } from '../keep/signed.ts';
import { buildStoryPage } from '../view/story-page-view.ts';
import { checkReferences } from './check/check-references.ts';
import { diffStories } from './diff-packs.ts';
import type { PackCorrection, PackStory } from './pack.ts';
import { readStoryText } from './read-story.ts';

const correction = (changes: Partial<PackCorrection> = {}): PackCorrection => ({
  id: 'lamps',
  kind: 'correction',
  article: 'a',
  on: '2026-10-04',
  says: 'It had printed forty lamps; eleven came.',
  url: 'https://www.quay-herald.example/corrections',
  recorded: { by: 'You', on: '2026-11-22' },
  ...changes,
});
const ARTICLES = ['a', 'b'].map((id) =>
  makePackArticle({ id, url: `https://www.quay-herald.example/${id}` }),
);
const storyWith = (...corrections: readonly PackCorrection[]): PackStory => ({
  ...makeStory({ articles: ARTICLES }),
  corrections: [...corrections],
});
const PLAIN = makeStory({ articles: ARTICLES });
const FOLLOW = correction({ id: 'later', kind: 'follow-up', article: null, on: null });

describe('corrections and follow-ups', () => {
  it('may be left out of a story, and are read with it where they are there', () => {
    expect(readStoryText(JSON.stringify(PLAIN), 0)).toEqual({ ok: true, story: PLAIN });
    const story = storyWith(correction(), FOLLOW);
    expect(readStoryText(JSON.stringify(story), 0)).toEqual({ ok: true, story });
  });

  it('are refused by path and reason, and so is a second one of an id', () => {
    const faults = (story: unknown) => {
      const read = readStoryText(JSON.stringify(story), 0);
      return read.ok ? [] : read.faults.map(({ path, reason }) => [path, reason]);
    };
    const wrong = { ...correction(), kind: 'verdict', url: 'javascript:alert(1)' };
    expect(faults({ ...PLAIN, corrections: [wrong] })).toEqual([
      ['stories.0.corrections.0.kind', 'not-a-known-value'],
      ['stories.0.corrections.0.url', 'not-an-address'],
    ]);
    expect(faults(storyWith(correction(), correction()))).toEqual([
      ['stories.0.corrections.1.id', 'same-id'],
    ]);
  });

  it('are found by a check where their article is not there', () => {
    const outlets = new Set(makePack().outlets.map(({ id }) => id));
    const found = checkReferences(storyWith(correction({ article: 'gone' })), outlets);
    expect(found.map(({ path, reason }) => [path, reason])).toContainEqual([
      'corrections.0.article',
      'no-such-record',
    ]);
  });

  it('count as what differs between two editions, and stay with a reader’s edit', () => {
    expect(diffStories(PLAIN, storyWith(correction()))).toEqual([
      { story: PLAIN.id, kind: 'correction', id: 'lamps', change: 'added', paths: [] },
    ]);
    const reader = { ...PLAIN, title: 'Mine' };
    const packNew = storyWith(correction());
    const merged = mergeVersions({ packOld: PLAIN, packNew, reader });
    expect(merged.conflicts).toEqual([]);
    expect(merged.story).toMatchObject({ title: 'Mine', corrections: [{ id: 'lamps' }] });
  });

  it('of two stories that become one stand side by side, the same one once', () => {
    const { outlets } = makePack();
    const other = correction({ says: 'Something else.' });
    const { story } = mergeStories(
      { story: storyWith(correction()), outlets },
      { story: { ...storyWith(correction(), other), id: 'other' }, outlets },
    );
    expect(story.corrections?.map(({ id, says }) => [id, says])).toEqual([
      ['lamps', correction().says],
      ['lamps-2', 'Something else.'],
    ]);
    const plain = mergeStories({ story: PLAIN, outlets }, { story: PLAIN, outlets });
    expect(plain.story).not.toHaveProperty('corrections');
  });

  it('go with their article when a story is split or the article is removed; those of the story stay', () => {
    const { outlets } = makePack();
    const version = { story: storyWith(correction(), FOLLOW), outlets };
    const recorded = { by: 'You', on: '2026-11-22' };
    const split = splitStory(version, { articles: ['a'], title: 'Apart', recorded });
    if (!split.ok) throw new Error(split.reason);
    const ids = ({ corrections = [] }: PackStory) => corrections.map(({ id }) => id);
    expect(ids(split.value.apart.story)).toEqual(['lamps']);
    expect(ids(split.value.rest.story)).toEqual(['later']);
    const removed = removeRecord(version.story, 'articles', 'a');
    expect(removed.ok && ids(removed.value)).toEqual(['later']);
  });

  it('leave this device signed as others name a reader', () => {
    const signed = signedBy(storyWith(correction()), 'You', 'A reader');
    expect(signed.corrections?.[0]?.recorded.by).toBe('A reader');
  });

  it('are shown by date, with the outlet, who recorded them and when', () => {
    const { outlets, title } = makePack();
    const early = correction({ id: 'early', on: '2026-10-01' });
    const story = storyWith(FOLLOW, correction(), early);
    const bundle = { key: 'pack/story', packTitle: title, outlets, story, added: [] };
    const { corrections } = buildStoryPage(bundle, false, '');
    expect(corrections.map(({ id }) => id)).toEqual(['early', 'lamps', 'later']);
    expect(corrections[1]).toMatchObject({
      kind: 'correction',
      outlet: expect.any(String),
      recorded: { by: 'You', on: '2026-11-22' },
    });
    expect(corrections[2]).toMatchObject({ kind: 'follow-up', outlet: null, on: null });
  });
});
