import type { BrowserContext, Page } from '@playwright/test';
import { PAGE } from '../browser/support/sites.ts';
import { until } from '../browser/support/until.ts';
import { largePack } from './large-pack.ts';
import { type Level, levelOf } from './level.ts';
import { ownTasks } from './long-tasks.ts';
import {
  application,
  endlessScroll,
  longArticle,
  manyParagraphs,
  oneParagraph,
  ordinaryArticle,
  SITE,
} from './made-pages.ts';

/** What the scenarios work on: a browser with the extension, and how long they go on. */
export interface Soak {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Seconds instead of minutes, for CI. */
  readonly isShort: boolean;
}

/** What came of one scenario: what was counted, in words, and what was wrong. */
export interface Soaked {
  readonly counts: string;
  readonly findings: readonly string[];
}

/**
 * On an ordinary page nothing of ours may hold up the page for longer. Milliseconds of processor time. Where that is not
 * known, and a busy machine makes it longer, only the long form counts it: the short one prints it.
 */
const LONGEST = 50;
/**
 * On a page of a size that no article has, a reader must not see the page stand still for longer; nothing
 * is read there beyond a bound. Milliseconds of processor time.
 */
const LONGEST_ON_MONSTERS = 400;
/** What goes on in a page after the worker knows it: the answer, the marks. Nothing is counted that might still come. */
const SETTLES = 500;
/** No machine is so busy; what has not come then does not come. */
const COMES_WITHIN = 30_000;

const pass = (milliseconds: number) => new Promise((passed) => setTimeout(passed, milliseconds));

/** What the worker remembers of the tabs just now, by tab. */
async function remembered({ context }: Soak): Promise<Readonly<Record<string, string>>> {
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(async () => {
    const all = await chrome.storage.session.get(null);
    const tabs = Object.entries(all).filter(([key]) => key.startsWith('tab:'));
    return Object.fromEntries(tabs.map(([key, one]) => [key, JSON.stringify(one)]));
  });
}

/** Opens an address and waits until the worker knows something else of a tab than before: the page was looked at. */
export async function visit(soak: Soak, page: Page, url: string): Promise<void> {
  const before = JSON.stringify(await remembered(soak));
  await page.goto(url, { waitUntil: 'load' });
  await until(
    `nobody looked at ${url}`,
    async () => JSON.stringify(await remembered(soak)) !== before,
    COMES_WITHIN,
  );
  await pass(SETTLES);
}

/** The pages that this scenario makes, by the last part of their address. */
const MADE: Readonly<Record<string, () => string>> = {
  'five-megabytes': () => longArticle(5_000_000),
  'hundred-thousand': () => manyParagraphs(100_000),
  'one-paragraph': () => oneParagraph(5_000_000),
  endless: () => endlessScroll(3000),
  'endless-short': () => endlessScroll(300),
};

