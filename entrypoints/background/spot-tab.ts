import { readSettings } from '../../lib/app/settings.ts';
import { type Spotted, spotStory } from '../../lib/app/spot-story.ts';
import type { PageProbe } from '../../lib/core/page-probe.ts';
import { hash32 } from '../../lib/core/text/hash.ts';
import { sendToPage } from '../../lib/messaging/send-to-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { mayRead } from '../../lib/platform/page-access.ts';
import { forgetTab, readTabState, writeTabState } from '../../lib/platform/tab-state.ts';
import { markTab, type ToolbarMark } from '../../lib/platform/toolbar.ts';
import type { WorkerLibrary } from './open-library.ts';
import { tabPage } from './tab-page.ts';

/** What the toolbar says: nothing, a dot for a known story, or how many quotations differ. */
function toMark(spotted: Spotted): ToolbarMark {
  const { getMessage } = browser.i18n;
  if (spotted.state !== 'known') {
    return { text: '', title: getMessage('extension_name'), tone: 'known' };
  }
  const { title, differing } = spotted.summary;
  return differing > 0
    ? { text: String(differing), title: getMessage('toolbar_differs', [title]), tone: 'differs' }
    : { text: '•', title: getMessage('toolbar_known', [title]), tone: 'known' };
}

type Known = Extract<Spotted, { state: 'known' }>;

/** Draws in the page what the reader has not switched off. */
async function drawInPage(tabId: number, visit: string, known: Known, showsPill: boolean) {
  const { marksInPages, pillInPages } = await readSettings(localValues);
  const { summary, view } = known;
  if (marksInPages) {
    const quotations = view.quotations.filter((one) => one.here !== null);
    const { reading } = view.page;
    const storyTitle = view.story.title;
    await sendToPage(tabId, 'show-marks', { visit, storyTitle, reading, quotations });
  }
  if (pillInPages && showsPill) await sendToPage(tabId, 'show-pill', { visit, summary });
}

/** Whether a visit is of a document that was made before the other's; a visit starts with that time. */
function isOlder(visit: string, other: string | undefined): boolean {
  return other !== undefined && Number.parseFloat(visit) < Number.parseFloat(other);
}

/**
 * Looks whether a tab's page tells a stored story, and shows what was found: on the toolbar, and in
 * the page what the reader has not switched off. Dropped when the page has changed meanwhile.
 */
export async function spotTab(
  library: () => Promise<WorkerLibrary>,
  tab: { readonly tabId: number; readonly isPrivate: boolean },
  probed: PageProbe,
): Promise<void> {
  const { tabId, isPrivate } = tab;
  const { visit, url } = probed;
  // The text counts too: a page that changes under one address is probed anew.
  const reading = `${visit} ${hash32(probed.text)}`;
  // A slow answer about the document before must not take the place of this one's.
  if (isOlder(visit, (await readTabState(tabId))?.visit)) return;
  await writeTabState(tabId, { visit: reading, state: 'not-an-article' });
  if (!probed.isArticle) {
    await markTab(tabId, toMark({ state: 'not-an-article' }));
    return;
  }
  const stored = await library();
  const spotted = await spotStory(stored, tabPage(tabId), probed);
  // The reader may have gone on while the page was read: then this answer is stale.
  if ((await readTabState(tabId))?.visit !== reading) return;
  await writeTabState(tabId, { visit: reading, state: spotted.state });
  await markTab(tabId, toMark(spotted));
  if (spotted.state !== 'known') {
    await sendToPage(tabId, 'clear-page', null);
    return;
  }
  const { story, page } = spotted.view;
  const isClosed = await stored.isDismissed(story.key, url);
  await drawInPage(tabId, visit, spotted, !isClosed);
  const { retentionDays } = await readSettings(localValues);
  if (!isPrivate && retentionDays > 0) {
    const { outlet, headline } = page;
    await stored.notePage({ url, story: story.key, storyTitle: story.title, outlet, headline });
  }
}

/** Takes marks, pill and badge from the tabs that were looked at and may not be read any more. */
export async function leaveClosedTabs(): Promise<void> {
  const leave = async (tabId: number) => {
    if (!(await readTabState(tabId)) || (await mayRead(tabId))) return;
    await Promise.all([
      sendToPage(tabId, 'clear-page', null),
      markTab(tabId, toMark({ state: 'not-an-article' })),
      forgetTab(tabId),
    ]);
  };
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : leave(id))));
}
