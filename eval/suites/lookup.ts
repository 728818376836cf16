import { join } from 'node:path';
import { packLookup } from '../../cli/pack-lookup.ts';
import { findQuotations } from '../../lib/app/look-up.ts';
import { readQuery } from '../../lib/core/lookup/query.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { findMarked } from '../../lib/core/quotes/find-marked.ts';
import { slice } from '../../lib/core/span.ts';
import { findParagraphs } from '../../lib/core/text/sentences.ts';
import { wordForms } from '../../lib/core/text/words.ts';
import { allCases } from '../cases.ts';
import { commonWords, makeQuery, QUERY_KINDS, type QueryKind } from '../made/lookup-queries.ts';
import { makeQuotationLibrary } from '../made/quotation-library.ts';
import { oneOf, seededRandom } from '../made/random.ts';
import { share } from '../scores/count.ts';
import type { Failure, Figure, Suite } from '../suite.ts';
import { readLibrary } from './library-cases.ts';
import {
  measureLookAlikes,
  measureParagraphs,
  measureSelections,
  type QuotingParagraph,
} from './selections.ts';

const QUERIES = 400;
const SEED = 7;
const MADE = 100_000;
/** A quotation of the articles: what stands between marks and has at least so many words. */
const LEAST_WORDS = 8;
/** A right answer stands among so many. */
const TOP = 10;

const AT_LEAST: Readonly<Record<QueryKind, number>> = {
  'three words': 0.99,
  prefix: 0.99,
  typo: 0.98,
  fragment: 0.97,
};

/** The quotations of real articles, each once, ten a story. */
function packOf(texts: readonly string[]): Pack {
  const [empty] = makeQuotationLibrary(1).stories;
  if (!empty) throw new Error('no story was made');
  const stories = [];
  for (let at = 0; at < texts.length; at += 10) {
    stories.push({
      ...empty,
      id: `story-${at}`,
      quotations: texts
        .slice(at, at + 10)
        .flatMap((text, place) =>
          empty.quotations.map((one) => ({ ...one, id: `quotation-${place}`, parts: [text] })),
        ),
    });
  }
  return { ...makeQuotationLibrary(0), stories };
}

interface Quoting {
  readonly text: string;
  readonly attributions: readonly { readonly content_text: string }[];
}

const readArticles = async (data: string) => [
  ...(await readLibrary(data)).map(({ text }) => text),
  ...(await allCases<Quoting>(join(data, 'quotes/polnear.jsonl'))).map(({ text }) => text),
];

function realPack(articles: readonly string[]): Pack {
  const texts = new Map<string, string>();
  for (const text of articles) {
    for (const { inner } of findMarked(text)) {
      const words = wordForms(slice(text, inner));
      if (words.length >= LEAST_WORDS)
        texts.set(words.join(' '), slice(text, inner).slice(0, 4000));
    }
  }
  return packOf([...texts.values()]);
}

/** The paragraphs that hold one quotation, of which enough is marked. */
function quotingParagraphs(articles: readonly string[]): QuotingParagraph[] {
  return articles.flatMap((text) =>
    findParagraphs(text).flatMap((span) => {
      const paragraph = slice(text, span);
      const [only, ...more] = findMarked(paragraph);
      const quotation = only && more.length === 0 ? slice(paragraph, only.inner) : '';
      return wordForms(quotation).length >= LEAST_WORDS ? [{ paragraph, quotation }] : [];
    }),
  );
}

/** The articles of every other place are stored; of the others the paragraphs are asked for. */
async function measureAllParagraphs(
  articles: readonly string[],
  fail: (failure: Failure) => void,
): Promise<Figure[]> {
  const [stored, others] = [0, 1].map((rest) => articles.filter((_, at) => at % 2 === rest));
  const library = packLookup(realPack(stored ?? []));
  const known = new Set(
    realPack(stored ?? []).stories.flatMap(({ quotations }) =>
      quotations.map(({ parts }) => wordForms(parts.join(' ')).join(' ')),
    ),
  );
  const isKnown = ({ quotation }: QuotingParagraph) => known.has(wordForms(quotation).join(' '));
  const ofOthers = quotingParagraphs(others ?? []).filter((one) => !isKnown(one));
  return [
    await measureParagraphs(library, quotingParagraphs(stored ?? []), true, fail),
    await measureParagraphs(library, ofOthers, false, fail),
  ];
}

async function measurePack(
  name: string,
  pack: Pack,
  fail: (failure: Failure) => void,
): Promise<Figure[]> {
  const library = packLookup(pack);
  const all = pack.stories.flatMap(({ id, quotations }) =>
    quotations.map((one) => ({ key: `${id}/${one.id}`, text: one.parts.join(' ') })),
  );
  const common = commonWords(all.map(({ text }) => text));
  const random = seededRandom(SEED);
  const figures: Figure[] = [];
  for (const kind of QUERY_KINDS) {
    let [asked, first, top] = [0, 0, 0];
    while (asked < QUERIES) {
      const wanted = oneOf(random, all);
      const query = wanted && makeQuery(random, wanted.text, kind, common);
      if (!wanted || !query) continue;
      asked++;
      const { hits } = await findQuotations(library, readQuery(query));
      const place = hits.findIndex(({ key }) => key === wanted.key);
      if (place === 0) first++;
      if (place >= 0 && place < TOP) top++;
      else
        fail({
          figure: `${name}: ${kind}`,
          id: query,
          expected: wanted.text,
          found: `${place < 0 ? 'not there' : `place ${place + 1}`}; first: ${hits[0]?.quotation.parts.join(' ') ?? '–'}`,
        });
    }
    figures.push(
      {
        name: `${name}, ${kind}: in the top ten`,
        value: share(top, asked),
        cases: asked,
        atLeast: AT_LEAST[kind],
      },
      { name: `${name}, ${kind}: first`, value: share(first, asked), cases: asked },
    );
  }
  return figures;
}

/** Known quotations looked up by what a reader remembers of them. */
export const lookup: Suite = {
  name: 'lookup',
  title: 'a known quotation looked up',
  needs: ['library/articles.jsonl.gz', 'quotes/polnear.jsonl', 'renditions/variants.jsonl'],
  async measure(data, fail) {
    const articles = await readArticles(data);
    const real = realPack(articles);
    const count = real.stories.reduce((sum, { quotations }) => sum + quotations.length, 0);
    const stored = real.stories.flatMap(({ id, quotations }) =>
      quotations.map((one) => ({ key: `${id}/${one.id}`, text: one.parts.join(' ') })),
    );
    return [
      ...(await measureSelections(packLookup(real), stored, fail)),
      ...(await measureAllParagraphs(articles, fail)),
      await measureLookAlikes(data, (texts) => packLookup(packOf(texts)), fail),
      ...(await measurePack(`${count} of articles`, real, fail)),
      ...(await measurePack(`${MADE} made`, makeQuotationLibrary(MADE), fail)),
    ];
  },
};
