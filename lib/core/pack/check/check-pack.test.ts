import { describe, expect, it } from 'vitest';
import {
  bundledPack,
  makeClaim,
  makeLink,
  makeOrigin,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../../tests/support/factories.ts';
import type { Pack, PackRendition, PackStory } from '../pack.ts';
import { checkPack } from './check-pack.ts';

const WORDS =
  'Every second pile under the old wharf is rotten and must be drawn before the winter.';
const rendition = (changes: Partial<PackRendition> = {}): PackRendition => ({
  article: 'gazette-wharf',
  in: 'text',
  parts: [WORDS],
  differences: ['same'],
  note: null,
  ...changes,
});
const quotation = makePackQuotation({ parts: [WORDS], renditions: [rendition()] });
const other = makePackArticle({
  id: 'courier-wharf',
  url: 'https://www.courier.example/wharf',
  published: '2024-05-03',
});
const sound = makeStory({
  claims: [makeClaim([makeLink('courier-wharf', 'gazette-wharf')])],
  origins: [makeOrigin()],
  articles: [makePackArticle(), other],
  speakers: [makeSpeaker()],
  quotations: [quotation],
  notes: [],
});
const packOf = (changes: Partial<PackStory>, pack: Partial<Pack> = {}) =>
  makePack({ stories: [{ ...sound, ...changes }], ...pack });
const found = (json: unknown) =>
  checkPack(json).map(({ reason, severity, path }) => `${severity} ${reason} ${path}`);

describe('checkPack', () => {
  it('finds nothing in a sound pack', () => {
    expect(checkPack(packOf({}))).toEqual([]);
  });

  it('names a quotation of which it is not told who said it, and refuses nothing for it', () => {
    const nameless = makeSpeaker({ name: null, description: null });
    expect(found(packOf({ speakers: [nameless] }))).toEqual([
      'doubtful speaker-missing stories.0.quotations.0.speaker',
    ]);
    const described = { ...nameless, description: 'a harbour hand' };
    expect(found(packOf({ speakers: [described] }))).toEqual([]);
    expect(found(packOf({ speakers: [nameless, { ...nameless, id: 'another' }] }))).toHaveLength(2);
  });

  it('finds nothing that the bundled pack is refused for or contradicts itself in', () => {
    expect(checkPack(bundledPack()).filter(({ severity }) => severity !== 'doubtful')).toEqual([]);
  });

  it.each<[string, Partial<PackStory>, string]>([
    [
      'an article of an outlet that the pack does not list',
      { articles: [makePackArticle({ outlet: 'nobody' }), other] },
      'wrong no-such-record stories.0.articles.0.outlet',
    ],
    [
      'a speaker who is not there',
      { speakers: [] },
      'wrong no-such-record stories.0.quotations.0.speaker',
    ],
    [
      'a link to an article that is not there',
      { claims: [makeClaim([makeLink('courier-wharf', 'lost')])] },
      'wrong no-such-record stories.0.claims.0.links.0.to.id',
    ],
    [
      'two articles with one id',
      { articles: [makePackArticle(), other, { ...other, url: null }] },
      'wrong same-id stories.0.articles.2.id',
    ],
    [
      'a speaker without name and description who said nothing',
      {
        speakers: [makeSpeaker(), makeSpeaker({ id: 'nobody', name: null, description: null })],
      },
      'wrong speaker-missing stories.0.speakers.1',
    ],
    [
      'a quotation that no article prints',
      { quotations: [{ ...quotation, renditions: [] }] },
      'wrong no-article stories.0.quotations.0.renditions',
    ],
    [
      'a fullest form that its article does not print',
      { quotations: [{ ...quotation, parts: [WORDS.replace('rotten', 'sound')] }] },
      'wrong not-attested stories.0.quotations.0.attestedBy',
    ],
    [
      'a rendition that is said to be the same and is not',
      {
        quotations: [
          {
            ...quotation,
            renditions: [
              rendition(),
              rendition({ article: 'courier-wharf', parts: [WORDS.replace('must', 'may')] }),
            ],
          },
        ],
      },
      'doubtful difference-disagrees stories.0.quotations.0.renditions.1.differences',
    ],
    [
      'a chain in a ring',
      {
        claims: [
          makeClaim([
            makeLink('courier-wharf', 'gazette-wharf'),
            makeLink('gazette-wharf', 'courier-wharf'),
          ]),
        ],
      },
      'wrong chain-in-a-ring stories.0.claims.0.links',
    ],
    [
      'an article that rests on a later one',
      { articles: [makePackArticle({ published: '2024-05-09' }), other] },
      'doubtful rests-on-later stories.0.claims.0.links.0',
    ],
    [
      'a latest day that is before the day',
      { articles: [makePackArticle({ publishedBy: '2024-04' }), other] },
      'wrong dates-contradict stories.0.articles.0.publishedBy',
    ],
    [
      'words said after they were printed',
      { quotations: [{ ...quotation, said: '2025' }] },
      'wrong dates-contradict stories.0.quotations.0.said',
    ],
    [
      'one address twice',
      {
        articles: [
          makePackArticle(),
          { ...other, url: 'https://m.port-gazette.example/2024/05/ferry-wharf/' },
        ],
      },
      'doubtful same-article stories.0.articles.1.url',
    ],
    [
      'one statement twice',
      { quotations: [quotation, { ...quotation, id: 'again' }] },
      'doubtful same-quotation stories.0.quotations.1.parts',
    ],
    [
      'two main claims',
      { claims: [makeClaim([]), makeClaim([], { id: 'other' })] },
      'wrong no-main-claim stories.0.claims',
    ],
  ])('finds %s, and nothing else', (_name, changes, line) => {
    expect(found(packOf(changes))).toEqual([line]);
  });

  it('names the ids from the story down to the record', () => {
    const [finding] = checkPack(packOf({ quotations: [{ ...quotation, renditions: [] }] }));
    expect(finding?.record).toBe(`${sound.id} › ${quotation.id}`);
  });

  it('does not call a month or a moment in another zone a contradiction', () => {
    const article = makePackArticle({
      published: '2024-05-03T01:30:00+02:00',
      publishedBy: '2024-05-02',
    });
    expect(checkPack(packOf({ articles: [article, other] }))).toEqual([]);
    const inMonth = makePackArticle({ published: '2024-05' });
    expect(checkPack(packOf({ articles: [inMonth, other] }))).toEqual([]);
  });

  it('gives what a pack is refused for, and that alone', () => {
    const { title: _title, ...untitled } = packOf({ speakers: [] });
    expect(found(untitled)).toEqual(['refused missing title']);
    expect(found({ format: 'something' })).toEqual(['refused not-a-pack ']);
    expect(found({ format: 'headwater-pack', version: 2 })).toEqual(['refused newer-format ']);
  });

  it('ends on a long chain and on rings within rings', () => {
    const ids = Array.from({ length: 45 }, (_none, at) => `a${at}`);
    const articles = ids.map((id) => makePackArticle({ id, url: null }));
    const links = ids.flatMap((id, at) => [
      makeLink(id, `a${(at + 1) % 45}`),
      makeLink(id, `a${(at + 7) % 45}`),
    ]);
    const attested = { ...quotation, attestedBy: 'a0', renditions: [rendition({ article: 'a0' })] };
    const findings = checkPack(
      packOf({ articles, claims: [makeClaim(links)], quotations: [attested] }),
    );
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ reason }) => reason === 'chain-in-a-ring')).toBe(true);
    expect(findings.length).toBeLessThanOrEqual(links.length);
  });
});
