import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makeOrigin,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import { checkReferences } from '../pack/check/check-references.ts';
import type { PackRendition, PackStory } from '../pack/pack.ts';
import { mergeStories } from './merge-stories.ts';
import type { StoryVersion } from './story-version.ts';

const { outlets } = makePack();
const courier = {
  id: 'courier',
  name: 'Lakefront Courier',
  aliases: [],
  domains: ['courier.example'],
};
const WORDS =
  'Every second pile under the old wharf is rotten and must be drawn before the winter.';
const SHORT = 'Every second pile under the old wharf is rotten';
const rendition = (article: string, words: string): PackRendition => ({
  article,
  in: 'text',
  parts: [words],
  differences: ['same'],
  note: null,
});
const theirs = makePackArticle({
  id: 'courier-wharf',
  outlet: 'courier',
  url: 'https://www.courier.example/wharf',
});

const first: StoryVersion = {
  story: makeStory({
    quotations: [
      makePackQuotation({ parts: [WORDS], renditions: [rendition('gazette-wharf', WORDS)] }),
    ],
  }),
  outlets,
};
const second = (changes: Partial<PackStory> = {}): StoryVersion => ({
  story: makeStory({
    id: 'wharf-again',
    title: 'The wharf again',
    articles: [theirs],
    claims: [makeClaim([makeLink('courier-wharf', 'origin:survey')])],
    quotations: [],
    speakers: [],
    ...changes,
  }),
  outlets: [courier],
});

const merge = (changes: Partial<PackStory>) => mergeStories(first, second(changes)).story;

