import type { ComponentChildren } from 'preact';

/** A link to a stored page, opened apart; plain text when `url` is null or not of the web. */
export function PageLink(props: { url: string | null; children: ComponentChildren }) {
  if (!props.url || !/^https?:\/\//i.test(props.url)) return <>{props.children}</>;
  return (
    <a href={props.url} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
