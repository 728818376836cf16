import { describe, expect, it } from 'vitest';
import { countFacets, suggestFacets } from './facets.ts';
import { findStories, makeSearchable } from './find-stories.ts';
import type { StoryHead } from './story-head.ts';
import { ALL_STORIES, type StoryQuery } from './story-query.ts';

const GAZETTE = { key: 'port-gazette.example', name: 'Port Gazette' };
const POST = { key: 'island.example', name: 'The Island Post' };
const HOLM = { key: 'nora holm', name: 'Nora Holm' };
const FALK = { key: 'oona falk', name: 'Oona Falk' };

const head = (key: string, changes: Partial<StoryHead> = {}): StoryHead => ({
  key,
  title: key,
  date: '2024-05-01',
  recorded: { by: 'Test curator', on: '2024-06-01' },
  origin: null,
  outlets: [GAZETTE],
  speakers: [],
  articles: 1,
  quotations: 0,
  origins: null,
  differs: false,
  ...changes,
});

const STORIES = [
  head('kept/wharf', {
    title: 'The ferry wharf closes',
    date: '2024-05-03',
    origin: { kind: 'document', title: 'Survey' },
    outlets: [GAZETTE, POST],
    speakers: [HOLM],
    origins: 1,
    articles: 3,
  }),
  head('pack/lamps', {
    title: 'Älvsborg’s lamps are late',
    recorded: { by: 'Test curator', on: '2024-07-01' },
    speakers: [HOLM, FALK],
    differs: true,
  }),
  head('pack/undated', { title: 'A wharf without a date', date: null, articles: 2 }),
];

const find = (query: Partial<StoryQuery>) =>
  findStories(makeSearchable(STORIES), { ...ALL_STORIES, ...query }).map(({ key }) => key);

describe('finding stories', () => {
  const CASES: readonly [string, Partial<StoryQuery>, string[]][] = [
    ['all, the newest first', {}, ['kept/wharf', 'pack/lamps', 'pack/undated']],
    ['by title', { sort: 'title' }, ['pack/undated', 'pack/lamps', 'kept/wharf']],
    [
      'the newest recorded first',
      { sort: 'recorded' },
      ['pack/lamps', 'kept/wharf', 'pack/undated'],
    ],
    ['most coverage first', { sort: 'articles' }, ['kept/wharf', 'pack/undated', 'pack/lamps']],
    ['a word of the title', { words: 'WHARF' }, ['kept/wharf', 'pack/undated']],
    ['how a word begins', { words: 'fer' }, ['kept/wharf']],
    ['not how it ends', { words: 'erry' }, []],
    ['every word', { words: 'wharf date' }, ['pack/undated']],
    ['an accent or none', { words: 'alvsborg' }, ['pack/lamps']],
    ['signs alone', { words: '“ ” …' }, ['kept/wharf', 'pack/lamps', 'pack/undated']],
    ['a kind of origin', { origin: 'document' }, ['kept/wharf']],
    ['no known origin', { origin: 'unknown' }, ['pack/lamps', 'pack/undated']],
    ['an outlet', { outlet: POST.key }, ['kept/wharf']],
    ['a speaker', { speaker: HOLM.key }, ['kept/wharf', 'pack/lamps']],
    ['a pack', { pack: 'pack' }, ['pack/lamps', 'pack/undated']],
    ['differs', { differs: true }, ['pack/lamps']],
    ['one origin', { oneOrigin: true }, ['kept/wharf']],
    ['conditions together', { speaker: HOLM.key, differs: true, pack: 'pack' }, ['pack/lamps']],
    ['conditions that exclude each other', { differs: true, oneOrigin: true }, []],
  ];

  it.each(CASES)('%s', (_, query, keys) => {
    expect(find(query)).toEqual(keys);
  });

  it('looks at each head once a word, however many there are', () => {
    let looks = 0;
    const counted = Array.from({ length: 1000 }, (_, at) =>
      Object.defineProperty(head(`pack/${at}`), 'differs', {
        get() {
          looks += 1;
          return false;
        },
      }),
    );
    findStories(makeSearchable(counted), { ...ALL_STORIES, differs: true, words: 'pack' });
    expect(looks).toBe(1000);
  });
});

describe('what the list can be narrowed by', () => {
  it('is counted in stories, the most frequent first', () => {
    expect(countFacets(STORIES, 'speakers')).toEqual([
      { ...HOLM, stories: 2 },
      { ...FALK, stories: 1 },
    ]);
    expect(countFacets(STORIES, 'outlets').map(({ stories }) => stories)).toEqual([3, 1]);
  });

  it('is offered by how a word of its name begins, a few at most', () => {
    const outlets = countFacets(STORIES, 'outlets');
    expect(suggestFacets(outlets, 'post', 5).map(({ name }) => name)).toEqual(['The Island Post']);
    expect(suggestFacets(outlets, 'ort', 5)).toEqual([]);
    expect(suggestFacets(outlets, '', 1).map(({ name }) => name)).toEqual(['Port Gazette']);
  });
});