/** Answers every address below the soak site. */
export async function serveMade(context: BrowserContext): Promise<void> {
  await context.route(`${SITE}/**`, (route) => {
    const [, kind = '', at = ''] = new URL(route.request().url()).pathname.split('/').slice(1);
    const body =
      kind === 'app'
        ? application()
        : kind === 'article'
          ? ordinaryArticle(Number(at))
          : MADE[kind]?.();
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
}

async function ordinaryPages(soak: Soak): Promise<Soaked> {
  const { context, extensionId, isShort } = soak;
  const page = await context.newPage();
  const addresses = [
    PAGE.memo,
    PAGE.unrelated,
    PAGE.frontPage,
    ...(isShort ? [] : [PAGE.app, PAGE.lateText, PAGE.ferryElsewhere]),
    ...Array.from({ length: isShort ? 1 : 30 }, (_none, at) => `${SITE}/article/${at}`),
  ];
  const findings: string[] = [];
  let [tasks, longest] = [0, 0];
  for (const address of addresses) {
    const own = await ownTasks(page, extensionId, () => visit(soak, page, address));
    tasks += own.length;
    const [first] = own;
    longest = Math.max(longest, first?.milliseconds ?? 0);
    for (const { milliseconds, file } of isShort
      ? []
      : own.filter((one) => one.milliseconds > LONGEST))
      findings.push(`${address}: ${file} ran ${milliseconds.toFixed(0)} ms without a break`);
  }
  await page.close();
  if (tasks === 0) findings.push('nothing of ours was seen to run');
  return {
    counts: `${addresses.length} pages, ${tasks} tasks of ours, the longest ${longest.toFixed(1)} ms`,
    findings,
  };
}

async function longPages(soak: Soak): Promise<Soaked> {
  const { context, extensionId, isShort } = soak;
  const kinds = isShort
    ? ['hundred-thousand', 'endless-short']
    : ['five-megabytes', 'hundred-thousand', 'one-paragraph', 'endless'];
  const findings: string[] = [];
  const counts: string[] = [];
  for (const kind of kinds) {
    const page = await context.newPage();
    const own = await ownTasks(page, extensionId, async () => {
      await visit(soak, page, `${SITE}/${kind}`);
      if (kind.startsWith('endless')) {
        await page.waitForFunction('globalThis.isDone === true', null, { timeout: 120_000 });
        await pass(SETTLES);
      }
    });
    const longest = own[0]?.milliseconds ?? 0;
    counts.push(`${kind} ${longest.toFixed(0)} ms`);
    if (own.length === 0) findings.push(`${kind}: nothing of ours was seen to run`);
    if (longest > LONGEST_ON_MONSTERS && !isShort)
      findings.push(`${kind}: ${own[0]?.file} ran ${longest.toFixed(0)} ms without a break`);
    await page.close();
  }
  return {
    counts: `${kinds.length} pages; the longest task of ours: ${counts.join(', ')}`,
    findings,
  };
}

/** What a page may hold more at the end than when it had just begun: what the browser itself keeps, with room. */
const GROWTH = { heap: 3_000_000, listeners: 5, nodes: 200 };

const grown = (before: Level, after: Level) =>
  (Object.keys(GROWTH) as (keyof Level)[])
    .filter((what) => after[what] - before[what] > GROWTH[what])
    .map((what) => `${what} grew from ${before[what]} to ${after[what]}`);

async function manyNavigations(soak: Soak): Promise<Soaked> {
  const { context, isShort } = soak;
  const page = await context.newPage();
  await visit(soak, page, `${SITE}/app/0`);
  const [warm, all] = isShort ? [5, 20] : [50, 1000];
  const missed: number[] = [];
  /** Waits until the worker has looked at what the page shows now, under the address it has now. */
  const isLookedAt = async (at: number) => {
    const here = async () =>
      Object.values(await remembered(soak)).some((tab) => tab.includes(`/app/${at} `));
    await until('', here, COMES_WITHIN).catch(() => missed.push(at));
  };
  const go = async (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      await page.evaluate(`go(${at})`);
      // The others pass too quickly to be read, as when somebody leafs through a site.
      await (at % 10 === 0 || at === to - 1 ? isLookedAt(at) : pass(20));
    }
    await pass(SETTLES);
  };
  await go(1, warm);
  const before = await levelOf(page);
  await go(warm, all);
  const after = await levelOf(page);
  await page.close();
  const counts =
    `${all} navigations in one tab, every tenth looked at, heap ${(before.heap / 1e6).toFixed(1)} MB after ${warm} and ${(after.heap / 1e6).toFixed(1)} MB at the end, ` +
    `${before.listeners} and ${after.listeners} listeners, ${before.nodes} and ${after.nodes} nodes`;
  const unseen = missed.map((at) => `nobody looked at /app/${at} in a tab that had gone on`);
  return { counts, findings: [...unseen, ...grown(before, after)] };
}

/** Leaving an article that was marked gives everything back. */
async function leaving(soak: Soak): Promise<Soaked> {
  const { context, isShort } = soak;
  const page = await context.newPage();
  const rounds = isShort ? 1 : 20;
  const drawn = page.locator('headwater-root');
  const markCount = async () =>
    Number(await page.evaluate(`[...(CSS.highlights?.keys() ?? [])].length`));
  let marked = 0;
  const show = async (path: string) => {
    await page.evaluate(`document.querySelector('nav a[href="${path}"]').click()`);
    // The note is shown once; the marks come each time. What does not come, or does not go, is counted below.
    const isMarked = path !== '/app/';
    const isThere = async () => (await markCount()) > 0 === isMarked;
    await until('', isThere, COMES_WITHIN).catch(() => undefined);
    if (isMarked && (await markCount()) > 0) marked += 1;
    await pass(SETTLES);
  };
  await visit(soak, page, PAGE.app);
  await show('/app/police-memo');
  const host = await drawn.count();
  await show('/app/');
  const before = await levelOf(page);
  for (let round = 0; round < rounds; round++) {
    await show('/app/police-memo');
    await show('/app/');
  }
  const after = await levelOf(page);
  const left = await drawn.count();
  const marks = await markCount();
  await page.close();
  const findings = grown(before, after);
  if (host !== 1) findings.push('the known article was not marked, so that nothing was tried');
  if (marked <= rounds) findings.push(`only ${marked} of ${rounds + 1} visits were marked`);
  if (left > 0 || marks > 0)
    findings.push(`${left} elements and ${marks} highlights were left behind`);
  return {
    counts: `${marked} of ${rounds + 1} visits to an article marked, and left: ${left} elements, ${marks} highlights, ${after.listeners - before.listeners} listeners more than after the first`,
    findings,
  };
}

async function manyTabs(soak: Soak): Promise<Soaked> {
  const { context, isShort } = soak;
  const count = isShort ? 5 : 200;
  const pages: Page[] = [];
  for (let at = 0; at < count; at++) {
    const page = await context.newPage();
    await page.goto(`${SITE}/article/${at}`, { waitUntil: 'domcontentloaded' });
    pages.push(page);
  }
  const kept = async () => Object.keys(await remembered(soak)).length;
  const reaches = (isReached: (entries: number) => boolean) =>
    until('', async () => isReached(await kept()), COMES_WITHIN).catch(() => undefined);
  await reaches((entries) => entries >= count);
  const open = await kept();
  for (const page of pages) await page.close();
  await reaches((entries) => entries === 0);
  const closed = await kept();
  const findings = [];
  if (open < count) findings.push(`only ${open} of ${count} tabs were looked at`);
  if (closed > 5) findings.push(`${closed} entries are left of ${count} closed tabs`);
  return {
    counts: `${count} tabs: ${open} entries in memory, ${closed} when they were closed`,
    findings,
  };
}

declare const chrome: {
  readonly storage: { readonly session: { get(keys: null): Promise<object> } };
};

export const SCENARIOS: Readonly<Record<string, (soak: Soak) => Promise<Soaked>>> = {
  'ordinary pages': ordinaryPages,
  'long pages': longPages,
  navigations: manyNavigations,
  leaving: leaving,
  tabs: manyTabs,
  // Last: the library is a large one from then on.
  'large pack': largePack,
};
