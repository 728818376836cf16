import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus from falling to the page. When what held it leaves with a rendering of this component, or can be
 * pressed no more, as a Stop button of what is done, the element of the returned ref takes it: the line that says what
 * came of it, with `tabIndex={-1}`, or the next button. Nothing moves when something else took the focus.
 */
export function useKeptFocus<Next extends HTMLElement>() {
  const next = useRef<Next>(null);
  // What is read here is from before this rendering is in the document.
  const held = document.activeElement;
  useLayoutEffect(() => {
    if (held !== document.activeElement && document.activeElement !== document.body) return;
    if (held && held !== document.body && !canHold(held)) next.current?.focus();
  });
  return next;
}

const canHold = (element: Element) => element.isConnected && !element.matches(':disabled');
