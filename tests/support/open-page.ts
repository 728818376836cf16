import { Window } from 'happy-dom';

/** A document with an address of its own, as happy-dom parses it. Nothing is fetched, no script runs. */
export function openPage(
  html: string,
  url = 'https://www.port-gazette.example/news/wharf',
): Document {
  const window = new Window({ url });
  window.document.write(html);
  // happy-dom declares its own Document type; it implements the standard one.
  return window.document as unknown as Document;
}
