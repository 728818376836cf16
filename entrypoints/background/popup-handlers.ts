import { keepPage } from '../../lib/app/keep-page.ts';
import { lookUpQuotations } from '../../lib/app/look-up.ts';
import { lookUpSelection } from '../../lib/app/look-up-selection.ts';
import { readAsSeen } from '../../lib/app/read-as-seen.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { viewTab } from '../../lib/app/view-tab.ts';
import { wordKeys } from '../../lib/core/match/readers-word.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { withChanges } from '../../lib/core/view/page-changes.ts';
import { sendToPage } from '../../lib/messaging/send-to-page.ts';
import type { PopupHandlers } from '../../lib/messaging/serve-background.ts';
import { browser } from '../../lib/platform/browser.ts';
import { tellLibraryChanged } from '../../lib/platform/library-changes.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { readTabState, visitOfState } from '../../lib/platform/tab-state.ts';
import type { WorkerLibrary } from './open-library.ts';
import { spotTab } from './spot-tab.ts';
import { tabPage } from './tab-page.ts';
import { words } from './words.ts';

/** Who keeps, when, and the words that are written down. */
async function keeping() {
  const { fill, say } = await words();
  return {
    by: fill('keep_by', []),
    on: new Date().toISOString().slice(0, 10),
    say,
    credits: (name: string) => fill('keep_credits', [name]),
  };
}

/** Nobody waits for it: what fails is done at the next upkeep. */
function tendUnwatched(library: WorkerLibrary): void {
  library.tendIndexes(false).catch(() => undefined);
}

/** The worker's answers to extension pages. */
export function popupHandlers(library: () => Promise<WorkerLibrary>): PopupHandlers {
  /** What is kept or taken back shows on its page at once; the latter in a private window too. */
  const spotAgain = async (tabId: number) => {
    const { incognito: isPrivate } = await browser.tabs.get(tabId);
    const probed = await tabPage(tabId).probe();
    if (probed) await spotTab(library, { tabId, isPrivate }, probed);
  };
  /** The same for every open page that was found to be an article, one after another. */
  const spotAllAgain = async () => {
    for (const { id } of await browser.tabs.query({})) {
      const state = id === undefined ? null : (await readTabState(id))?.state;
      if (id === undefined || !state || state === 'not-an-article') continue;
      // A tab may be closed meanwhile; the others are looked at all the same.
      await spotAgain(id).catch(() => undefined);
    }
  };
  return {
    'view-tab': async ({ tabId }) => {
      const page = tabPage(tabId);
      // A worker that was just woken opens the library meanwhile.
      const probing = page.probe();
      const [stored, settings] = await Promise.all([library(), readSettings(localValues), probing]);
      const view = await viewTab(stored, { ...page, probe: () => probing }, settings);
      if (!view.ok || view.value.state !== 'known') return view;
      const state = await readTabState(tabId);
      const visit = state ? visitOfState(state) : '';
      const seen = await stored.seenBefore(view.value.page.url, visit);
      return ok({ state: 'known', ...withChanges(view.value, seen) });
    },
    'show-on-page': async ({ tabId, span, reading }) => {
      const shown = await sendToPage(tabId, 'show-span', { span, reading });
      return shown.ok ? shown : refuse('not-on-page', shown.detail);
    },
    'look-up': async ({ query }) => ok(await lookUpQuotations(await library(), query)),
    'look-up-selection': async ({ text }) => ok(await lookUpSelection(await library(), text)),
    'keep-page': async ({ tabId, ...shown }) => {
      const { incognito } = await browser.tabs.get(tabId);
      if (incognito) return refuse('private-window');
      const { keepText, caution } = await readSettings(localValues);
      const page = tabPage(tabId);
      const stored = await library();
      const kept = await keepPage(stored, page, shown, await keeping(), keepText, caution);
      if (kept.ok) {
        void spotAgain(tabId);
        tellLibraryChanged();
        tendUnwatched(await library());
      }
      return kept;
    },
    'undo-keep': async ({ tabId, ...kept }) => {
      await (await library()).undoKeep(kept);
      void spotAgain(tabId);
      tellLibraryChanged();
      return ok(null);
    },
    'say-word': async ({ tabId, story, says, ...shown }) => {
      const { incognito } = await browser.tabs.get(tabId);
      if (incognito) return refuse('private-window');
      const reading = await readAsSeen(tabPage(tabId), shown);
      if (!reading.ok) return reading;
      await (await library()).saveWord(wordKeys(reading.value.article), { story, says });
      void spotAgain(tabId);
      return ok(null);
    },
    regroup: async ({ tabId, story, regrouping }) => {
      if ((await browser.tabs.get(tabId)).incognito) return refuse('private-window');
      const key = await (await library()).regroup(story, regrouping);
      void spotAgain(tabId);
      tellLibraryChanged();
      return ok(key);
    },
    'undo-regroup': async ({ key }) => {
      await (await library()).undoRegroup(key);
      tellLibraryChanged();
      return ok(null);
    },
    'library-changed': async () => {
      tellLibraryChanged();
      await spotAllAgain();
      // Nobody waits for them: what was taken in is found already.
      tendUnwatched(await library());
      return ok(null);
    },
  };
}
