import { type ComponentChild, render } from 'preact';
import { Pill } from '../../components/in-page/Pill.tsx';
import { QuoteCardInPage } from '../../components/in-page/QuoteCardInPage.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import type { Summary } from '../../lib/core/view/summary.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { closedHost } from '../../lib/page/closed-host.ts';
import type { DrawnMark } from '../../lib/page/marks.ts';
import { pageApi } from '../../lib/platform/page-api.ts';
import { PAGE_STYLE } from './styles.ts';

/** What stands in the page, apart from the marks: the pill and one card. */
export interface Surfaces {
  showPill(summary: Summary): void;
  showCard(mark: DrawnMark<StoryQuotation>, storyTitle: string): void;
  closeCard(): void;
  /** Whether an event of the pointer happened on what we show. */
  holds(event: Event): boolean;
  clear(): void;
}

/** Firefox opens its sidebar from its own controls only; the card then names the shortcut. */
const OPENS_PANEL = !import.meta.env.FIREFOX;

function textSource() {
  const { i18n } = pageApi();
  return {
    getMessage: (key: string, substitutions: string[]) => i18n.getMessage(key, substitutions),
    locale: i18n.getMessage('locale_tag'),
  };
}

/** Makes the surfaces of one document. Nothing is added to it before something is shown. */
export function pageSurfaces(document: Document): Surfaces {
  const text = textSource();
  const host = closedHost(document, PAGE_STYLE);
  let [pill, card]: [ComponentChild, ComponentChild] = [null, null];

  const draw = () => {
    if (!pill && !card) return host.clear();
    render(
      <TextProvider value={text}>
        {pill}
        {card}
      </TextProvider>,
      host.root(),
    );
  };
  const set = (change: () => void) => {
    change();
    draw();
  };
  const closeCard = () => {
    if (card)
      set(() => {
        card = null;
      });
  };
  return {
    showPill(summary) {
      const close = () => {
        set(() => {
          pill = null;
        });
        void sendFromPage('pill-dismissed', { story: summary.story, url: location.href });
      };
      const open = async () => (await sendFromPage('open-popup', null)).ok;
      set(() => {
        pill = <Pill summary={summary} onOpen={open} onClose={close} />;
      });
    },
    showCard({ range, content }, storyTitle) {
      const { left, top, width, height } = range.getBoundingClientRect();
      const openPanel = () => {
        void sendFromPage('open-panel', { text: content.parts.join(' ') });
        closeCard();
      };
      set(() => {
        card = (
          <QuoteCardInPage
            quotation={content}
            storyTitle={storyTitle}
            at={{ left, top, width, height }}
            hint={OPENS_PANEL ? null : text.getMessage('card_panel_shortcut', ['Alt+Shift+L'])}
            onClose={closeCard}
            onOpenPanel={OPENS_PANEL ? openPanel : null}
          />
        );
      });
    },
    closeCard,
    holds: (event) => host.holds(event),
    clear() {
      [pill, card] = [null, null];
      host.clear();
    },
  };
}
