import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Route, writeRoute } from '../../lib/core/library/route.ts';

/** The page that links to places of the library stand on: the library itself, another one, or none. */
export type LinksFrom = 'library' | 'elsewhere' | null;

const LinksContext = createContext<LinksFrom>(null);

/** Lets names below it lead into the library. Without it they are plain text. */
export const LibraryLinks = LinksContext.Provider;

/** Leads to a place of the library where that can be reached; else its text alone. */
export function LibraryLink(props: { to: Route | null; children: ComponentChildren }) {
  const from = useContext(LinksContext);
  if (!props.to || !from) return <>{props.children}</>;
  const place = writeRoute(props.to);
  if (from === 'library') {
    return (
      <a class="quiet" href={place}>
        {props.children}
      </a>
    );
  }
  return (
    <a class="quiet" href={`/library.html${place}`} target="_blank" rel="noreferrer">
      {props.children}
    </a>
  );
}
