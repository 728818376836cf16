import { parseHTML } from 'linkedom';

/** Puts what `element` holds in its place. */
function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

/** Brings all that stands beside the head, or in bodies of its own, into one body behind the head. */
function gatherBody(document: Document, root: Element): void {
  const parts = [...root.childNodes];
  const head = parts.find(({ nodeName }) => nodeName === 'HEAD') ?? document.createElement('head');
  const inner = [...root.querySelectorAll('body')];
  const body = document.createElement('body');
  for (const { name, value } of inner[0]?.attributes ?? []) body.setAttribute(name, value);
  for (const part of parts) if (part !== head) body.append(part);
  for (const element of inner) {
    if (head.contains(element)) body.append(element);
    unwrap(element);
  }
  root.append(head, body);
}

/**
 * The document of a page's markup, with one head and one body that holds the rest, as a browser
 * makes it: the parser here leaves a tag out when the markup does, keeps stray elements beside the
 * body, keeps a body inside another element, and then answers an empty one when asked for it.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.documentElement;
  if (root?.tagName !== 'HTML') {
    const whole = `<!doctype html><html><head></head><body>${html}</body></html>`;
    const parsed = parseHTML(whole).document;
    gatherBody(parsed, parsed.documentElement);
    return parsed;
  }
  const [first, ...others] = root.querySelectorAll('body');
  const isSound =
    others.length === 0 &&
    root.firstElementChild?.tagName === 'HEAD' &&
    root.firstElementChild.nextElementSibling === first;
  if (!isSound) gatherBody(document, root);
  return document;
}
