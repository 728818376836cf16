import { reloadExtension } from '../browser/support/chromium/worker.ts';
import { fileFor, PAGE } from '../browser/support/sites.ts';
import { until } from '../browser/support/until.ts';
import { levelOf } from './level.ts';
import { type Soak, type Soaked, visit } from './scenarios.ts';

/** No machine is so busy. Milliseconds. */
const COMES_WITHIN = 30_000;
const MARKS = `[...(CSS.highlights?.values() ?? [])].reduce((sum, { size }) => sum + size, 0)`;

/**
 * The extension is loaded anew, as by an update, while it has drawn in a page: the page is looked at and marked again by
 * the newer scripts. What ran there before ends with the next thing that happens on the page: no more is drawn, and no more
 * listens, than before.
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
  await until(
    'the page was not marked',
    async () => (await drawn()).every((count) => count > 0),
    COMES_WITHIN,
  );
  // Something happens on the page, as on any. The probe looks at a page that goes on changing once a while only.
  const stir = async () => {
    for (let second = 0; second < 5; second++) {
      await page.evaluate(`document.querySelector('article').append(document.createElement('p'))`);
      await new Promise((passed) => setTimeout(passed, 1000));
    }
  };
  await stir();
  const before = await levelOf(page);
  const [marks = 0] = await drawn();
  await reloadExtension(context);
  await page.bringToFront();
  const isAgain = await until(
    '',
    async () => (await drawn()).join() === `${marks},1`,
    COMES_WITHIN,
  ).then(
    () => true,
    () => false,
  );
  await stir();
  const after = await levelOf(page);
  const left = await drawn();
  // Looked at in the same way: what looks listens too.
  await page.goto('http://bare.example/');
  await drawn();
  const bare = await levelOf(page);
  await page.close();
  const findings: string[] = [];
  if (!isAgain) findings.push('the page was not marked again');
  if (left.join() !== `${marks},1`)
    findings.push(`${left.join(' marks and ')} elements are there, ${marks} and 1 were before`);
  if (before.listeners <= bare.listeners)
    findings.push('no listener of ours was seen, so that nothing was tried');
  if (after.listeners > before.listeners)
    findings.push(`${after.listeners - before.listeners} listeners more than before`);
  return {
    counts: `${marks} marks before and ${left[0]} after, ${before.listeners} listeners before, ${after.listeners} after, ${bare.listeners} on the page alone`,
    findings,
  };
}
