import { describe, expect, it } from 'vitest';
import { bundledStory, makeArticle } from '../../tests/support/factories.ts';
import { readAnnotationFile } from '../core/annotation/read-annotation-file.ts';
import type { Article } from '../core/article.ts';
import { hashesOf, readFeatures } from '../core/match/fingerprint/page-features.ts';
import type { Candidate } from '../core/match/score/candidate.ts';
import type { PageProbe } from '../core/page-probe.ts';
import { ok, refuse } from '../core/result.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { Library, Page } from './ports.ts';
import { spotStory } from './spot-story.ts';
import { viewTab } from './view-tab.ts';

const bundle = bundledStory();
const VISIT = '1 https://www.port-gazette.example/2024/05/ferry-wharf';

/** A page in our own words that only borrows what speakers of the story said. */
const article = makeArticle({
  headline: 'Officers told to walk away',
  text: [
    'Chicago officers walk away from immigration arrests, says a memo obtained by Fox News. Mayor Lori Lightfoot stands by it, and so does the Chicago Police Department.',
    '“See what happens when a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here,” a ranking CPD source told Fox News.',
    '“I would prefer to make my arrests inside the secure confines of a county jail as opposed to out in the community,” Robert Guadian said.',
    '“If the request is to assist with an immigration arrest or detention, CPD personnel will leave the scene as directed by the CPD supervisor,” the memo said.',
  ].join('\n\n'),
});

const probed = (changes: Partial<PageProbe> = {}): PageProbe => ({
  visit: VISIT,
  url: 'https://www.port-gazette.example/2024/05/ferry-wharf',
  canonicalUrl: null,
  isArticle: true,
  headline: article.headline,
  published: null,
  text: article.text,
  ...changes,
});

/** A tab in memory: what the probe says, and what the reader reads. */
function makePage(
  probe: PageProbe | null,
  reading: { visit: string; article: Article } | null,
): Page {
  return {
    probe: async () => probe,
    read: async () => (reading ? ok(reading) : refuse('unreadable')),
    whyClosed: async () => 'no-access',
  };
}

/** A library in memory that holds the given stories, each sharing `shared` with the page. */
function makeLibrary(
  shared: readonly number[],
  stories: readonly StoryBundle[] = [bundle],
): Library {
  const articles = stories.flatMap((story) => story.story.articles);
  const candidate: Candidate = {
    story: bundle.key,
    shared: new Set(shared),
    names: new Set(
      articles.flatMap((one) => (one.fingerprint?.recipe === 1 ? one.fingerprint.names : [])),
    ),
    prints: [],
    urls: [],
  };
  return {
    findCandidates: async (hashes) =>
      hashes.some((hash) => candidate.shared.has(hash)) ? [candidate] : [],
    readStory: async (key) => stories.find((story) => story.key === key) ?? null,
    readIndexState: async () => ({ searched: stories.length, rebuilding: null }),
    readWords: async () => [],
    readTitles: async () => new Map(),
    findFactChecks: async () => [],
    findAnnotations: async () => [],
  };
}

const stored = bundle.story.articles.flatMap((one) => [
  ...(one.fingerprint?.quotations ?? []),
  ...(one.fingerprint?.passages ?? []),
]);
const known = makeLibrary(stored);
const page = makePage(probed(), { visit: VISIT, article });

