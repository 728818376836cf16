import { HIGHLIGHTS } from './drawn-names.ts';
import { HERE_STYLE } from './mark-style.ts';

const SHOWN_FOR = 6000;

/**
 * Scrolls the range into view and marks it for some seconds with the CSS Custom Highlight API; the
 * document's nodes are not changed. The mark goes at once when `signal` aborts.
 */
export function showRange(range: Range, signal: AbortSignal): void {
  const { ownerDocument: document } = range.startContainer as Text;
  const view = document.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(HERE_STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const highlight = new view.Highlight(range);
  view.CSS.highlights.set(HIGHLIGHTS.here, highlight);
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: isCalm ? 'instant' : 'smooth',
  });
  const clear = () => {
    view.clearTimeout(timer);
    if (view.CSS.highlights.get(HIGHLIGHTS.here) === highlight)
      view.CSS.highlights.delete(HIGHLIGHTS.here);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  const timer = view.setTimeout(clear, SHOWN_FOR);
  signal.addEventListener('abort', clear, { once: true });
}
