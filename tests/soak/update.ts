import { fileFor, PAGE } from '../browser/support/sites.ts';
import { until } from '../browser/support/until.ts';
import { levelOf } from './level.ts';
import { type Soak, type Soaked, visit } from './scenarios.ts';

declare const chrome: { readonly runtime: { reload(): void } };

/** No machine is so busy. Milliseconds. */
const COMES_WITHIN = 30_000;
const MARKS = `[...(CSS.highlights?.values() ?? [])].reduce((sum, { size }) => sum + size, 0)`;

/**
 * The extension is loaded anew, as by an update, while it has drawn in a page: what ran there ends with the next thing
 * that happens on the page. Nothing drawn is left, and no listener more than the page itself had.
 */
export async function update({ context, ...soak }: Soak): Promise<Soaked> {
  const page = await context.newPage();
  // A page without access has nothing of ours: what it holds is the page's own.
  const { hostname, pathname } = new URL(PAGE.memo);
  const path = fileFor(hostname, pathname) ?? '';
  await context.route('http://bare.example/**', (route) => route.fulfill({ path }));
  await visit({ context, ...soak }, page, PAGE.memo);
  const drawn = async () => [
    Number(await page.evaluate(MARKS)),
    await page.locator('headwater-root').count(),
  ];
  await page.bringToFront();
  await until('the page was not marked', async () => (await drawn())[0], COMES_WITHIN);
  const before = await levelOf(page);
  const [marks = 0] = await drawn();
  const worker = context.serviceWorkers().at(-1);
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await page.bringToFront();
  // Something happens on the page, as on any.
  const isGone = async () => {
    await page.evaluate(`document.querySelector('article').append(document.createElement('p'))`);
    return (await drawn()).every((count) => count === 0);
  };
  const hasLeft = await until('', isGone, COMES_WITHIN).catch(() => false);
  // The probe looks at a page that goes on changing once a while only.
  for (let second = 0; second < 5; second++) {
    await isGone();
    await new Promise((passed) => setTimeout(passed, 1000));
  }
  const after = await levelOf(page);
  const left = await drawn();
  // Looked at in the same way: what looks listens too.
  await page.goto('http://bare.example/');
  await drawn();
  const bare = await levelOf(page);
  await page.close();
  const findings: string[] = [];
  if (!hasLeft) findings.push(`${left.join(' marks and ')} elements were left`);
  if (before.listeners <= bare.listeners)
    findings.push('no listener of ours was seen, so that nothing was tried');
  if (after.listeners > bare.listeners)
    findings.push(`${after.listeners - bare.listeners} listeners of ours were left`);
  return {
    counts: `${marks} marks before and 0 after, ${before.listeners} listeners before, ${after.listeners} after, ${bare.listeners} on the page alone`,
    findings,
  };
}
