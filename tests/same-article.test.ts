// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { matchPage } from '../lib/app/match-page.ts';
import { fingerprint3Of } from '../lib/core/match/fingerprint/recipe-3.ts';
import type { Fingerprint3 } from '../lib/core/pack/pack.ts';
import { probePage } from '../lib/page/probe-page.ts';
import { findCandidates } from '../lib/store/match-index/find-candidates.ts';
import { type Database, openDatabase } from '../lib/store/open.ts';
import { readWords } from '../lib/store/readers-words.ts';
import { writePack } from '../lib/store/write-pack.ts';
import { makePack, makePackArticle, makeStory } from './support/factories.ts';
import { openPage } from './support/open-page.ts';

/** A page of the ferry article: what an outlet’s system makes of one text at several addresses. */
const BODY = `
  <p>The island council closed the old wharf on Tuesday after divers found that shipworm had eaten through eleven of its forty piles. Boats will land at the gravel bank north of the cannery until the piles are replaced.</p>
  <p>Harbour master Oona Falk told the council that the first repairs could not begin before the spring tides, and that the mail boat would come on three days a week rather than five.</p>
  <p>“Nobody ties up a boat on piles like these,” Falk said. Shopkeepers asked the council to pay for a cart between the bank and the village, which it put off until its next meeting.</p>
  <p>The wharf was built for the herring fleet, which left the island two generations ago, and has been mended by whoever had a boat to land since then. Two of its cranes were sold for scrap last autumn.</p>
  <p>Divers from the mainland spent four days under the planks in April. Their report counts the eleven piles one by one and recommends that no cart heavier than a horse should cross the rest.</p>
  <p>Ferry passengers will walk from the bank along the shore path, which floods at the highest tides. The council will set out planks, and lamps when the evenings draw in.</p>
  <p>Nobody on the council would say what the repairs will cost. An estimate from the spring before last, made when four piles were thought to be bad, came to more than the island takes in harbour dues in ten years, and the county has twice refused to pay a share of it.</p>
  <p>Falk has asked the mail company whether a smaller boat could land at the cannery steps, which are sound and dry at all but the lowest tides. The company has until the end of the month to answer, and until then letters will be carried over the bank in a barrow.</p>`;
const TITLE = 'Council closes old wharf after divers find shipworm';

const ADDRESS = 'https://www.quay-herald.example/2024/05/wharf-closed';

const full = (head: string) =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body><header><nav><a href="/">Front page</a></nav></header><main><article><h1>${TITLE}</h1><p class="byline">By Per Lund</p>${BODY}</article></main></body></html>`;

const CANONICAL = `<link rel="canonical" href="${ADDRESS}">`;

/** What is shown, where, and its markup. */
const PAGES: readonly (readonly [what: string, url: string, html: string])[] = [
  ['the article itself', ADDRESS, full(CANONICAL)],
  [
    'an AMP page at an address of its own',
    'https://amp-pages.example/c/quay-herald/8f3a',
    `<!doctype html><html amp lang="en"><head><title>${TITLE}</title>${CANONICAL}</head><body><amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-wp-article"><header><h1>${TITLE}</h1></header><div class="amp-wp-article-content">${BODY}<amp-ad><p>Advertisement</p></amp-ad></div></article></body></html>`,
  ],
  ['an AMP page without a canonical link', `${ADDRESS}/amp/`, full('')],
  [
    'the mobile edition',
    'https://m.quay-herald.example/2024/05/wharf-closed',
    full('<meta name="viewport" content="width=device-width">'),
  ],
  [
    'a print view without furniture',
    `${ADDRESS}?print=1`,
    `<!doctype html><html><head><title>Print: ${TITLE}</title><meta name="robots" content="noindex"></head><body onload="window.print()"><h1>${TITLE}</h1>${BODY}</body></html>`,
  ],
  [
    'a print view that names the article',
    'https://www.quay-herald.example/print.php?story=4711',
    full(CANONICAL),
  ],
  [
    'an address with what a letter and a network add',
    `${ADDRESS}?utm_source=letter&utm_campaign=may&fbclid=IwAR0abc#comments`,
    full(''),
  ],
  [
    'a copy at a partner that names where it is from',
    'https://www.tide-partner.example/syndicated/wharf',
    full(CANONICAL),
  ],
];

/** Those whose own address says nothing: they only declare that they are the article. */
const DECLARED: ReadonlySet<string> = new Set([
  'an AMP page at an address of its own',
  'a print view that names the article',
  'a copy at a partner that names where it is from',
]);

let database: Database;

beforeEach(async () => {
  database = await openDatabase();
});

/** Stores one story, of one article at the address above. */
async function store(fingerprint: Fingerprint3 | null): Promise<void> {
  const stored = makePackArticle({ url: ADDRESS, published: null, fingerprint });
  await writePack(database, makePack({ stories: [makeStory({ articles: [stored] })] }));
}

/** The grades at which a page tells the one story that is stored, and at which that is offered. */
async function gradesOf(url: string, html: string) {
  const probed = probePage(openPage(html, url));
  expect(probed.isArticle).toBe(true);
  const { matches, ambiguous } = await matchPage(
    {
      findCandidates: (keys) => findCandidates(database, keys),
      readWords: (pages) => readWords(database, pages),
    },
    { ...probed, url },
  );
  const grades = (list: typeof matches) => list.map(({ grade }) => grade);
  return { known: grades(matches), offered: grades(ambiguous) };
}

const KNOWN = { known: ['url'], offered: [] };
const NOTHING = { known: [], offered: [] };

describe('the same article at another address', () => {
  it.each(PAGES)('is known: %s', async (_what, url, html) => {
    const { headline, text } = probePage(openPage(full(''), ADDRESS));
    await store(fingerprint3Of({ headline, text }));
    expect(await gradesOf(url, html)).toEqual(KNOWN);
  });

  it.each(PAGES)(
    'is known by its own address alone, not by one it declares: %s',
    async (what, url, html) => {
      await store(null);
      const expected = DECLARED.has(what) ? { known: [], offered: ['url'] } : KNOWN;
      expect(await gradesOf(url, html)).toEqual(expected);
    },
  );

  it.each([
    ['another article of the outlet', 'https://www.quay-herald.example/2024/05/wharf-opened', ''],
    [
      'a page that calls itself another',
      'https://www.quay-herald.example/2024/06/wharf',
      '<link rel="canonical" href="https://www.quay-herald.example/2024/06/wharf">',
    ],
    [
      'a page that gives the front page for its address',
      'https://www.quay-herald.example/2024/06/lamps',
      '<link rel="canonical" href="https://www.quay-herald.example/">',
    ],
  ])('is not taken for %s', async (_what, url, head) => {
    await store(null);
    expect(await gradesOf(url, full(head))).toEqual(NOTHING);
  });
});
