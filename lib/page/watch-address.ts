/** Milliseconds between two looks at the address, where the browser does not tell of its changes. */
const APART = 1000;

/**
 * Calls back when the address of the document changes and the document stays, until `signal` aborts. Where there
 * is a Navigation API that is just before the change, else within a second of it. The page is told nothing.
 */
export function watchAddress(view: Window, signal: AbortSignal, then: () => void): void {
  let last = view.location.href;
  const goTo = (address: string) => {
    if (address === last || signal.aborted) return;
    last = address;
    then();
  };
  const { navigation } = view as { navigation?: Navigation };
  if (navigation) {
    const onNavigate = ({ destination }: NavigateEvent) => goTo(destination.url);
    navigation.addEventListener('navigate', onNavigate, { signal });
    return;
  }
  const timer = view.setInterval(() => goTo(view.location.href), APART);
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}
