import { inTurn } from '../../lib/app/in-turn.ts';
import type { Page } from '../../lib/app/ports.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { probeAnswer, readingAnswer } from '../../lib/messaging/guards.ts';
import { sendToPage } from '../../lib/messaging/send-to-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { mayRead, runInPage } from '../../lib/platform/page-access.ts';

/**
 * Two askers who both find no script would both put one there, and the second script takes away what
 * the first has drawn.
 */
const askInTurn = inTurn<string>();

/** Asks a script in the tab; puts it there first when it is not. Null when it cannot be asked. */
function ask(tabId: number, script: 'probe' | 'reader', type: 'probe-page' | 'read-page') {
  return askInTurn(`${tabId} ${script}`, () => askNow(tabId, script, type));
}

async function askNow(tabId: number, script: 'probe' | 'reader', type: 'probe-page' | 'read-page') {
  // A script that ran there from earlier still answers when the site was taken back.
  if (!(await mayRead(tabId))) return null;
  const first = await sendToPage(tabId, type, null);
  if (first.ok || first.reason !== 'no-listener') return first;
  return (await runInPage(tabId, script)) ? sendToPage(tabId, type, null) : null;
}

/** A page that is just being loaded is asked again: so often, so many milliseconds apart. */
const RETRIES = { most: 12, apart: 300 };

/** Asks the probe, and again while the tab is still loading. */
async function askLoaded(tabId: number) {
  for (let tries = 0; ; tries++) {
    const answered = await ask(tabId, 'probe', 'probe-page');
    if (answered?.ok || tries === RETRIES.most) return answered;
    const wasLoading = (await browser.tabs.get(tabId)).status === 'loading';
    // One more time after the last look: it may have finished in between.
    if (!wasLoading && tries > 0) return answered;
    await new Promise((resolve) => setTimeout(resolve, RETRIES.apart));
  }
}

/** The page in a tab, as the use-cases need it. */
export function tabPage(tabId: number): Page {
  return {
    async probe() {
      const answered = await askLoaded(tabId);
      return answered?.ok ? (probeAnswer(answered.value) ?? null) : null;
    },
    async read() {
      const answered = await ask(tabId, 'reader', 'read-page');
      if (answered?.ok) {
        const reading = readingAnswer(answered.value);
        return reading ? ok(reading) : refuse('unreadable');
      }
      const reason = answered?.reason;
      return refuse(reason === 'too-long' || reason === 'too-deep' ? reason : 'unreadable');
    },
    async whyClosed() {
      const { url } = await browser.tabs.get(tabId);
      // The browser names the address of pages that the extension may read, and of its own, only.
      return url === undefined || /^https?:/.test(url) ? 'no-access' : 'browser-page';
    },
  };
}
