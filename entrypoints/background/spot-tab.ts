import { inTurn } from '../../lib/app/in-turn.ts';
import { pillOnce } from '../../lib/app/pill-once.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { type Spotted, spotStory } from '../../lib/app/spot-story.ts';
import type { PageProbe } from '../../lib/core/page-probe.ts';
import { isSiteOff } from '../../lib/core/sites-off.ts';
import { hash32 } from '../../lib/core/text/hash.ts';
import { sendToPage } from '../../lib/messaging/send-to-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { shortcutOf } from '../../lib/platform/commands.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { mayRead } from '../../lib/platform/page-access.ts';
import { isPillSeen, notePillSeen } from '../../lib/platform/seen-pills.ts';
import {
  forgetTab,
  readTabState,
  visitOfState,
  writeTabState,
} from '../../lib/platform/tab-state.ts';
import { markTab } from '../../lib/platform/toolbar.ts';
import { pageIsNow } from '../../lib/platform/while-page-stays.ts';
import { markPage } from './mark-page.ts';
import type { WorkerLibrary } from './open-library.ts';
import { tabPage } from './tab-page.ts';
import { toolbarMark } from './toolbar-mark.ts';

type Known = Extract<Spotted, { state: 'known' }>;

/** Draws in the page what the reader has not switched off; whether the pill is part of it. */
async function drawInPage(tabId: number, visit: string, known: Known, showsPill: boolean) {
  const { drawsInPages, marksInPages, pillInPages } = await readSettings(localValues);
  if (!drawsInPages) return false;
  const { summary, view } = known;
  if (marksInPages) {
    // What can be done about them is done on pages of the extension, and what is kept stays there.
    const quotations = view.quotations
      .filter((one) => one.here !== null)
      .map((one) => ({ ...one, context: null, others: [], byHand: [] }));
    const { reading } = view.page;
    const storyTitle = view.story.title;
    const panelShortcut = await shortcutOf('open-panel');
    await sendToPage(tabId, 'show-marks', {
      visit,
      storyTitle,
      reading,
      quotations,
      panelShortcut,
    });
  }
  if (!pillInPages || !showsPill) return false;
  return (await sendToPage(tabId, 'show-pill', { visit, summary })).ok;
}

/** When a visit's document was made, in milliseconds since the epoch: a visit starts with it. */
const madeAt = (visit: string) => Number.parseFloat(visit);

/** Whether a visit is of a document that was made before the other's. */
function isOlder(visit: string, other: string | undefined): boolean {
  return other !== undefined && madeAt(visit) < madeAt(other);
}

/**
 * Looks whether a tab's page tells a stored story, and shows what was found: on the toolbar, and in
 * the page what the reader has not switched off. Dropped when the page has changed meanwhile.
 * Notes a page that tells one, where the reader lets it.
 */
export async function spotTab(
  library: () => Promise<WorkerLibrary>,
  tab: { readonly tabId: number; readonly isPrivate: boolean },
  probed: PageProbe,
): Promise<void> {
  const known = await showTab(library, tab, probed);
  if (!known || tab.isPrivate) return;
  const { retentionDays } = await readSettings(localValues);
  if (retentionDays === 0) return;
  const { story, page, printed: quotations } = known.view;
  const { outlet, headline } = page;
  const { url, visit } = probed;
  const met = {
    url,
    story: story.key,
    storyTitle: story.title,
    outlet,
    headline,
    visit,
    quotations,
  };
  await (await library()).notePage(met);
}

/**
 * Draws a known tab's page anew, as the settings now want it, which was noted when it was met; looks
 * at any other article again, since how sure a match has to be is a setting too; and leaves a page
 * whose site was switched off.
 */
export async function redrawTab(
  library: () => Promise<WorkerLibrary>,
  tab: { readonly tabId: number; readonly isPrivate: boolean; readonly url: string },
): Promise<void> {
  const { tabId } = tab;
  const state = (await readTabState(tabId))?.state;
  if (!state) return;
  const { sitesOff } = await readSettings(localValues);
  const isOff = isSiteOff(sitesOff, tab.url);
  if (state === (isOff ? 'site-off' : 'not-an-article')) return;
  const probed = await tabPage(tabId).probe();
  await sendToPage(tabId, 'clear-page', null);
  if (!probed) return;
  if (state === 'known' && !isOff) await showTab(library, tab, probed);
  else await spotTab(library, tab, probed);
}