describe('mergeStories', () => {
  it('keeps the first one’s name and main claim, and every article of both', () => {
    const { story, outlets: named } = mergeStories(
      first,
      second({ claims: [makeClaim([], { id: 'ferry', text: 'The ferry stops.' })] }),
    );
    expect(story).toMatchObject({ id: 'ferry-wharf', title: 'The ferry wharf closes' });
    expect(story.claims.map(({ id, main }) => [id, main])).toEqual([
      ['wharf-closes', true],
      ['ferry', false],
    ]);
    expect(story.articles.map(({ id }) => id)).toEqual(['gazette-wharf', 'courier-wharf']);
    expect(named.map(({ id }) => id)).toEqual(['port-gazette', 'courier']);
    expect(checkReferences(story, new Set(named.map(({ id }) => id)))).toEqual([]);
  });

  it('makes one claim of the same words, with the chains of both', () => {
    const { claims, origins } = merge({});
    expect(claims).toHaveLength(1);
    expect(claims[0]?.links.map(({ from, to }) => [from, to.id])).toEqual([
      ['gazette-wharf', 'survey'],
      ['courier-wharf', 'survey'],
    ]);
    expect(origins).toEqual([makeOrigin()]);
  });

  it('makes one outlet of two names for a domain', () => {
    const same = { ...outlets[0], id: 'gazette', name: 'The Gazette', aliases: [] };
    const other = second({ articles: [{ ...theirs, outlet: 'gazette' }] });
    const { story, outlets: named } = mergeStories(first, {
      ...other,
      outlets: [{ ...same, domains: ['port-gazette.example'] }],
    });
    expect(named.map(({ id }) => id)).toEqual(['port-gazette']);
    expect(story.articles.map(({ outlet }) => outlet)).toEqual(['port-gazette', 'port-gazette']);
  });

  it('makes one article of one address, and the one that was read fills the gaps', () => {
    const again = makePackArticle({
      id: 'other-id',
      url: 'https://m.port-gazette.example/2024/05/ferry-wharf/?utm_source=mail',
      headline: null,
      known: 'credited',
      byline: ['Nils Aker'],
    });
    const claims = [makeClaim([makeLink('other-id', 'origin:survey')])];
    const merged = merge({ articles: [again], claims });
    expect(merged.articles).toEqual([makePackArticle()]);
    expect(merged.claims[0]?.links).toHaveLength(1);
    const { story } = mergeStories(
      { ...first, story: { ...first.story, articles: [{ ...again, id: 'gazette-wharf' }] } },
      second({ articles: [makePackArticle({ id: 'other-id' })], claims }),
    );
    expect(story.articles).toEqual([makePackArticle()]);
  });

  it('gives another id to another record that has the same', () => {
    const speakers = [makeSpeaker({ name: 'Oona Falk' })];
    const said = makePackQuotation({
      parts: ['Nobody ties up a boat in the dark here.'],
      attestedBy: 'courier-wharf',
      renditions: [rendition('courier-wharf', 'Nobody ties up a boat in the dark here.')],
    });
    const merged = merge({ speakers, quotations: [said] });
    expect(merged.speakers.map(({ id, name }) => [id, name])).toEqual([
      ['nora-holm', 'Nora Holm'],
      ['nora-holm-2', 'Oona Falk'],
    ]);
    expect(merged.quotations[1]).toMatchObject({ id: 'rotten-piles-2', speaker: 'nora-holm-2' });
  });

  it('keeps speakers apart whom nobody names', () => {
    const nobody = makeSpeaker({ id: 'source', name: null, description: 'a source' });
    expect(merge({ speakers: [nobody, { ...nobody, id: 'other' }] }).speakers).toHaveLength(3);
  });

  it('joins an utterance, and holds the shorter form against the fuller one', () => {
    const speakers = [makeSpeaker({ id: 'holm' })];
    const short = makePackQuotation({
      id: 'short',
      speaker: 'holm',
      parts: [SHORT],
      attestedBy: 'courier-wharf',
      occasion: 'on the quay',
      renditions: [rendition('courier-wharf', SHORT)],
    });
    const { quotations } = merge({ speakers, quotations: [short] });
    expect(quotations).toMatchObject([
      { id: 'rotten-piles', parts: [WORDS], occasion: 'on the quay' },
    ]);
    expect(
      quotations[0]?.renditions.map(({ article, differences }) => [article, differences]),
    ).toEqual([
      ['gazette-wharf', ['same']],
      ['courier-wharf', ['trimmed-end']],
    ]);
  });

  it('takes the fuller form of an utterance from whichever story has it', () => {
    const shorter: StoryVersion = {
      ...first,
      story: makeStory({
        quotations: [
          makePackQuotation({ parts: [SHORT], renditions: [rendition('gazette-wharf', SHORT)] }),
        ],
      }),
    };
    const full = makePackQuotation({
      id: 'full',
      parts: [WORDS],
      attestedBy: 'courier-wharf',
      renditions: [rendition('courier-wharf', WORDS)],
    });
    const { story } = mergeStories(
      shorter,
      second({ speakers: [makeSpeaker()], quotations: [full] }),
    );
    expect(story.quotations).toMatchObject([
      { id: 'rotten-piles', parts: [WORDS], attestedBy: 'courier-wharf' },
    ]);
    expect(story.quotations[0]?.renditions[0]?.differences).toEqual(['trimmed-end']);
  });

  it('keeps apart what turns a statement round', () => {
    const turned = 'Not one pile is rotten.';
    const quotations = [
      makePackQuotation({
        id: 'turned',
        parts: [turned],
        attestedBy: 'courier-wharf',
        renditions: [rendition('courier-wharf', turned)],
      }),
    ];
    expect(merge({ speakers: [makeSpeaker()], quotations }).quotations).toHaveLength(2);
  });

  it('has of one record what either has: of an origin, a speaker, a link, an article, the story', () => {
    const says = { article: 'gazette-wharf', selector: null, paraphrase: 'It says so.' };
    const confirmation = { by: 'The harbour office', says: 'denies it', evidence: [] };
    const own = makeStory({
      date: null,
      articles: [makePackArticle({ place: 'related', published: null })],
      claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { kind: 'unknown' })])],
      origins: [makeOrigin({ date: null, obtainedBy: null, published: null })],
      speakers: [makeSpeaker({ role: null, affiliation: null })],
    });
    const other = makeStory({
      id: 'wharf-again',
      articles: [makePackArticle({ published: null, publishedBy: '2024-05-03' })],
      claims: [
        makeClaim([
          makeLink('gazette-wharf', 'origin:survey', { evidence: [says], note: 'Seen by her.' }),
        ]),
      ],
      origins: [
        makeOrigin({
          date: '2024-04-30',
          obtainedBy: 'port-gazette',
          published: true,
          confirmations: [confirmation],
        }),
      ],
      speakers: [makeSpeaker({ role: 'harbour master', affiliation: 'Port' })],
    });
    const { story, left } = mergeStories({ story: own, outlets }, { story: other, outlets });
    expect(story).toEqual({ ...other, id: own.id });
    expect(left).toEqual([]);
  });

  it('says what the second has otherwise, of each record that is there once', () => {
    const link = makeLink('gazette-wharf', 'origin:survey', { kind: 'cites', note: 'Hers.' });
    const own = makeStory({
      claims: [makeClaim([{ ...link, kind: 'obtained', note: 'Mine.' }])],
      speakers: [makeSpeaker({ role: 'harbour master' })],
    });
    const other = makeStory({
      id: 'wharf-again',
      summary: 'Told in another way.',
      claims: [makeClaim([link])],
      speakers: [makeSpeaker({ id: 'holm', role: 'mayor' })],
      quotations: [
        makePackQuotation({ id: 'said-again', speaker: 'holm', occasion: 'At the pier' }),
      ],
    });
    const first = makePackQuotation({ occasion: 'On the quay' });
    const { story, left } = mergeStories(
      { story: { ...own, quotations: [first] }, outlets },
      { story: other, outlets },
    );
    expect(story.speakers[0]?.role).toBe('harbour master');
    const said = left.map(({ list, record, inner, field, left: gone }) =>
      [list, record, inner, field, gone].filter((one) => one !== null).join(' › '),
    );
    expect(said).toEqual([
      ' › summary › Told in another way.',
      'claims › wharf-closes › links › kind › cites',
      'claims › wharf-closes › links › note › Hers.',
      'speakers › nora-holm › role › mayor',
      'quotations › rotten-piles › occasion › At the pier',
    ]);
  });

  it('has the sentences and confirmations of both, each once', () => {
    const says = (paraphrase: string) => ({ article: 'gazette-wharf', selector: null, paraphrase });
    const confirmed = (by: string, ...sentences: string[]) => ({
      by,
      says: 'confirms it',
      evidence: sentences.map(says),
    });
    const version = (...confirmations: ReturnType<typeof confirmed>[]) => ({
      story: makeStory({ origins: [makeOrigin({ confirmations })] }),
      outlets,
    });
    const { story } = mergeStories(
      version(confirmed('The office', 'One.', 'Two.')),
      version(confirmed('The office', 'Two.', 'Three.'), confirmed('The mayor')),
    );
    expect(story.origins[0]?.confirmations).toEqual([
      confirmed('The office', 'One.', 'Two.', 'Three.'),
      confirmed('The mayor'),
    ]);
  });

  it('merges a story with a copy of itself into itself', () => {
    const copy = { story: { ...first.story, id: 'copy' }, outlets };
    expect(mergeStories(first, copy).story).toEqual(first.story);
  });
});
