import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { byReader } from './by-reader.ts';

const CONTROLS = 'button, summary, a[href]';

/**
 * The keys of a card in the page. Escape closes it wherever the focus is. In a card that was opened
 * from the keyboard, which stands last in the document, Tab goes into it once from wherever the
 * reader is, as if it stood there; from either end, and on closing, the focus goes back to that place.
 */
export function useCardKeys(
  card: RefObject<HTMLElement | null>,
  isStepped: boolean,
  onClose: () => void,
): void {
  // Not an effect after painting: those end later than the card that they belong to.
  useLayoutEffect(() => {
    const element = card.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return undefined;
    let place: Element | null = null;
    let wasEntered = false;
    const goBack = () => {
      const focused = focusIn(element);
      if (focused instanceof view.HTMLElement) focused.blur();
      if (place instanceof view.HTMLElement) place.focus({ preventScroll: true });
    };
    const onKeyDown = byReader((event: KeyboardEvent) => {
      const focused = focusIn(element);
      if (event.key === 'Escape') {
        if (focused) goBack();
        onClose();
      }
      if (event.key !== 'Tab' || !isStepped) return;
      if (!focused && (wasEntered || event.shiftKey)) return;
      if (focused && focused !== endOf(element, event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (focused) return goBack();
      wasEntered = true;
      place = element.ownerDocument.activeElement;
      element.focus({ preventScroll: true });
    });
    // At the window and first, so that a page that keeps its keys to itself does not keep the card.
    view.addEventListener('keydown', onKeyDown, true);
    return () => view.removeEventListener('keydown', onKeyDown, true);
  }, [onClose, isStepped]);
}

/** What has the focus in the card, the card included; null when the focus is elsewhere. */
function focusIn(card: HTMLElement): Element | null {
  const { activeElement } = card.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && card.contains(activeElement) ? activeElement : null;
}

/** Where Tab, or Shift and Tab, would leave the card. */
function endOf(card: HTMLElement, isBackwards: boolean): Element {
  const controls = [...card.querySelectorAll(CONTROLS)].filter((one) => one.checkVisibility());
  return (isBackwards ? null : controls.at(-1)) ?? card;
}