describe('viewTab', () => {
  it('shows the story that the page tells', async () => {
    const view = await viewTab(known, page);
    expect(view).toMatchObject({ ok: true, value: { state: 'known', story: { key: bundle.key } } });
  });

  it('shows what the page itself shows when no story matches', async () => {
    const view = await viewTab(makeLibrary([]), page);
    expect(view).toMatchObject({
      ok: true,
      value: { state: 'article', storiesSearched: 1, maybe: null },
    });
  });

  it('says how far an index that is being rebuilt has come', async () => {
    const rebuilding = { done: 200, of: 1000 };
    const library: Library = {
      ...makeLibrary([]),
      readIndexState: async () => ({ searched: 640, rebuilding }),
    };
    expect(await viewTab(library, page)).toMatchObject({
      ok: true,
      value: { state: 'article', storiesSearched: 640, rebuilding },
    });
  });

  it('offers a near story as a maybe', async () => {
    const [first] = readFeatures(article).quotations;
    const view = await viewTab(makeLibrary(first?.hashes ?? []), page);
    expect(view).toMatchObject({
      ok: true,
      value: { state: 'article', maybe: { story: bundle.key, title: bundle.story.title } },
    });
  });

  it('takes a story that was deleted meanwhile for no match', async () => {
    const view = await viewTab(makeLibrary(stored, []), page);
    expect(view).toMatchObject({ ok: true, value: { state: 'article', storiesSearched: 0 } });
  });

  it('counts the annotations of the pages of its story, and no others', async () => {
    const url = 'https://www.port-gazette.example/wharf';
    const articles = bundle.story.articles.map((one) => ({ ...one, url }));
    const story = { ...bundle.story, articles: articles.slice(0, 1) };
    const file = [url, 'https://elsewhere.example/page'].map((target) => ({
      target,
      bodyValue: 'Who counted them?',
    }));
    const annotations = [...readAnnotationFile(JSON.stringify(file))].flatMap(
      ({ annotation }) => annotation ?? [],
    );
    const library: Library = {
      ...makeLibrary(stored, [{ ...bundle, story }]),
      findAnnotations: async () => annotations,
    };
    expect(await viewTab(library, page)).toMatchObject({
      ok: true,
      value: { state: 'known', annotations: 1 },
    });
  });

  it('says why the browser does not let it in', async () => {
    const view = await viewTab(known, makePage(null, null));
    expect(view).toEqual({ ok: true, value: { state: 'unreadable', reason: 'no-access' } });
  });

  it('says so when the page is no article, without having it read', async () => {
    const closed: Page = {
      ...page,
      probe: async () => probed({ isArticle: false, text: '' }),
      read: () => Promise.reject(new Error('must not be read')),
    };
    expect(await viewTab(known, closed)).toEqual({ ok: true, value: { state: 'not-an-article' } });
  });

  it.each(['too-long', 'too-deep'] as const)(
    'says that a page is %s to be read, and keeps nothing of it',
    async (reason) => {
      const long: Page = { ...page, read: async () => refuse(reason) };
      expect(await viewTab(known, long)).toEqual({
        ok: true,
        value: { state: 'unreadable', reason },
      });
      expect(await spotStory(known, long, probed())).toEqual({ state: 'article' });
    },
  );

  it('says so when no article could be read', async () => {
    expect(await viewTab(known, makePage(probed(), null))).toEqual({
      ok: true,
      value: { state: 'not-an-article' },
    });
  });

  it('refuses when the page moved on between probe and reading', async () => {
    const moved = makePage(probed(), { visit: '2 https://elsewhere.example/', article });
    expect(await viewTab(known, moved)).toMatchObject({ ok: false, reason: 'moved-on' });
  });
});

describe('spotStory', () => {
  it('gives the summary of a known story', async () => {
    expect(await spotStory(known, page, probed())).toMatchObject({
      state: 'known',
      view: { story: { key: bundle.key } },
      summary: {
        story: bundle.key,
        title: bundle.story.title,
        origin: 'Internal Chicago Police Department memo',
        through: 'Fox News',
        differing: 1,
      },
    });
  });

  it('stops at a page that is no article', async () => {
    expect(await spotStory(known, page, probed({ isArticle: false }))).toEqual({
      state: 'not-an-article',
    });
  });

  it('does not have the article read when its block text matches nothing', async () => {
    const unread: Page = { ...page, read: () => Promise.reject(new Error('must not be read')) };
    expect(await spotStory(makeLibrary([]), unread, probed())).toEqual({ state: 'article' });
  });

  it('says article when the page moved on meanwhile', async () => {
    const moved = makePage(probed(), { visit: '2 https://elsewhere.example/', article });
    expect(await spotStory(known, moved, probed())).toEqual({ state: 'article' });
  });

  it('says article when the article as read does not match after all', async () => {
    const other = makePage(probed(), { visit: VISIT, article: makeArticle() });
    expect(await spotStory(known, other, probed())).toEqual({ state: 'article' });
  });

  it('looks up each hash of the page once', async () => {
    const asked: number[] = [];
    const library: Library = {
      ...known,
      findCandidates: async (hashes) => {
        asked.push(...hashes);
        return [];
      },
    };
    await spotStory(library, page, probed());
    expect(asked).toEqual(hashesOf(readFeatures(probed())));
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('a story whose records were damaged', () => {
  const without = (field: keyof StoryBundle['story']): StoryBundle => {
    const { [field]: _lost, ...story } = bundle.story;
    return { ...bundle, story: story as StoryBundle['story'] };
  };
  it.each(['articles', 'claims', 'quotations', 'speakers', 'notes', 'origins'] as const)(
    'is named beside what the page itself shows: without %s',
    async (field) => {
      const library = {
        ...known,
        readStory: async () => without(field),
        readTitles: async () => new Map([[bundle.key, bundle.story.title]]),
      };
      const view = await viewTab(library, page);
      expect(view.ok && view.value).toMatchObject({
        state: 'article',
        damaged: { story: bundle.key, title: bundle.story.title },
      });
      expect(view.ok && view.value.state === 'article' && view.value.quotations).toHaveLength(3);
      expect(await spotStory(library, page, probed())).toEqual({ state: 'article' });
    },
  );

  it('is named by its key when even its title cannot be read', async () => {
    const lost = async () => {
      throw new TypeError('no such field');
    };
    const view = await viewTab({ ...known, readStory: lost, readTitles: lost }, page);
    expect(view).toMatchObject({ value: { damaged: { story: bundle.key, title: null } } });
  });

  it('is not what a store is that fails: that is told', async () => {
    const failing = async () => {
      throw new DOMException('gone', 'UnknownError');
    };
    await expect(viewTab({ ...known, readStory: failing }, page)).rejects.toThrow('gone');
  });
});
