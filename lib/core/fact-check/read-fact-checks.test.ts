import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReviewFields } from '../../../tests/support/taken-in-arbitraries.ts';
import { asClaimReview } from './as-claim-review.ts';
import { readFactCheckFile } from './read-fact-check-file.ts';

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checkers.example/wharf',
  claimReviewed: 'Every pile under the wharf is rotten',
  datePublished: '2024-05-04 20:05',
  author: { '@type': 'Organization', name: 'Quay Checkers', url: 'https://checkers.example' },
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, alternateName: 'Half of them' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Nora Holm', jobTitle: 'harbour master' },
    datePublished: '2024-05-01',
    appearance: ['https://port-gazette.example/wharf', 'a leaflet'],
  },
};
const SEARCHED = {
  text: 'The ferry sank twice',
  claimant: 'A letter',
  claimDate: '2024-01-02T00:00:00Z',
  claimReview: [
    {
      publisher: { name: 'Quay Checkers', site: 'checkers.example' },
      url: 'https://checkers.example/ferry',
      title: 'It did not sink',
      reviewDate: '2024-01-03T00:00:00Z',
      textualRating: 'Made up',
      languageCode: 'en',
    },
    { publisher: { site: 'second.example' }, url: 'https://second.example/f', textualRating: 'No' },
  ],
};
const TABLE =
  'URL\tAuthor\tdatePublished\tclaimReviewed\treviewBody\ttitle\tratingValue\tbestRating\talternativeName\n' +
  'https://checkers.example/fare\tQuay Checkers\t2024-03-01\t"Fares ""double"" in May"\tThey rise by a tenth.\tFares\t1\t5\tOverstated\n' +
  'https://checkers.example/none\tQuay Checkers\t2024-03-02\t\t\tNothing\t1\t5\tfalse\n';

const read = (file: unknown) => [
  ...readFactCheckFile(typeof file === 'string' ? file : JSON.stringify(file)),
];
const accepted = (file: unknown) => read(file).flatMap(({ factCheck }) => factCheck ?? []);
const refused = (file: unknown) =>
  read(file).flatMap((one) => (one.factCheck ? [] : [one.refusal]));

describe('a ClaimReview', () => {
  it('is read field by field, and what else it says is kept', () => {
    expect(accepted(REVIEW)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        claim: 'Every pile under the wharf is rotten',
        url: 'https://checkers.example/wharf',
        publisher: { name: 'Quay Checkers', site: 'https://checkers.example' },
        rating: { words: 'Half of them', value: '2', best: '5', worst: null },
        title: null,
        summary: null,
        reviewed: '2024-05-04T20:05',
        claimant: 'Nora Holm',
        claimed: '2024-05-01',
        appearances: ['https://port-gazette.example/wharf'],
        firstAppearance: null,
        lang: null,
        licence: null,
        rest: [
          ['/itemReviewed/appearance/-', 'a leaflet'],
          ['/itemReviewed/author/jobTitle', 'harbour master'],
        ],
      },
    ]);
  });

  const other = { ...REVIEW, url: 'https://checkers.example/lamps' };
  it.each([
    ['a list', [REVIEW, other]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [REVIEW, other] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ item: [REVIEW] }, { item: other }] }],
    ['lines', `${JSON.stringify(REVIEW)}\n${JSON.stringify(other)}\n`],
    [
      'lines in envelopes',
      `${JSON.stringify({ id: 1, jsonld: REVIEW })}\n${JSON.stringify({ id: 2, jsonld: other })}`,
    ],
  ])('is found in %s', (_form, file) => {
    expect(accepted(file).map(({ url }) => url)).toEqual([REVIEW.url, other.url]);
    expect(refused(file)).toEqual([]);
  });

  it('may have a publisher that is a name alone, and lists where one is meant', () => {
    const [loose] = accepted({
      ...REVIEW,
      author: [{ name: 'Quay Checkers' }, { name: 'Ida Brandt' }],
      url: ['https://checkers.example/wharf', 'https://checkers.example/wharf-2'],
    });
    expect(loose?.publisher.name).toBe('Quay Checkers');
    expect(loose?.url).toBe('https://checkers.example/wharf');
    expect(loose?.rest).toContainEqual(['/author/1/name', 'Ida Brandt']);
    expect(loose?.rest).toContainEqual(['/url/-', 'https://checkers.example/wharf-2']);
  });

  it('is not text that a reader’s browser would run', () => {
    const [loose] = accepted({
      ...REVIEW,
      claimReviewed: '<img src=x onerror=alert(1)>Piles <b>rot</b>',
      itemReviewed: { appearance: [{ url: 'javascript:alert(1)' }] },
    });
    expect(loose?.claim).toBe('Piles rot');
    expect(loose?.appearances).toEqual([]);
  });
});

