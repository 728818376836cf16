import { defineContentScript } from 'wxt/utils/define-content-script';
import { ok } from '../../lib/core/result.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { servePage } from '../../lib/messaging/serve-page.ts';
import { claimOnce } from '../../lib/page/claim-once.ts';
import { probePage } from '../../lib/page/probe-page.ts';
import { whenQuiet } from '../../lib/page/watch-page.ts';

/** A page that renders its text late gets a second look after this many milliseconds. */
const SECOND_LOOK = 2500;

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  main(context) {
    if (!claimOnce(document, 'probe')) return;
    const { signal } = context;
    servePage({ 'probe-page': () => ok(probePage(document)) }, signal);
    let visit = new AbortController();

    const report = () => {
      const reading = probePage(document);
      void sendFromPage('page-probed', reading);
      return reading.isArticle;
    };
    const look = () => {
      visit.abort();
      visit = new AbortController();
      const current = AbortSignal.any([signal, visit.signal]);
      whenQuiet(document, current, () => {
        if (report()) return;
        const timer = setTimeout(report, SECOND_LOOK);
        current.addEventListener('abort', () => clearTimeout(timer), { once: true });
      });
    };
    context.addEventListener(window, 'wxt:locationchange', () => {
      // The old page's mark goes at once; what the new one is, is said when it has settled.
      void sendFromPage('page-probed', { ...probePage(document), isArticle: false, text: '' });
      look();
    });
    look();
  },
});