/** Takes marks, pill and badge away. */
async function leavePage(tabId: number): Promise<void> {
  await Promise.all([
    sendToPage(tabId, 'clear-page', null),
    toolbarMark({ state: 'not-an-article' }).then((mark) => markTab(tabId, mark)),
  ]);
}

/** Two looks at one tab at once would write over each other's state, the older one last at times. */
const lookInTurn = inTurn<number>();

/** The visit that a tab was last to be looked at for, while a look is on its way. */
const wanted = new Map<number, string>();

/**
 * Shows what a tab's page tells; answers what was shown, null unless that is a known story. A look
 * that is still on its way when the page has gone on shows nothing.
 */
async function showTab(
  library: () => Promise<WorkerLibrary>,
  tab: { readonly tabId: number; readonly isPrivate: boolean },
  probed: PageProbe,
): Promise<Known | null> {
  const { visit, isBack } = probed;
  if (!isBack && isOlder(visit, wanted.get(tab.tabId))) return null;
  wanted.set(tab.tabId, visit);
  pageIsNow(tab.tabId, madeAt(visit));
  try {
    return await lookInTurn(tab.tabId, () => showInTurn(library, tab, probed));
  } finally {
    if (wanted.get(tab.tabId) === visit) wanted.delete(tab.tabId);
  }
}

async function showInTurn(
  library: () => Promise<WorkerLibrary>,
  tab: { readonly tabId: number; readonly isPrivate: boolean },
  probed: PageProbe,
): Promise<Known | null> {
  const { tabId } = tab;
  const { visit, url } = probed;
  // The text counts too: a page that changes under one address is probed anew.
  const reading = `${visit} ${hash32(probed.text)}`;
  // A slow answer about the document before must not take the place of this one's.
  const before = await readTabState(tabId);
  if (!probed.isBack && isOlder(visit, before?.visit)) return null;
  const staying = (before && visitOfState(before) === visit && before.pill) || null;
  const stay = { visit: reading, ...(staying !== null && { pill: staying }) };
  await writeTabState(tabId, { ...stay, state: 'not-an-article' });
  const settings = await readSettings(localValues);
  const say = async (found: Parameters<typeof toolbarMark>[0]) =>
    markPage({ tabId, url, reading }, await toolbarMark(found));
  if (isSiteOff(settings.sitesOff, url)) {
    await writeTabState(tabId, { ...stay, state: 'site-off' });
    await Promise.all([sendToPage(tabId, 'clear-page', null), say({ state: 'site-off' })]);
    return null;
  }
  if (!probed.isArticle) {
    await say({ state: 'not-an-article' });
    return null;
  }
  const stored = await library();
  const spotted = await spotStory(stored, tabPage(tabId), probed, settings);
  // The reader may have gone on, or switched the site off, while the page was read.
  const now = await readTabState(tabId);
  const hasGoneOn = (wanted.get(tabId) ?? visit) !== visit;
  if (hasGoneOn || now?.visit !== reading || now.state === 'site-off') return null;
  await writeTabState(tabId, { ...stay, state: spotted.state });
  if (!(await say(spotted))) return null;
  if (spotted.state !== 'known') {
    await sendToPage(tabId, 'clear-page', null);
    return null;
  }
  const memory = {
    isDismissed: stored.isDismissed,
    isSeen: (key: string) => isPillSeen(tab, key),
  };
  const pill = await pillOnce(memory, { story: spotted.view.story.key, url }, staying);
  const isDrawn = await drawInPage(tabId, visit, spotted, pill !== null);
  if (isDrawn && pill !== null && pill !== staying) {
    await writeTabState(tabId, { visit: reading, state: spotted.state, pill });
    await notePillSeen(tab, pill);
  }
  return spotted;
}

/** Takes marks, pill and badge from the tabs that were looked at and may not be read any more. */
export async function leaveClosedTabs(): Promise<void> {
  const leave = async (tabId: number) => {
    if (!(await readTabState(tabId)) || (await mayRead(tabId))) return;
    await Promise.all([leavePage(tabId), forgetTab(tabId)]);
  };
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : leave(id))));
}