describe('an answer of a fact-check search', () => {
  it('is one fact check for each review of the claim', () => {
    const found = accepted({ claims: [SEARCHED], nextPageToken: 'x' });
    expect(found.map(({ claim, rating }) => [claim, rating.words])).toEqual([
      [SEARCHED.text, 'Made up'],
      [SEARCHED.text, 'No'],
    ]);
    expect(found[0]).toMatchObject({
      publisher: { name: 'Quay Checkers', site: 'checkers.example' },
      title: 'It did not sink',
      claimant: 'A letter',
      claimed: '2024-01-02T00:00:00Z',
      reviewed: '2024-01-03T00:00:00Z',
      lang: 'en',
    });
  });
});

describe('a table', () => {
  it('is read by its heading', () => {
    expect(accepted(TABLE)).toMatchObject([
      {
        claim: 'Fares "double" in May',
        url: 'https://checkers.example/fare',
        publisher: { name: 'Quay Checkers', site: null },
        rating: { words: 'Overstated', value: '1', best: '5', worst: null },
        title: 'Fares',
        summary: 'They rise by a tenth.',
        reviewed: '2024-03-01',
      },
    ]);
    expect(refused(TABLE)).toEqual([
      { record: 'https://checkers.example/none', path: '/claimReviewed', reason: 'missing' },
    ]);
  });
});

describe('a record that is refused', () => {
  const { claimReviewed: _claim, ...noClaim } = REVIEW;
  const { url: _url, ...noUrl } = REVIEW;
  it.each([
    ['has no claim', noClaim, '/claimReviewed', 'missing'],
    [
      'has a claim of blanks',
      { ...REVIEW, claimReviewed: ' <b> </b>' },
      '/claimReviewed',
      'missing',
    ],
    ['has no address', noUrl, '/url', 'missing'],
    ['leads to no page', { ...REVIEW, url: 'javascript:alert(1)' }, '/url', 'not-an-address'],
    ['has no rating', { ...REVIEW, reviewRating: {} }, '/reviewRating/alternateName', 'missing'],
    ['is a novel', { ...REVIEW, claimReviewed: 'a'.repeat(20_000) }, '/claimReviewed', 'too-long'],
    [
      'nests too deep',
      { ...REVIEW, a: JSON.parse(`${'['.repeat(50)}1${']'.repeat(50)}`) },
      '',
      'nested-too-deeply',
    ],
    ['has too many fields', { ...REVIEW, a: Array(3000).fill('x') }, '', 'too-many-fields'],
    ['is something else', { title: 'Wharf' }, '', 'not-a-fact-check'],
    ['is a number', 7, '', 'not-a-fact-check'],
  ])('%s', (_what, record, path, reason) => {
    expect(accepted([record])).toEqual([]);
    expect(refused([record])).toEqual([{ record: expect.any(String), path, reason }]);
  });

  it('repeats another word by word; one that differs in its title is kept beside it', () => {
    const named = { ...REVIEW, name: 'Piles' };
    const found = read([REVIEW, REVIEW, named, named]);
    expect(found.map(({ factCheck }) => factCheck?.title)).toEqual([
      null,
      undefined,
      'Piles',
      undefined,
    ]);
    expect(new Set(accepted([REVIEW, named]).map(({ id }) => id)).size).toBe(2);
    expect(refused([REVIEW, REVIEW])[0]?.reason).toBe('same-as-another');
  });

  it('is a line that is no JSON, and the others are read', () => {
    const file = `${JSON.stringify(REVIEW)}\nnot json\n${JSON.stringify(SEARCHED)}`;
    expect(accepted(file)).toHaveLength(3);
    expect(refused(file)).toEqual([{ record: '2', path: '', reason: 'not-json' }]);
  });

  it('is all of a broken file', () => {
    expect(refused('{"@type": "ClaimReview", ')).toMatchObject([{ reason: 'not-json' }]);
  });
});

describe('values beside the fields', () => {
  it('are named when they are too long to be kept', () => {
    const [one] = read({ ...REVIEW, note: 'a'.repeat(6000) });
    expect(one?.factCheck && one.leftOut).toEqual([
      { record: REVIEW.url, path: '/note', reason: 'too-long' },
    ]);
  });
});

describe('a fact check exported as a ClaimReview', () => {
  it.each([
    ['a ClaimReview', REVIEW],
    ['a search answer', { claims: [SEARCHED] }],
    ['a row', TABLE],
  ])('is the same when it is read again: %s', (_form, file) => {
    for (const one of accepted(file)) expect(accepted(asClaimReview(one))).toEqual([one]);
  });

  it('is the same whatever words, nodes and lists stand where they may stand', () => {
    fc.assert(
      fc.property(anyReviewFields(), (given) => {
        const file = JSON.stringify([
          { url: 'https://c.example/1', textualRating: 'No', ...given, claimReviewed: 'Piles rot' },
        ]);
        for (const one of accepted(file)) expect(accepted(asClaimReview(one))).toEqual([one]);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });
});
