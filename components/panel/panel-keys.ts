/**
 * The element that an arrow key leads to from `target`: up and down through the field and the hits
 * below it, in this order. Null at both ends, elsewhere, for other keys and with a modifier held.
 */
export function arrowTarget(
  event: KeyboardEvent,
  stops: readonly (HTMLElement | null)[],
): HTMLElement | null {
  const step = STEPS.get(event.key);
  const { target } = event;
  const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (step === undefined || isModified || !(target instanceof Node)) return null;
  const at = stops.findIndex((stop) => stop?.contains(target));
  return at < 0 ? null : (stops[at + step] ?? null);
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);
