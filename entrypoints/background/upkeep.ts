import { tidyLookups } from '../../lib/app/recent-lookups.ts';
import { onSettingsChanged, readSettings } from '../../lib/app/settings.ts';
import type { Settings } from '../../lib/core/view/library-view.ts';
import { browser } from '../../lib/platform/browser.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { layPageWords } from '../../lib/platform/page-text.ts';
import { TRASH_KEPT } from '../../lib/store/trash.ts';
import { nameMenu } from './commands.ts';
import type { WorkerLibrary } from './open-library.ts';
import { redrawTab } from './spot-tab.ts';

const ALARM = 'upkeep';
const DAY = 24 * 60 * 60 * 1000;

/** Forgets page results and lookups that are past the reader's setting, and stories deleted a day ago; then tends the indexes. */
async function tidy(library: () => Promise<WorkerLibrary>): Promise<void> {
  const { retentionDays } = await readSettings(localValues);
  const now = Date.now();
  await (await library()).forgetPages(now - retentionDays * DAY);
  await tidyLookups(localValues);
  await (await library()).emptyTrash(now - TRASH_KEPT, now);
  await (await library()).tendIndexes(true);
}

/**
 * Draws known pages as the reader wants them now, then tidies: that takes long in a large library, and a
 * store or a menu that fails must not leave on a page what was switched off. Rejects when anything fails.
 */
export async function afterSettingsChange(
  library: () => Promise<WorkerLibrary>,
  { language }: Settings,
): Promise<void> {
  const named = await Promise.allSettled([layPageWords(language), nameMenu()]);
  try {
    await redrawTabs(library);
  } finally {
    await tidy(library);
  }
  for (const one of named) if (one.status === 'rejected') throw one.reason;
}

async function redrawTabs(library: () => Promise<WorkerLibrary>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id: tabId, incognito: isPrivate, url = '' }) =>
      tabId === undefined ? null : redrawTab(library, { tabId, isPrivate, url }),
    ),
  );
}

/** Tidies daily, and whenever settings change, once known pages are drawn as the reader wants them now. */
export function serveUpkeep(library: () => Promise<WorkerLibrary>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await tidy(library);
  });
  onSettingsChanged(localValues, (settings) => afterSettingsChange(library, settings));
}

/** Sets the daily alarm; an alarm of that name that is there stays. */
export async function startUpkeep(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { periodInMinutes: 24 * 60 });
  }
}
