/**
 * Takes every event of these types for the reader's own until `signal` aborts. The DOM of the tests
 * knows no trust, while a browser marks what a page makes up.
 */
export function trustEvents(types: readonly string[], signal: AbortSignal): void {
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => Object.defineProperty(event, 'isTrusted', { value: true }),
      { capture: true, signal },
    );
  }
}
