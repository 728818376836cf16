import { execFileSync } from 'node:child_process';
import type { BrowserContext, Page } from '@playwright/test';
import type { Figure } from '../../eval/suite.ts';
import {
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../../tests/browser/support/chromium/launch.ts';
import { stopWorker } from '../../tests/browser/support/chromium/worker.ts';
import { builtExtension } from '../../tests/browser/support/extension.ts';
import type { Part } from '../part.ts';
import { bundle } from '../support/bundle.ts';
import { median } from '../support/time.ts';

const SIZES = [1000, 10_000, 100_000];
/** Worker stops of each kind; each is followed by one query. */
const COLD = 11;
/** Loads of the peer's index, each in a fresh page. */
const PEER_LOADS = 3;
const ASKED = 40;
const FRAME = 16;
/** Nothing of the network is needed; this port refuses. */
const NO_PROXY = 9;

interface Asked {
  readonly key: string;
  readonly query: string;
}

/** A page of the extension with what is timed in it. */
class BenchPage {
  constructor(
    readonly page: Page,
    readonly source: string,
  ) {}

  /** Forgets all that the page has in memory. */
  async fresh(): Promise<void> {
    await this.page.reload();
    await this.page.evaluate(`globalThis.timed = ${this.source}; undefined`);
  }

  call<Value>(name: string, ...args: readonly unknown[]): Promise<Value> {
    return this.page.evaluate<Value>(`timed.${name}(...${JSON.stringify(args)})`);
  }
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

async function timeCold(
  context: BrowserContext,
  id: string,
  bench: BenchPage,
  asked: readonly Asked[],
) {
  const times = { empty: [] as number[], first: [] as number[] };
  for (let round = 0; round < COLD; round++) {
    await stopWorker(context, id);
    times.empty.push(await bench.call<number>('timeEmpty'));
    await stopWorker(context, id);
    times.first.push(await bench.call<number>('timeLookUp', asked[round % asked.length]?.query));
  }
  return { empty: median(times.empty), first: median(times.first) };
}

async function timeWarm(bench: BenchPage, asked: readonly Asked[]) {
  // The first queries are the compiler's.
  for (const { query } of asked.slice(0, 10)) await bench.call('timeLookUp', query);
  const times: number[] = [];
  const empty: number[] = [];
  for (const { query } of asked.slice(10, 20)) {
    times.push(...(await bench.call<number[]>('timeTyping', query)));
    for (let round = 0; round < 10; round++) empty.push(await bench.call<number>('timeEmpty'));
  }
  return { times, empty: median(empty) };
}

async function timePeer(bench: BenchPage, count: number, asked: readonly Asked[]) {
  await bench.call('fillPeer', count);
  const times: { cold: number; warm: number }[] = [];
  for (let round = 0; round < PEER_LOADS; round++) {
    await bench.fresh();
    times.push(await bench.call('timePeer', asked[round]?.query));
  }
  return {
    cold: median(times.map(({ cold }) => cold)),
    warm: median(times.map(({ warm }) => warm)),
  };
}

async function measureSize(count: number, source: string): Promise<Figure[]> {
  const home = await makeChromiumHome({
    extension: builtExtension('chromium'),
    granted: [],
    proxyPort: NO_PROXY,
  });
  const context = await launchChromium(home);
  try {
    const page = context.pages().find((each) => each.url().endsWith('/welcome.html'));
    if (!page) throw new Error('No page of the extension is open.');
    const bench = new BenchPage(page, source);
    await bench.fresh();
    const wrote = await bench.call<{ write: number; compact: number }>('fill', count);
    const asked = await bench.call<Asked[]>('queriesOf', count, ASKED);
    await bench.fresh();
    const found = await bench.call<number>('countFound', asked);
    const cold = await timeCold(context, new URL(page.url()).host, bench, asked);
    const { times: warm, empty } = await timeWarm(bench, asked);
    const peer = await timePeer(bench, count, asked);
    const ms = (name: string, value: number, cases: number): Figure => ({
      name: `${count}: ${name}`,
      value,
      unit: 'ms',
      cases,
    });
    const isTarget = count === SIZES.at(-1);
    return [
      ms('pack taken in, index included', wrote.write, 1),
      ms('index compacted', wrote.compact, 1),
      ms('stopped worker, empty round trip', cold.empty, COLD),
      ms('stopped worker, first hits', cold.first, COLD),
      ms('MiniSearch, its index loaded, first hits', cold.empty + peer.cold, PEER_LOADS),
      {
        name: `${count}: first hits / empty round trip`,
        value: cold.first / cold.empty,
        cases: COLD,
        ...(isTarget ? { atMost: 3 } : {}),
      },
      {
        name: `${count}: first hits / MiniSearch`,
        value: cold.first / (cold.empty + peer.cold),
        cases: PEER_LOADS,
        comparedWith: 'MiniSearch from its serialised form, in the same browser = 1',
        ...(isTarget ? { atMost: 1 / 15 } : {}),
      },
      ms('empty round trip, worker awake', empty, 100),
      { ...ms('keystroke, worker awake, median', median(warm), warm.length), atMost: FRAME },
      ms('keystroke, worker awake, 95th of 100', percentile(warm, 0.95), warm.length),
      ms('MiniSearch, loaded, one query', peer.warm, PEER_LOADS),
      { name: `${count}: found in the top ten`, value: found / asked.length, cases: asked.length },
    ];
  } finally {
    await context.close();
    await removeChromiumHome(home);
  }
}

/** A lookup in the extension's own worker and store, beside MiniSearch in the same browser. */
export const lookup: Part = {
  name: 'lookup',
  place: 'lookup times',
  title: 'quotations looked up in Chromium, through the extension’s worker',
  async measure() {
    // What the build says must not stand among the figures.
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
    const source = await bundle(new URL('../page/lookup-entry.ts', import.meta.url));
    const figures: Figure[] = [];
    for (const count of SIZES) figures.push(...(await measureSize(count, source)));
    return figures;
  },
};
