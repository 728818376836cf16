import { type ComponentChild, render } from 'preact';
import { DrawnOrNothing } from '../../components/in-page/DrawnOrNothing.tsx';
import { Pill } from '../../components/in-page/Pill.tsx';
import { type Box, boxAround, isSeen, type Size } from '../../components/in-page/place-card.ts';
import { QuoteCardInPage } from '../../components/in-page/QuoteCardInPage.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import type { Summary } from '../../lib/core/view/summary.ts';
import { sendFromPage } from '../../lib/messaging/send-from-page.ts';
import { closedHost } from '../../lib/page/closed-host.ts';
import type { DrawnMark } from '../../lib/page/marks.ts';
import { browserWords, pageWords } from '../../lib/platform/page-words.ts';
import { PAGE_STYLE } from './styles.ts';

/** What stands in the page, apart from the marks: the pill and one card. */
export interface Surfaces {
  /** Takes the words that are to be used from now on; to be called before something is shown anew. */
  readWords(): Promise<void>;
  showPill(summary: Summary): void;
  /**
   * The card of a quotation that is drawn in `pieces`, in page order. It goes with them when the page
   * scrolls, and closes when none is left in view. With `stepped` the reader came by the keyboard: it is announced, and Tab goes into the card.
   */
  showCard(pieces: readonly DrawnMark<StoryQuotation>[], about: CardAbout, stepped?: Stepped): void;
  closeCard(): void;
  /** Lets go of what the page has taken away; the pill comes back with the next card. */
  letGo(): void;
  /** Whether an event of the pointer happened on what we show. */
  holds(event: Event): boolean;
  clear(): void;
}

/** What all cards of a page share. */
export interface CardAbout {
  readonly storyTitle: string;
  /** The keys that open the side panel; empty when there are none. */
  readonly panelShortcut: string;
}

/** Which of the page's quotations, from 1, the shortcut went to. */
export interface Stepped {
  readonly place: number;
  readonly of: number;
}

/** Milliseconds until a sentence is put into its live region, which has to stand there before it. */
const ANNOUNCED_AFTER = 150;

/** Firefox opens its sidebar from its own controls only; the card then names the shortcut. */
const OPENS_PANEL = !import.meta.env.FIREFOX;

/** Makes the surfaces of one document. Nothing is added to it before something is shown. */
export function pageSurfaces(document: Document): Surfaces {
  let text = browserWords();
  const host = closedHost(document, PAGE_STYLE);
  let pill: ComponentChild = null;
  let card: ComponentChild = null;
  /** Draws the card where its quotation is now; null without one. */
  let follow: (() => void) | null = null;
  let frame = 0;
  let said = '';
  let saying: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    if (!pill && !card) return host.clear();
    render(
      <TextProvider value={text}>
        {pill && (
          <DrawnOrNothing key="pill" onNothing={() => set(forgetPill)}>
            {pill}
          </DrawnOrNothing>
        )}
        {card && (
          <DrawnOrNothing key="card" onNothing={closeCard}>
            {card}
          </DrawnOrNothing>
        )}
        <p class="hidden page-said" role="status">
          {said}
        </p>
      </TextProvider>,
      host.root(),
    );
  };
  const set = (change: () => void) => {
    change();
    draw();
  };
  const announce = (stepped: Stepped | undefined) => {
    clearTimeout(saying);
    said = '';
    if (!stepped) return;
    const sentence = text.getMessage('card_said', [String(stepped.place), String(stepped.of)]);
    const say = () => {
      said = sentence;
    };
    saying = setTimeout(() => set(say), ANNOUNCED_AFTER);
  };
  const forgetPill = () => {
    pill = null;
  };
  const forgetCard = () => {
    card = null;
    follow = null;
    document.removeEventListener('scroll', onScroll, true);
    announce(undefined);
  };
  const closeCard = () => {
    if (card) set(forgetCard);
  };
  // Any part of the page may scroll, so it listens on the way down; once a frame, and only with a card.
  function onScroll() {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      follow?.();
    });
  }
  return {
    async readWords() {
      text = await pageWords();
    },
    showPill(summary) {
      const close = () => {
        set(forgetPill);
        void sendFromPage('pill-dismissed', { story: summary.story, url: location.href });
      };
      const open = async () => (await sendFromPage('open-popup', null)).ok;
      set(() => {
        pill = <Pill summary={summary} onOpen={open} onClose={close} />;
      });
    },
    showCard(pieces, { storyTitle, panelShortcut }, stepped) {
      const content = pieces[0]?.content;
      const view = document.defaultView;
      if (!content || !view) return;
      const openPanel = () => {
        void sendFromPage('open-panel', { text: content.parts.join(' ') });
        closeCard();
      };
      const showsHint = !OPENS_PANEL && panelShortcut !== '';
      const drawAt = (at: Box) => {
        card = (
          <QuoteCardInPage
            // A new card for each step, so that Tab goes into each of them.
            key={stepped ? `step ${content.id}` : 'pointer'}
            isStepped={stepped !== undefined}
            quotation={content}
            storyTitle={storyTitle}
            at={at}
            hint={showsHint ? text.getMessage('card_panel_shortcut', [panelShortcut]) : null}
            onClose={closeCard}
            onOpenPanel={OPENS_PANEL ? openPanel : null}
          />
        );
        draw();
      };
      const place = (): { at: Box | null; window: Size } => {
        const window = { width: view.innerWidth, height: view.innerHeight };
        const boxes = pieces.map(({ range }) => range.getBoundingClientRect());
        return { at: boxAround(boxes, window), window };
      };
      announce(stepped);
      const { at } = place();
      if (!at) return;
      follow = () => {
        const now = place();
        if (now.at && isSeen(now.at, now.window)) drawAt(now.at);
        else closeCard();
      };
      document.addEventListener('scroll', onScroll, { capture: true, passive: true });
      drawAt(at);
    },
    closeCard,
    holds: (event) => host.holds(event),
    letGo() {
      if (!host.isLost()) return;
      forgetCard();
      host.clear();
    },
    clear() {
      pill = null;
      forgetCard();
      host.clear();
    },
  };
}
