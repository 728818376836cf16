import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packLibrary } from '../../cli/pack-library.ts';
import { packLookup } from '../../cli/pack-lookup.ts';
import { readInput } from '../../cli/read-input.ts';
import { readCases, readPage } from '../../eval/cases.ts';
import { viewPage } from '../../lib/app/view-page.ts';
import { analyze } from '../../lib/core/analyze.ts';
import type { Article } from '../../lib/core/article.ts';
import { keepCoverage } from '../../lib/core/keep/keep-coverage.ts';
import { readSelection } from '../../lib/core/lookup/query.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import type { StoryBundle } from '../../lib/core/view/story-bundle.ts';
import { makeArticle } from '../support/factories.ts';
import { analysisFault } from './invariants.ts';
import { KEEPING, packOf } from './properties/matching.ts';

/**
 * Reads an article by all of the engine: analysed, kept, exported and read again, matched with what
 * was kept, shown, kept as coverage, looked up. What went wrong, or null.
 */
export async function engineFault(article: Article): Promise<string | null> {
  const analysis = analyze(article);
  const fault = analysisFault(analysis);
  if (fault) return fault;
  const read = readPack(JSON.parse(JSON.stringify(packOf(article))));
  if (!read.ok) return `what is kept is refused: ${read.reason} ${read.detail}`;
  const pack = read.value;
  const [story] = pack.stories;
  if (!story) return 'nothing is kept';
  await viewPage(packLibrary(pack), article);
  const { title, outlets } = pack;
  const bundle: StoryBundle = { key: story.id, packTitle: title, outlets, story, added: [] };
  keepCoverage(analysis, bundle, KEEPING);
  const words = analysis.quotations.find(({ kind }) => kind !== 'partial')?.text ?? article.text;
  await packLookup(pack).lookUp(readSelection(words.slice(0, 2000)), 3);
  return null;
}

/** What reading stored pages came to. */
export interface EngineTried {
  readonly read: number;
  readonly refused: number;
  readonly findings: readonly string[];
}

async function tryAll(
  inputs: AsyncIterable<readonly [string, Article | null]>,
): Promise<EngineTried> {
  const findings: string[] = [];
  let [read, refused] = [0, 0];
  for await (const [name, article] of inputs) {
    if (!article) {
      refused += 1;
      continue;
    }
    read += 1;
    try {
      const fault = await engineFault(article);
      if (fault) findings.push(`${name}: ${fault}`);
    } catch (error) {
      findings.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return { read, refused, findings };
}

/** Every packed page in a folder and below it. A page that is no article is refused, and counted. */
export function tryPages(folder: string): Promise<EngineTried> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html.gz'),
  );
  return tryAll(
    (async function* () {
      for (const file of files) {
        const input = readInput({ id: file, html: await readPage(join(folder, file)) });
        yield [file, input.ok ? input.value : null] as const;
      }
    })(),
  );
}

/** The articles of a JSON Lines file that has `text` in each record, every `every`-th of them. */
export function tryTexts(file: string, every: number): Promise<EngineTried> {
  return tryAll(
    (async function* () {
      let at = 0;
      for await (const one of readCases<{ text?: string; headline?: string | null }>(file)) {
        at += 1;
        if (at % every !== 0 || !one.text) continue;
        const { text, headline = null } = one;
        yield [`${file} ${at}`, makeArticle({ text, headline })] as const;
      }
    })(),
  );
}
