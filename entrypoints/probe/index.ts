import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageProbe } from '../../lib/core/page-probe.ts';
import { ok } from '../../lib/core/result.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { servePage } from '../../lib/messaging/serve-page.ts';
import { probePage } from '../../lib/page/probe-page.ts';
import { watchAddress } from '../../lib/page/watch-address.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import { beginLife } from '../../lib/platform/page-life.ts';

/**
 * After the address has changed, text that is still the old page's is not reported for so long:
 * sites change the address first and the article when it has come. Milliseconds.
 */
const OLD_TEXT_WAITS = 4000;

/**
 * Not a content script of WXT’s kind: those post a message that any page can read, when they start and when the
 * address changes.
 */
export default defineUnlistedScript(() => {
  const life = beginLife('probe');
  servePage({ 'probe-page': () => ok(probePage(document)) }, life.signal);
  let told = { visit: '', text: '' };
  let movedAt = Number.NEGATIVE_INFINITY;
  let hasLeft = false;
  const watch = new AbortController();
  life.signal.addEventListener('abort', () => watch.abort(), { once: true });
  const isSilent = () => life.isOver() || watch.signal.aborted;
  const report = async (reading: PageProbe) => {
    const answered = await sendFromPage('page-probed', reading);
    // The reader took the site back: nothing of it is looked at until a new probe is put here.
    if (!answered.ok && answered.reason === 'no-access') watch.abort();
  };

  const look = () => {
    if (isSilent()) return;
    const reading = probePage(document);
    const { visit, text } = reading;
    if (visit === told.visit && text === told.text && !hasLeft) return;
    const isOldText = visit !== told.visit && text !== '' && text === told.text;
    if (isOldText && performance.now() - movedAt < OLD_TEXT_WAITS) return watching.nudge();
    told = { visit, text };
    hasLeft = false;
    void report(reading);
  };
  const watching = watchPage(document, watch.signal, look);
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || isSilent()) return;
    const reading = probePage(document);
    told = { visit: reading.visit, text: reading.text };
    void report({ ...reading, isBack: true });
  };
  window.addEventListener('pageshow', comeBack, { signal: watch.signal });
  watchAddress(window, watch.signal, () => {
    if (isSilent()) return;
    movedAt = performance.now();
    // Whoever is back before we looked finds nothing drawn any more, though all was said of the page.
    hasLeft = true;
    watching.nudge();
    const reading = probePage(document);
    // The browser may tell of the change after we have looked: then all is said already.
    if (reading.visit === told.visit) return;
    // The old page's mark goes at once; what the new one is, is said when its text is there.
    void report({ ...reading, isArticle: false, text: '' });
    watching.nudge();
  });
});
