import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ok, refuse } from '../../lib/core/result.ts';
import { servePage } from '../../lib/messaging/serve-page.ts';
import { findSpan } from '../../lib/page/find-span.ts';
import { showRange } from '../../lib/page/show-range.ts';
import { visitOf } from '../../lib/page/visit.ts';
import { watchAddress } from '../../lib/page/watch-address.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import { beginLife } from '../../lib/platform/page-life.ts';
import { quotationMarks } from './quotation-marks.ts';
import { rememberReadings } from './readings.ts';
import { pageSurfaces } from './surfaces.tsx';

/** Not a content script of WXT’s kind, for the reason that the probe is none. */
export default defineUnlistedScript(() => {
  const life = beginLife('reader');
  const surfaces = pageSurfaces(document);
  const readings = rememberReadings(document);
  const marks = quotationMarks(document, surfaces, readings, life);
  const repair = () => {
    // Asked, it aborts the signal: an extension that was updated or removed leaves nothing drawn here.
    if (life.isOver()) return;
    marks.restore();
    surfaces.letGo();
  };
  watchPage(document, life.signal, repair);
  document.addEventListener('visibilitychange', repair, { signal: life.signal });
  let visit = new AbortController();
  const clear = () => {
    marks.clear();
    surfaces.clear();
  };
  const leave = () => {
    visit.abort();
    visit = new AbortController();
    clear();
  };
  life.signal.addEventListener('abort', leave, { once: true });
  watchAddress(window, life.signal, leave);
  // A document that the browser keeps for the way back would come with what was shown before.
  window.addEventListener('pagehide', leave, { signal: life.signal });

  servePage(
    {
      'read-page': () => {
        const article = readings.read();
        return article.ok ? ok({ visit: visitOf(document), article: article.value }) : article;
      },
      'show-span': ({ span, reading }) => {
        const article = readings.find(reading);
        const range = article && findSpan(document, article, span);
        if (!range) return refuse('not-on-page');
        showRange(range, AbortSignal.any([life.signal, visit.signal]));
        return ok(null);
      },
      'show-pill': async (pill) => {
        await surfaces.readWords();
        if (pill.visit === visitOf(document)) surfaces.showPill(pill.summary);
        return ok(null);
      },
      'show-marks': async (wanted) => {
        await surfaces.readWords();
        if (wanted.visit === visitOf(document)) marks.show(wanted);
        return ok(null);
      },
      'step-quotation': () => marks.step(),
      'clear-page': () => {
        clear();
        return ok(null);
      },
    },
    life.signal,
  );
});
