import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bundle } from '../../bench/support/bundle.ts';
import { words } from '../browser/support/words.ts';
import type * as inPage from './migrations-in-page.ts';

type InPage = typeof inPage;

/**
 * Migrations in a real browser: a step that fails, an upgrade that two tabs hold up, and a newer library, which the
 * library tab refuses and saves. `openPage` opens a page of the extension; `libraryTab` is the address of that tab. The
 * library is a newer one afterwards. Prints what was tried; whether all was as it should be.
 */
export async function tryMigrations(
  openPage: () => Promise<Page>,
  libraryTab: string,
): Promise<boolean> {
  const source = await bundle(new URL('./migrations-in-page.ts', import.meta.url));
  const open = async () => {
    const page = await openPage();
    await page.evaluate(`globalThis.migrations = ${source}; true`);
    return page;
  };
  const call = <Name extends keyof InPage>(on: Page, name: Name) =>
    on.evaluate(`migrations.${name}()`) as ReturnType<InPage[Name]>;
  const findings: string[] = [];
  let tried = 0;
  const expect = (what: string, found: unknown, wanted: unknown) => {
    tried += 1;
    if (found !== wanted) findings.push(`${what}: ${found}, not ${wanted}`);
  };

  const [page, first, second] = [await open(), await open(), await open()];
  await call(page, 'make');
  const before = await call(page, 'holds');
  expect('a step that fails', await call(page, 'upgradeBroken'), 'migration-failed');
  expect('what it leaves', await call(page, 'holds'), before);

  await call(first, 'hold');
  await call(second, 'hold');
  expect('an upgrade while two tabs hold on', await call(page, 'upgrade'), 'blocked');
  await call(first, 'letGo');
  expect('and while one of them does', await call(page, 'upgrade'), 'blocked');
  await second.close();
  expect('once the other is closed', await call(page, 'upgrade'), 'opened');
  const after: unknown = JSON.parse(await call(page, 'holds'));
  const { version, stores, records } = JSON.parse(before);
  const wanted = { version: version + 1, stores: stores + 1, records };
  expect('what the upgrade leaves', JSON.stringify(after), JSON.stringify(wanted));

  await call(page, 'makeNewer');
  await page.goto(libraryTab);
  const refused = page.getByText(words('library_reason_newer_database'));
  const isRefused = await refused.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );
  expect('a newer library is refused', isRefused, true);
  if (isRefused) {
    const saving = page.waitForEvent('download', { timeout: 20_000 });
    await page.getByRole('button', { name: words('rescue_save') }).click();
    const copy = readFileSync(await (await saving).path(), 'utf8');
    expect('what is saved of it', /"future".*"kept"/.test(copy), true);
  }
  for (const finding of findings) console.log(finding);
  console.log(`migrations: ${tried} looks, ${findings.length} findings`);
  return findings.length === 0;
}
