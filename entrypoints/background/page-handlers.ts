import { ok, refuse } from '../../lib/core/result.ts';
import type { PageHandlers } from '../../lib/messaging/serve-background.ts';
import { ask } from '../../lib/platform/asked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { mayRead } from '../../lib/platform/page-access.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { endPill } from '../../lib/platform/tab-state.ts';
import type { WorkerLibrary } from './open-library.ts';
import { spotTab } from './spot-tab.ts';

/** The worker's answers to scripts in pages. */
export function pageHandlers(library: () => Promise<WorkerLibrary>): PageHandlers {
  return {
    async 'page-probed'(probed, tab) {
      if (!(await mayRead(tab.tabId))) return refuse('no-access');
      await spotTab(library, tab, probed);
      return ok(null);
    },

    async 'pill-dismissed'({ story, url }, { tabId, isPrivate }) {
      await endPill(tabId);
      if (!isPrivate) await (await library()).dismiss(story, url);
      return ok(null);
    },

    async 'open-popup'() {
      try {
        await browser.action.openPopup();
        return ok(null);
      } catch (error) {
        // Browsers differ in when they allow it; the pill then names the icon instead.
        return refuse('not-allowed', String(error));
      }
    },

    async 'open-panel'({ text }, { tabId, windowId }) {
      // Before any wait: the browser opens the panel only while it handles the reader's click.
      const opening = openPanel(windowId);
      try {
        await Promise.all([opening, ask(text, tabId)]);
        return ok(null);
      } catch (error) {
        return refuse('not-allowed', String(error));
      }
    },
  };
}
