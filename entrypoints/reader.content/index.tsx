import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import pillStyle from '../../components/Pill.css?inline';
import { Pill } from '../../components/Pill.tsx';
import { TextProvider } from '../../components/text.tsx';
import theme from '../../components/theme.css?inline';
import { ok, refuse } from '../../lib/core/result.ts';
import type { Summary } from '../../lib/core/view/summary.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { servePage } from '../../lib/messaging/serve-page.ts';
import { claimOnce } from '../../lib/page/claim-once.ts';
import { closedHost } from '../../lib/page/closed-host.ts';
import { findSpan } from '../../lib/page/find-span.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { showRange } from '../../lib/page/show-range.ts';
import { visitOf } from '../../lib/page/visit.ts';
import { pageApi } from '../../lib/platform/page-api.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(context) {
    if (!claimOnce(document, 'reader')) return;
    const { i18n } = pageApi();
    const text = {
      getMessage: (key: string, substitutions: string[]) => i18n.getMessage(key, substitutions),
      locale: i18n.getMessage('locale_tag'),
    };
    // The theme's tokens are set on the root of a document; in the closed root that is its host.
    const host = closedHost(document, theme.replaceAll(':root', ':host') + pillStyle);
    let visit = new AbortController();
    const leave = () => {
      visit.abort();
      visit = new AbortController();
      host.clear();
    };
    context.signal.addEventListener('abort', leave);
    context.addEventListener(window, 'wxt:locationchange', leave);

    const showPill = (summary: Summary) => {
      const close = () => {
        host.clear();
        void sendFromPage('pill-dismissed', { story: summary.story, url: location.href });
      };
      const open = async () => (await sendFromPage('open-popup', null)).ok;
      render(
        <TextProvider value={text}>
          <Pill summary={summary} onOpen={open} onClose={close} />
        </TextProvider>,
        host.root(),
      );
    };

    servePage(
      {
        'read-page': () => {
          const article = readArticle(document, location.href);
          return article.ok ? ok({ visit: visitOf(document), article: article.value }) : article;
        },
        'show-span': ({ span }) => {
          const range = findSpan(document, span);
          if (!range) return refuse('not-on-page');
          showRange(range, AbortSignal.any([context.signal, visit.signal]));
          return ok(null);
        },
        'show-pill': (pill) => {
          if (pill.visit === visitOf(document)) showPill(pill.summary);
          return ok(null);
        },
      },
      context.signal,
    );
  },
});
