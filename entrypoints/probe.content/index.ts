import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageProbe } from '../../lib/core/page-probe.ts';
import { ok } from '../../lib/core/result.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { servePage } from '../../lib/messaging/serve-page.ts';
import { probePage } from '../../lib/page/probe-page.ts';
import { watchPage } from '../../lib/page/watch-page.ts';

/**
 * After the address has changed, text that is still the old page's is not reported for so long:
 * sites change the address first and the article when it has come. Milliseconds.
 */
const OLD_TEXT_WAITS = 4000;

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  main(context) {
    servePage({ 'probe-page': () => ok(probePage(document)) }, context.signal);
    let told = { visit: '', text: '' };
    let movedAt = Number.NEGATIVE_INFINITY;
    let hasLeft = false;
    const watch = new AbortController();
    context.signal.addEventListener('abort', () => watch.abort());
    const report = async (reading: PageProbe) => {
      const answered = await sendFromPage('page-probed', reading);
      // The reader took the site back: nothing of it is looked at until a new probe is put here.
      if (!answered.ok && answered.reason === 'no-access') watch.abort();
    };

    const look = () => {
      // Asked, it aborts the signal: an extension that was updated or removed leaves nothing running here.
      if (context.isInvalid) return;
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
    context.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (!persisted || watch.signal.aborted) return;
      const reading = probePage(document);
      told = { visit: reading.visit, text: reading.text };
      void report({ ...reading, isBack: true });
    });
    context.addEventListener(window, 'wxt:locationchange', () => {
      if (watch.signal.aborted) return;
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
  },
});
