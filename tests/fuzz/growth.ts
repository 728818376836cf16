import { readInput } from '../../cli/read-input.ts';
import { align } from '../../lib/core/align/align.ts';
import { analyze } from '../../lib/core/analyze.ts';
import { readQuery, readSelection } from '../../lib/core/lookup/query.ts';
import { compareArticles } from '../../lib/core/match/compare.ts';
import { hashesOf, readFeatures } from '../../lib/core/match/fingerprint/page-features.ts';
import { fingerprint3Of } from '../../lib/core/match/fingerprint/recipe-3.ts';
import { plainText } from '../../lib/core/metadata/plain-text.ts';
import { readDate } from '../../lib/core/metadata/read-date.ts';
import { readNames } from '../../lib/core/metadata/read-names.ts';
import { findSelected } from '../../lib/core/pack/selector.ts';
import { buildArticleView } from '../../lib/core/view/build-article-view.ts';
import { makeArticle } from '../support/factories.ts';
import type { WorkCounter } from './work-counter.ts';

/** Texts that no article is and any page can hold, of about `size` units. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'one letter': (size) => 'a'.repeat(size),
  'one word again and again': (size) => 'port '.repeat(size / 5),
  'capital words': (size) => 'Port '.repeat(size / 5),
  'words that are all others': (size) =>
    Array.from({ length: size / 8 }, (_, at) => `w${at}x`).join(' '),
  'opening marks': (size) => '“'.repeat(size),
  'straight marks': (size) => '"'.repeat(size),
  'marks around words': (size) => '“so” he said. '.repeat(size / 14),
  'quotations that never end': (size) => '“The wall is gone, and '.repeat(size / 23),
  apostrophes: (size) => "’s '".repeat(size / 4),
  'open brackets': (size) => '[('.repeat(size / 2),
  ellipses: (size) => '… ... '.repeat(size / 6),
  'sentences of one word': (size) => 'No. '.repeat(size / 4),
  'paragraphs of one word': (size) => 'No\n\n'.repeat(size / 4),
  names: (size) => 'Oona Falk, Nils Brandt and Ida Roe said. '.repeat(size / 41),
  'people, each another': (size) =>
    Array.from({ length: size / 24 }, (_, at) => `Mr. Ab${at.toString(36)} Falk said so. `).join(
      '',
    ),
  'credits in one sentence': (size) => 'told CNN by '.repeat(size / 12),
  'lines that say where they are from': (size) => 'Source: Reuters\n\n'.repeat(size / 17),
  'sentences that go on': (size) => 'The memo said. '.repeat(size / 15),
  'words that judge': (size) => 'so-called '.repeat(size / 10),
  credits: (size) => 'told CNN by Reuters (AP) — '.repeat(size / 27),
  dates: (size) => 'on May 2, 2024 at 08:00 '.repeat(size / 24),
  'quotations by one speaker': (size) =>
    '“We ordered forty lamps,” Oona Falk said. She added: “They came.” '.repeat(size / 66),
  'combining marks': (size) => `a${'\u0301'.repeat(size)}`,
  'halves of signs': (size) => '\ud83d'.repeat(size),
  joiners: (size) => '\u200d\u00ad'.repeat(size / 2),
  'white space': (size) => `a${' '.repeat(size)}b`,
  'line ends': (size) => `a${'\n'.repeat(size)}b`,
  'a script without spaces': (size) => '港の壁は閉じた。'.repeat(size / 8),
  links: (size) => 'https://a.example/b?c=d#e '.repeat(size / 26),
};

/** What reads text, each with what is done to it. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'analysing an article': (text) => {
    const article = makeArticle({
      text,
      furniture: text.slice(0, 5000),
      headline: text.slice(0, 500),
      byline: [text.slice(0, 500)],
    });
    return buildArticleView(analyze(article), [], {
      index: { searched: 0, rebuilding: null },
      near: null,
    });
  },
  'reading what a page is matched by': (text) =>
    hashesOf(readFeatures({ url: null, headline: text.slice(0, 200), text })),
  'making a fingerprint': (text) => fingerprint3Of({ headline: null, text }),
  'comparing two articles': (text) => {
    const side = { text, headline: null, url: null, published: null };
    return compareArticles(side, { ...side, text: `${text} more` });
  },
  'aligning a text with itself': (text) => align(text, `${text} end`),
  'aligning a sentence with a text': (text) => align(text.slice(0, 200), text),
  'finding a sentence': (text) =>
    findSelected(text, { hash: '0'.repeat(16), first: ['port', 'port'], last: ['port'] }),
  'finding a sentence by no words': (text) =>
    findSelected(text, { hash: '0'.repeat(16), first: [], last: [] }),
  'reading metadata': (text) => [readDate(text, null), readNames(text), plainText(text)],
  'reading a query': (text) => [readQuery(text), readSelection(text)],
  'reading a page': (text) =>
    readInput({
      id: 'page',
      html: `<article><h1>${text.slice(0, 300)}</h1><p>${text.replaceAll('\n\n', '</p><p>')}</p></article>`,
    }),
};

/** Four times the text may take so many times the work: more than four, for sorting and what is rounded. */
const MOST_GROWTH = 6;
/** Work that small does not show how it grows; blocks run. */
const NOISE = 20_000;

/** What counting came to. */
export interface Growth {
  readonly cases: number;
  /** Of the one that grew most. */
  readonly worst: { readonly what: string; readonly times: number };
  readonly findings: readonly string[];
}

/** How many times the work grows when a text does four times; `make` gives a text of about so many units. */
export async function growthOf(
  counter: WorkCounter,
  read: (text: string) => unknown,
  make: (size: number) => string,
  size: number,
): Promise<number> {
  const [small, large] = [make(size), make(size * 4)];
  // Once before: what is built the first time and kept is no work on the text.
  read(small);
  const few = await counter.count(() => read(small));
  return (await counter.count(() => read(large))) / Math.max(few, NOISE);
}

/**
 * Reads each shape of text by each reader at a size and at four times that size, and counts the work.
 * Linear work is four times as much. `counter` began before any of the readers ran; `size` in UTF-16
 * units; `every` leaves out all but each so many-th pair.
 */
export async function measureGrowth(
  counter: WorkCounter,
  size: number,
  every = 1,
): Promise<Growth> {
  const pairs = Object.entries(READERS).flatMap(([reader, read]) =>
    Object.entries(SHAPES).map(([shape, make]) => ({ what: `${reader}: ${shape}`, read, make })),
  );
  const chosen = pairs.filter((_pair, at) => at % every === 0);
  const findings: string[] = [];
  let worst = { what: '', times: 0 };
  for (const { what, read, make } of chosen) {
    const times = await growthOf(counter, read, make, size);
    if (times > worst.times) worst = { what, times };
    if (times > MOST_GROWTH)
      findings.push(`${what}: four times the text takes ${times.toFixed(1)} times the work`);
  }
  return { cases: chosen.length, worst, findings };
}
