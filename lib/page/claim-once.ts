/**
 * True for the first script of `name` in this document, false for a second injection. The mark is
 * a property of the extension's own isolated world, which the page cannot see.
 */
export function claimOnce(document: Document, name: 'probe' | 'reader'): boolean {
  const key = Symbol.for(`headwater ${name}`);
  if (Reflect.get(document, key) === true) return false;
  return Reflect.set(document, key, true);
}
