import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import type { Figure } from '../../eval/suite.ts';
import { requireBrowser } from '../../tests/browser/support/browsers.ts';
import { articlePages, type BenchPage, otherPages } from '../page/bench-pages.ts';
import type { Part } from '../part.ts';
import { bundle } from '../support/bundle.ts';
import { median } from '../support/time.ts';

/** Fresh loads of each page; both tasks are timed once in each, the first by turns. */
const LOADS = 7;
const REAL_PAGES = 30;
const SCRIPT = 'dist/chrome-mv3/probe.js';

interface Times {
  readonly probe: number;
  readonly readability: number;
}

/** Milliseconds from where the script runs until its work on the fresh page is done. */
function timeIn(page: Page, source: string): Promise<number> {
  const timed = `(() => { const start = performance.now(); ${source}.run(); return performance.now() - start; })()`;
  return page.evaluate<number>(timed);
}

async function timePage(
  page: Page,
  { url, html }: BenchPage,
  sources: Record<keyof Times, string>,
) {
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? // The page's own scripts and what it would load must not run beside what is timed.
        route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  const times: Times[] = [];
  for (let load = 0; load < LOADS; load++) {
    const took = { probe: 0, readability: 0 };
    const order =
      load % 2 === 0 ? (['probe', 'readability'] as const) : (['readability', 'probe'] as const);
    for (const task of order) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      took[task] = await timeIn(page, sources[task]);
    }
    times.push(took);
  }
  await page.unroute('**/*');
  return {
    probe: median(times.map(({ probe }) => probe)),
    readability: median(times.map(({ readability }) => readability)),
  };
}

function figuresOf(kind: string, times: readonly Times[], atMost?: number): Figure[] {
  const sum = (task: keyof Times) => times.reduce((all, one) => all + one[task], 0);
  if (times.length === 0) return [{ name: `${kind}: not there`, value: null, cases: 0 }];
  const each = (task: keyof Times) => sum(task) / times.length;
  const cases = times.length;
  return [
    { name: `${kind}: probe`, value: each('probe'), unit: 'ms', cases },
    { name: `${kind}: Readability`, value: each('readability'), unit: 'ms', cases },
    {
      name: `${kind}: probe / Readability`,
      value: sum('probe') / sum('readability'),
      cases,
      ...(atMost === undefined ? {} : { atMost }),
      comparedWith: 'Readability on the same page = 1',
    },
  ];
}

/** What a page costs the reader before it is known to be an article: bytes, and main-thread time. */
export const probe: Part = {
  name: 'probe',
  title: `what every page costs, in Chromium, each script run anew (median of ${LOADS} loads a page)`,
  async measure(data) {
    // What the build says must not stand among the figures.
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
    const sources = {
      probe: await bundle(new URL('../page/probe-entry.ts', import.meta.url)),
      readability: await bundle(new URL('../page/readability-entry.ts', import.meta.url)),
    };
    const browser = await chromium.launch({
      executablePath: requireBrowser('chromium'),
      chromiumSandbox: process.getuid?.() !== 0,
    });
    try {
      const page = await browser.newPage({ bypassCSP: true });
      const timeAll = async (pages: readonly BenchPage[]) => {
        const times: Times[] = [];
        for (const one of pages) times.push(await timePage(page, one, sources));
        return times;
      };
      return [
        {
          name: 'script on a page that is no article, gzip',
          value: gzipSync(readFileSync(SCRIPT), { level: 9 }).length / 1000,
          unit: 'kB',
          cases: 1,
          atMost: 4,
        },
        ...figuresOf('no article', await timeAll(otherPages()), 0.25),
        ...figuresOf('real articles', await timeAll(await articlePages(data, REAL_PAGES))),
      ];
    } finally {
      await browser.close();
    }
  },
};
