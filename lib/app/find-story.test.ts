import { describe, expect, it } from 'vitest';
import { bundledStory, makeArticle } from '../../tests/support/factories.ts';
import type { Article } from '../core/article.ts';
import type { ReadersWord } from '../core/match/readers-word.ts';
import type { Candidate } from '../core/match/score/candidate.ts';
import { urlIdentity } from '../core/match/url-identity.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { findStory } from './find-story.ts';

const bundle = bundledStory();
const NAMES = 'Mayor Lori Lightfoot and the Chicago Police Department met Robert Guadian.';
/** Of side claims. */
const SOURCE =
  '“See what happens when a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here,” a ranking CPD source told Fox News.';
const JAIL =
  '“I would prefer to make my arrests inside the secure confines of a county jail as opposed to out in the community,” Robert Guadian said.';
/** Of the main claim. */
const MEMO =
  '“If the request is to assist with an immigration arrest or detention, CPD personnel will leave the scene as directed by the CPD supervisor,” the memo said.';

const telling = (paragraphs: readonly string[], changes: Partial<Article> = {}) =>
  makeArticle({
    headline: 'Officers told to walk away',
    text: paragraphs.join('\n\n'),
    ...changes,
  });
const main = telling([NAMES, SOURCE, MEMO]);
const side = telling([NAMES, SOURCE, JAIL]);

/** The story as the index has it: all that its articles hold. */
const whole: Candidate = {
  story: bundle.key,
  shared: new Set(
    bundle.story.articles.flatMap(({ fingerprint }) => [
      ...(fingerprint?.quotations ?? []),
      ...(fingerprint?.passages ?? []),
    ]),
  ),
  names: new Set(
    bundle.story.articles.flatMap(({ fingerprint }) =>
      fingerprint?.recipe === 1 ? fingerprint.names : [],
    ),
  ),
  prints: [],
  urls: [],
};

function makeLibrary(
  candidates: readonly Candidate[],
  stories: readonly StoryBundle[] = [bundle],
  words: readonly ReadersWord[] = [],
) {
  const asked: string[] = [];
  const library: Parameters<typeof findStory>[0] = {
    findCandidates: async () => [...candidates],
    readStory: async (key) => {
      asked.push(key);
      return stories.find((story) => story.key === key) ?? null;
    },
    readWords: async () => words,
    readTitles: async () => new Map(stories.map(({ key, story }) => [key, story.title])),
  };
  return { library, asked };
}

describe('findStory', () => {
  it('knows the story whose match the closer look confirms', async () => {
    const { library } = makeLibrary([whole]);
    const found = await findStory(library, main);
    expect(found.known?.bundle).toBe(bundle);
    expect(found.known?.match).toMatchObject({ story: bundle.key, grade: 'text' });
    expect(found.ambiguous).toEqual([]);
    expect(found.near).toBeNull();
  });

  it('reads the outlets of the story’s pack in whom the page credits', async () => {
    const named = 'The memo was signed in May, an officer told Fish Courier.';
    const outlet = { id: 'fish', name: 'Fish Courier', aliases: [], domains: ['fish.example'] };
    const stored = { ...bundle, outlets: [...bundle.outlets, outlet] };
    const page = telling([NAMES, SOURCE, MEMO, named]);
    const credited = async (story: StoryBundle) =>
      (await findStory(makeLibrary([whole], [story]).library, page)).analysis.credits.map(
        (link) => link.to.name,
      );
    expect(await credited(stored)).toContain('Fish Courier');
    expect(await credited(bundle)).not.toContain('Fish Courier');
  });

  it.each([
    ['only quotations of side claims', side],
    [
      'another place',
      telling([NAMES.replace('Chicago', 'Springfield'), SOURCE, MEMO, 'Kim Foxx came.']),
    ],
  ])('offers an unconfirmed match as ambiguous, its story as near: %s', async (_name, article) => {
    const { library, asked } = makeLibrary([whole]);
    const found = await findStory(library, article);
    expect(found.known).toBeNull();
    expect(found.ambiguous).toMatchObject([
      { story: bundle.key, relation: 'related', grade: 'text' },
    ]);
    expect(found.near).toBe(bundle);
    expect(asked).toEqual([bundle.key]);
  });

  it('knows a story by its address without a closer look', async () => {
    const { library } = makeLibrary([{ ...whole, urls: [urlIdentity(side.url) ?? ''] }]);
    expect((await findStory(library, side)).known?.match.grade).toBe('url');
  });

  it('loads the story of the nearest miss', async () => {
    const other = { ...whole, story: 'other/story', names: new Set<number>() };
    const { library, asked } = makeLibrary([{ ...whole, names: new Set() }, other]);
    const found = await findStory(library, main);
    expect(found.known).toBeNull();
    expect(found.ambiguous.map((one) => one.story)).toEqual([bundle.key, 'other/story']);
    expect(found.near).toBe(bundle);
    expect(asked).toEqual([bundle.key]);
  });

  it.each([
    ['a match', whole],
    ['a near miss', { ...whole, names: new Set<number>() }],
  ])('has no story for %s whose story was deleted meanwhile', async (_name, candidate) => {
    const found = await findStory(makeLibrary([candidate], []).library, main);
    expect(found.known).toBeNull();
    expect(found.near).toBeNull();
  });

  it('believes the reader who says that the page tells another story, or none', async () => {
    const denied = [{ story: bundle.key, says: 'not-this-story' }] as const;
    const found = await findStory(makeLibrary([whole], [bundle], denied).library, main);
    expect(found.known).toBeNull();
    expect(found.ambiguous).toEqual([]);
    expect(found.denied).toEqual([{ story: bundle.key, title: bundle.story.title }]);
  });

  it('believes the reader who says that the page tells a story, without a closer look', async () => {
    const confirmed = [{ story: bundle.key, says: 'same-story' }] as const;
    const elsewhere = makeArticle({
      headline: 'Harbour',
      text: 'The harbour was closed at night.',
    });
    const found = await findStory(makeLibrary([], [bundle], confirmed).library, elsewhere);
    expect(found.known?.match).toMatchObject({ story: bundle.key, grade: 'word' });
    expect(found.known?.match.reasons[0]?.detail.key).toBe('phrase_readers_word');
  });

  it('finds nothing in an empty library, and analyses the article all the same', async () => {
    const { library, asked } = makeLibrary([]);
    const found = await findStory(library, main);
    expect([found.known, found.ambiguous, found.near]).toEqual([null, [], null]);
    expect(found.analysis.article).toBe(main);
    expect(found.analysis.quotations).toHaveLength(2);
    expect(asked).toEqual([]);
  });
});
