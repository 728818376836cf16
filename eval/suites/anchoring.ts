import { join } from 'node:path';
import { parsePage } from '../../cli/parse-page.ts';
import { analyze } from '../../lib/core/analyze.ts';
import { type Article, EMPTY_ARTICLE } from '../../lib/core/article.ts';
import { overlap, type Span, slice } from '../../lib/core/span.ts';
import { wordForms } from '../../lib/core/text/words.ts';
import { holdQuotations } from '../../lib/core/view/hold-quotation.ts';
import { BETWEEN_PARTS } from '../../lib/core/view/parts.ts';
import type { StoryBundle } from '../../lib/core/view/story-bundle.ts';
import { piecesFinder } from '../../lib/page/find-span.ts';
import { mapText } from '../../lib/page/text-map.ts';
import { allCases, readCases, readPage } from '../cases.ts';
import { makeQuotationLibrary } from '../made/quotation-library.ts';
import { alterWord } from '../made/selections.ts';
import { readGoldPage } from '../read-gold-page.ts';
import { share } from '../scores/count.ts';
import type { Suite } from '../suite.ts';

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

interface Variant {
  readonly id: string;
  readonly label: string;
  readonly short: { readonly quote: string };
  readonly long: { readonly quote: string };
}

/** Shorter ones are common words, and are marked only beside a longer one. */
const LEAST_WORDS = 4;
/** Share of the printed quotation that the place must cover. */
const COVERED = 0.8;
const idOf = (at: number) => `quotation-${at}`;

/** A story of these quotations, by nobody whom a page could contradict. */
function storyOf(texts: readonly string[]): StoryBundle {
  const pack = makeQuotationLibrary(1);
  const [story] = pack.stories;
  const [made] = story?.quotations ?? [];
  if (!story || !made) throw new Error('no story was made');
  const quotations = texts.map((text, at) => ({
    ...made,
    id: idOf(at),
    speaker: 'unknown',
    parts: [text],
    renditions: [],
  }));
  return {
    key: story.id,
    packTitle: pack.title,
    outlets: pack.outlets,
    story: { ...story, quotations },
    added: [],
  };
}

interface Printed {
  readonly span: Span;
  readonly text: string;
}

/** What an article prints as said, each where it first stands. */
function printedIn(article: Article): Printed[] {
  const once = new Map<string, Printed>();
  for (const { start, end, parts } of analyze(article).quotations) {
    const text = parts.map((part) => slice(article.text, part)).join(BETWEEN_PARTS);
    const forms = wordForms(text);
    const key = forms.join(' ');
    if (forms.length >= LEAST_WORDS && !once.has(key))
      once.set(key, { span: { start, end }, text });
  }
  return [...once.values()];
}

/** For each stored text where it is marked in the page's text; null where it is not. */
function marksOf(article: Article, texts: readonly string[]): (Span | null)[] {
  const held = holdQuotations(analyze(article), storyOf(texts));
  const here = new Map(held.map((one) => [one.id, one.here]));
  return texts.map((_, at) => {
    const found = here.get(idOf(at));
    return found && found.span.in === undefined ? found.span : null;
  });
}

/** Stored quotations found in the live text nodes of real pages, with what marks them in a browser. */
export const anchoring: Suite = {
  name: 'anchoring',
  title: 'stored quotations found in live pages',
  needs: ['pages/gold.jsonl', 'pages-news/gold.jsonl', 'renditions/variants.jsonl'],
  async measure(data, fail) {
    const kinds = { 'as stored': (text: string) => text, 'one word altered': alterWord };
    const counts = new Map(Object.keys(kinds).map((kind) => [kind, 0]));
    let [all, pages] = [0, 0];
    for (const name of ['pages', 'pages-news']) {
      const folder = join(data, name);
      for await (const page of readCases<Page>(join(folder, 'gold.jsonl'))) {
        const article = await readGoldPage(folder, page);
        const printed = article ? printedIn(article) : [];
        if (!article || printed.length === 0) continue;
        pages++;
        all += printed.length;
        const { body } = parsePage(await readPage(join(folder, page.html)));
        const find = piecesFinder(mapText(body), article.text);
        for (const [kind, change] of Object.entries(kinds)) {
          const marks = marksOf(
            article,
            printed.map(({ text }) => change(text)),
          );
          printed.forEach(({ span, text }, at) => {
            const mark = marks[at];
            const covers = mark && overlap(mark, span) >= COVERED * (span.end - span.start);
            if (covers && find(mark).length > 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
            else {
              const found = !mark ? 'no mark' : covers ? 'no place in the page' : 'another place';
              fail({ figure: kind, id: page.id, expected: text, found });
            }
          });
        }
      }
    }
    const pairs = (await allCases<Variant>(join(data, 'renditions/variants.jsonl'))).filter(
      ({ label }) => label === 'different',
    );
    let apart = 0;
    for (const { id, short, long } of pairs) {
      const text = `“${short.quote.replaceAll(/["“”]/g, '')}” said Oona Falk, who keeps the harbour.`;
      const [mark] = marksOf({ ...EMPTY_ARTICLE, text }, [long.quote]);
      if (!mark) apart++;
      else fail({ figure: 'look-alike', id, expected: long.quote, found: slice(text, mark) });
    }
    return [
      ...Object.keys(kinds).map((kind) => ({
        name: `${kind}: marked in its place (${pages} pages)`,
        value: share(counts.get(kind) ?? 0, all),
        cases: all,
        atLeast: kind === 'as stored' ? 0.98 : 0.97,
      })),
      {
        name: 'look-alike left unmarked',
        value: share(apart, pairs.length),
        cases: pairs.length,
        atLeast: 1,
      },
    ];
  },
};
