import { execFileSync } from 'node:child_process';
import type { BrowserContext, Page } from '@playwright/test';
import type { Figure } from '../../eval/suite.ts';
import {
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../../tests/browser/support/chromium/launch.ts';
import { builtExtension } from '../../tests/browser/support/extension.ts';
import { words } from '../../tests/browser/support/words.ts';
import type { Part } from '../part.ts';
import { bundle } from '../support/bundle.ts';
import { median } from '../support/time.ts';

const SIZES = [1000, 10_000, 50_000];
const MOST_QUICK = 10_000;
/** Stories in one pack. */
const PACK = 1000;
/** The tab is opened so often; the first time is not counted. */
const OPENED = 6;
/** Words of titles that are typed letter by letter. */
const TYPED = ['bade', 'gozo', 'zzzz'];
/** Milliseconds after which saving is taken to have failed. */
const MOST_SAVING = 600_000;
/** Nothing of the network is needed; this port refuses. */
const NO_PROXY = 9;

/** Addresses of the list: each filter by itself, and all that go together with another order. */
const NARROWED = [
  'differs=yes',
  'one-origin=yes',
  'origin=document',
  'outlet=outlet-31.example',
  'q=ba&outlet=outlet-31.example&differs=yes&sort=title',
  'pack=bench-0&speaker=invented%20speaker%2013&differs=yes&sort=articles',
];

/** Milliseconds from the beginning of the tab's navigation, of typing or of narrowing. */
interface Opened {
  readonly firstRows: number;
  readonly allRead: number;
  readonly typed: readonly number[];
  readonly narrowed: readonly number[];
}

/** What saving the whole library cost: seconds, and the longest time for which the tab drew nothing. */
interface Saved {
  readonly took: number;
  readonly stood: number;
  /** Bytes of what the page itself held at the most, above what it held before. */
  readonly held: number;
}

/** Runs in the tab: waits until something holds, frame by frame, and says when it did. */
const WAIT = `(holds) => new Promise((resolve) => {
  const look = () => holds() ? resolve(performance.now()) : requestAnimationFrame(look);
  look();
})`;

async function openLibrary(page: Page, id: string): Promise<Opened> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${id}/library.html`, { waitUntil: 'commit' });
  const firstRows = await page.evaluate<number>(
    `(${WAIT})(() => document.querySelector('[data-row]'))`,
  );
  // All can be chosen once all are read.
  const all = JSON.stringify(words('library_select_all_other').split('$1')[0]);
  const allRead = await page.evaluate<number>(
    `(${WAIT})(() => document.querySelector('.selection-bar')?.textContent.startsWith(${all}))`,
  );
  const typed: number[] = [];
  for (const word of TYPED) {
    for (let letters = 1; letters <= word.length; letters++) {
      const text = JSON.stringify(word.slice(0, letters));
      typed.push(
        await page.evaluate<number>(`(async () => {
          const field = document.querySelector('.story-search');
          const start = performance.now();
          field.value = ${text};
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          return performance.now() - start;
        })()`),
      );
    }
  }
  const narrowed: number[] = [];
  for (const query of NARROWED) {
    narrowed.push(
      await page.evaluate<number>(`(async () => {
        const start = performance.now();
        location.hash = ${JSON.stringify(`#/stories?${query}`)};
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      })()`),
    );
  }
  return { firstRows, allRead, typed, narrowed };
}

/** Watches from now on how long the page draws nothing, and what it holds; `globalThis.watched()` ends that. */
const WATCH = `(() => {
  let [last, stood, most] = [performance.now(), 0, 0];
  const before = performance.memory.usedJSHeapSize;
  let isOver = false;
  const look = () => {
    const now = performance.now();
    stood = Math.max(stood, now - last);
    last = now;
    most = Math.max(most, performance.memory.usedJSHeapSize);
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.watched = () => { isOver = true; return { stood, held: Math.max(0, most - before) }; };
})()`;

/** Saves the whole library in one way, from pressing until the file is there. */
async function save(page: Page, press: () => Promise<void>): Promise<Saved> {
  await page.evaluate(WATCH);
  const start = performance.now();
  const file = page.waitForEvent('download', { timeout: MOST_SAVING });
  await press();
  await (await file).delete();
  const took = (performance.now() - start) / 1000;
  const watched = await page.evaluate<{ stood: number; held: number }>('globalThis.watched()');
  return { took, ...watched };
}

async function saveAll(page: Page, id: string) {
  await page.goto(`chrome-extension://${id}/library.html#/data`);
  const button = (key: string) => page.getByRole('button', { name: words(key), exact: true });
  const form = (key: string) => async () => {
    await page.getByRole('button', { name: words('export_as') }).click();
    await page.getByRole('menuitem', { name: words(key) }).click();
  };
  return {
    csv: await save(page, form('export_csv')),
    schemaOrg: await save(page, form('export_schema_org')),
    backup: await save(page, () => button('backup_make').click()),
  };
}

async function measureSize(page: Page, id: string, size: number) {
  const opened: Opened[] = [];
  for (let turn = 0; turn < OPENED; turn++) opened.push(await openLibrary(page, id));
  const counted = opened.slice(1);
  return {
    size,
    firstRows: median(counted.map((one) => one.firstRows)),
    allRead: median(counted.map((one) => one.allRead)),
    typed: median(counted.flatMap((one) => one.typed)),
    slowest: Math.max(...counted.flatMap((one) => one.typed)),
    narrowed: median(counted.flatMap((one) => one.narrowed)),
    slowestNarrowed: Math.max(...counted.flatMap((one) => one.narrowed)),
    saved: await saveAll(page, id),
  };
}

/** The ways in which the whole library is saved, and what they are called in the report. */
const SAVED = {
  csv: 'all as a table',
  schemaOrg: 'all as schema.org',
  backup: 'a backup',
} as const satisfies Record<keyof Awaited<ReturnType<typeof saveAll>>, string>;

type Measured = Awaited<ReturnType<typeof measureSize>>;

function figuresOf(one: Measured, small: Measured | undefined): Figure[] {
  const cases = OPENED - 1;
  const time = (name: string, value: number): Figure => ({
    name: `${one.size} stories: ${name}`,
    value,
    unit: 'ms',
    cases,
  });
  const figures = [
    time('tab opened to first rows', one.firstRows),
    time('tab opened to all read', one.allRead),
    time('a letter typed to the rows found', one.typed),
    time('the slowest letter', one.slowest),
    time('a filter or several to the rows found', one.narrowed),
    time('the slowest of them', one.slowestNarrowed),
    ...Object.entries(SAVED).flatMap(([name, label]) => {
      const { took, stood, held } = one.saved[name as keyof typeof SAVED];
      const figure = (what: string, value: number, unit: string): Figure => ({
        ...{ name: `${one.size} stories: ${label}, ${what}`, value, unit, cases: 1 },
      });
      return [
        figure('until it is saved', took, 's'),
        figure('the longest time without a frame', stood, 'ms'),
        figure('held by the page at the most', held / 1_000_000, 'MB'),
      ];
    }),
  ];
  if (!small || small === one) return figures;
  const growth = (name: string, value: number, limit: Partial<Figure>): Figure => ({
    name: `${one.size} stories: ${name} / at ${small.size}`,
    value,
    cases,
    comparedWith: `${small.size} stories = 1`,
    ...limit,
  });
  return [
    ...figures,
    growth('first rows', one.firstRows / small.firstRows, { atMost: 2 }),
    growth('all read', one.allRead / small.allRead, {}),
    growth('a letter', one.typed / small.typed, { atMost: 3 }),
  ];
}

async function fillAndMeasure(context: BrowserContext, sizes: readonly number[], source: string) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  const id = new URL(worker.url()).host;
  const filling = await context.newPage();
  await filling.goto(`chrome-extension://${id}/welcome.html`);
  await filling.evaluate(`globalThis.bench = ${source}; true`);
  const page = await context.newPage();
  const measured: Measured[] = [];
  let filled = 0;
  for (const size of sizes) {
    for (; filled < size; filled += PACK) {
      await filling.evaluate(`globalThis.bench.addPack(${filled}, ${PACK})`);
    }
    const one = await measureSize(page, id, size);
    // The largest take minutes: what is known already is told on the way.
    process.stderr.write(`${JSON.stringify(one)}\n`);
    measured.push(one);
  }
  return measured.flatMap((one) => figuresOf(one, measured[0]));
}

/** What opening the library tab costs a reader, and finding a story in it. */
export const library: Part = {
  name: 'library',
  title: `the library tab in Chromium, from opening it to its rows (median of ${OPENED - 1})`,
  async measure(_data, { isQuick }) {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
    const source = await bundle(new URL('../library/page-entry.ts', import.meta.url));
    const home = await makeChromiumHome({
      extension: builtExtension('chromium'),
      granted: [],
      proxyPort: NO_PROXY,
    });
    const context = await launchChromium(home);
    try {
      const sizes = SIZES.filter((size) => !isQuick || size <= MOST_QUICK);
      return await fillAndMeasure(context, sizes, source);
    } finally {
      await context.close();
      await removeChromiumHome(home);
    }
  },
};
