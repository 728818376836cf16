import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute, writeRoute } from '../../lib/core/library/route.ts';

/** The place that the address names, and anew whenever it names another. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Goes to a place; “back” leads to where the reader was. */
export function goTo(route: Route): void {
  location.hash = writeRoute(route);
}
