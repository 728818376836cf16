/**
 * Names one document at one address. Single-page navigation changes the address, a load changes
 * the document; either makes earlier answers stale. The part behind `#` does not count.
 */
export function visitOf(document: Document): string {
  const [address = ''] = document.location.href.split('#');
  return `${document.defaultView?.performance.timeOrigin ?? 0} ${address}`;
}
