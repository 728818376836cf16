import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute, writeRoute } from '../../lib/core/library/route.ts';

/** Said when the address changed without a step that “back” leads to; the browser says nothing then. */
const REPLACED = 'route-replaced';

/** The place that the address names, and anew whenever it names another. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  const [route, setRoute] = useState(() => readRoute(hash));
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    addEventListener(REPLACED, follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener(REPLACED, follow);
    };
  }, []);
  useEffect(() => setRoute(readRoute(hash)), [hash]);
  return route;
}

/** Goes to a place. “Back” leads to where the reader was, unless it `replaces` that. */
export function goTo(route: Route, replaces = false): void {
  if (!replaces) {
    location.hash = writeRoute(route);
    return;
  }
  history.replaceState(history.state, '', writeRoute(route));
  dispatchEvent(new Event(REPLACED));
}
