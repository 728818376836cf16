import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Figure } from '../../eval/suite.ts';
import {
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../../tests/browser/support/chromium/launch.ts';
import { stopWorker } from '../../tests/browser/support/chromium/worker.ts';
import type * as inPage from '../match/page-entry.ts';
import type { Part } from '../part.ts';
import { bundle } from '../support/bundle.ts';
import { median } from '../support/time.ts';

/** Stories in the library when it is asked. */
const SIZES = [100, 1000, 10_000, 100_000];
/** The largest one that does not take a quarter of an hour to fill and ask. */
const MOST_QUICK = 10_000;
/** Stories in one pack, at most. */
const PACK = 10_000;
/** MiniSearch is not asked beyond: what it serialises there is longer than a browser's message. */
const MOST_PEER = 10_000;
const ASKED = { cold: 9, warm: 20, added: 9 };

type InPage = typeof inPage;
type Kind = Parameters<InPage['ask']>[0];

/** A library in the extension's own worker, and the page that asks it. */
interface Bench {
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

/** Calls what `page-entry.ts` exports, in the extension's page. */
function call<Name extends keyof InPage>(
  { page }: Bench,
  name: Name,
  ...args: Parameters<InPage[Name]>
): ReturnType<InPage[Name]> {
  const source = `globalThis.bench.${name}(...${JSON.stringify(args)})`;
  return page.evaluate(source) as ReturnType<InPage[Name]>;
}

/** Asks by turns, so that whatever else the machine does falls on all kinds; the median of each. */
async function askByTurns(
  bench: Bench,
  kinds: readonly Kind[],
  { turns, isCold }: { readonly turns: number; readonly isCold: boolean },
): Promise<ReadonlyMap<Kind, { readonly took: number; readonly found: number }>> {
  const asked = new Map(kinds.map((kind) => [kind, { took: [] as number[], found: 0 }]));
  for (let turn = 0; turn < turns; turn++) {
    for (const [kind, all] of asked) {
      if (isCold) await bench.stop();
      const { took, story, told } = await call(bench, 'ask', kind, turn);
      all.took.push(took);
      if (story?.endsWith(`/story-${told}`)) all.found += 1;
    }
  }
  return new Map(
    [...asked].map(([kind, { took, found }]) => [
      kind,
      { took: median(took), found: found / turns },
    ]),
  );
}

/** What one size of library costs. */
interface Measured {
  readonly size: number;
  readonly figures: readonly Figure[];
  readonly cold: number;
  readonly empty: number;
  readonly peer: number | null;
}

async function measureSize(bench: Bench, size: number): Promise<Measured> {
  const kinds: Kind[] = ['empty', 'match'];
  const peerBytes = size <= MOST_PEER ? await call(bench, 'writePeer') : null;
  if (peerBytes !== null) kinds.push('peer');
  const cold = await askByTurns(bench, kinds, { turns: ASKED.cold, isCold: true });
  const warm = await askByTurns(bench, kinds, { turns: ASKED.warm, isCold: false });
  const bytes = await call(bench, 'indexBytes');
  const added: number[] = [];
  for (let at = 0; at < ASKED.added; at++) {
    added.push(await call(bench, 'addOne', 1_000_000 + size * 10 + at));
  }
  const time = (name: string, value: number | undefined, unit = 'ms'): Figure => ({
    name: `${size} stories: ${name}`,
    value: value ?? null,
    unit,
    cases: ASKED.cold,
  });
  const coldMatch = cold.get('match')?.took ?? Number.NaN;
  const empty = cold.get('empty')?.took ?? Number.NaN;
  const peer = cold.get('peer')?.took ?? null;
  return {
    size,
    cold: coldMatch,
    empty,
    peer,
    figures: [
      time('empty round trip, cold', empty),
      time('match, cold', coldMatch),
      time('match, warm', warm.get('match')?.took),
      { ...time('right story found', cold.get('match')?.found), unit: '' },
      ...(peerBytes === null
        ? []
        : [
            time('MiniSearch, cold', peer ?? undefined),
            time('MiniSearch, warm', warm.get('peer')?.took),
            { ...time('right story found with MiniSearch', cold.get('peer')?.found), unit: '' },
            time('MiniSearch, a story', peerBytes / bytes.stories, 'bytes'),
          ]),
      time('index, a story', (bytes.postings + bytes.prints) / bytes.stories, 'bytes'),
      time('of which postings', bytes.postings / bytes.stories, 'bytes'),
      time('adding one story', median(added)),
    ],
  };
}

async function fillAndMeasure(bench: Bench, sizes: readonly number[]): Promise<Figure[]> {
  const measured: Measured[] = [];
  const packs: { write: number; order: number }[] = [];
  let filled = 0;
  for (const size of sizes) {
    for (; filled < size; filled += Math.min(PACK, size - filled)) {
      const count = Math.min(PACK, size - filled);
      const took = await call(bench, 'addPack', filled, count);
      if (count === PACK) packs.push(took);
    }
    const one = await measureSize(bench, size);
    // The largest take minutes: what is known already is told on the way.
    for (const { name, value } of one.figures) process.stderr.write(`${name}: ${value}\n`);
    measured.push(one);
  }
  const figures = measured.flatMap((one) => one.figures);
  const at = (size: number) => measured.find((one) => one.size === size);
  const [small, middle, large] = [at(1000), at(MOST_PEER), measured[measured.length - 1]];
  const time = (name: string, value: number): Figure => ({ name, value, unit: 'ms', cases: 1 });
  if (packs.length > 0) {
    figures.push(
      time(`adding ${PACK} stories`, median(packs.map(({ write }) => write))),
      time('putting the index in order after', median(packs.map(({ order }) => order))),
    );
  }
  const ratio = (name: string, value: number, limit: Partial<Figure>, comparedWith: string) =>
    figures.push({ name, value, cases: ASKED.cold, comparedWith, ...limit });
  if (large) {
    const name = `${large.size} stories: cold / empty round trip`;
    ratio(name, large.cold / large.empty, { atMost: 3 }, 'an empty round trip = 1');
  }
  if (large && small) {
    const name = `${large.size} stories: cold / cold at ${small.size}`;
    ratio(name, large.cold / small.cold, { atMost: 1.5 }, `${small.size} stories = 1`);
  }
  if (middle?.peer) {
    const name = `${middle.size} stories: MiniSearch cold / cold`;
    ratio(name, middle.peer / middle.cold, { atLeast: 5 }, 'this index = 1');
  }
  return figures;
}

async function openBench(context: BrowserContext, source: string): Promise<Bench> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  const id = new URL(worker.url()).host;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await page.evaluate(`globalThis.bench = ${source}; true`);
  return { page, stop: () => stopWorker(context, id) };
}

/** What a match costs a reader: from a page's text to the story, through the extension's own worker. */
export const match: Part = {
  name: 'match',
  title: `which story a page tells, in Chromium, asked of the extension’s worker (cold: stopped before; median of ${ASKED.cold})`,
  async measure(_data, { isQuick }) {
    const sizes = SIZES.filter((size) => !isQuick || size <= MOST_QUICK);
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
    const source = await bundle(new URL('../match/page-entry.ts', import.meta.url));
    const listener = await bundle(new URL('../match/worker-entry.ts', import.meta.url));
    const extension = resolve('dist/chrome-mv3');
    const home = await makeChromiumHome({ extension, granted: [], proxyPort: 9 });
    appendFileSync(join(home.extension, 'background.js'), `\n;${listener};\n`);
    const context = await launchChromium(home);
    try {
      return await fillAndMeasure(await openBench(context, source), sizes);
    } finally {
      await context.close();
      await removeChromiumHome(home);
    }
  },
};
