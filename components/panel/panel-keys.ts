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

/**
 * The same from one of a row of `chips`: left and right along the row, up and down to what stands
 * `above` and `below` it. The row goes on at its other end.
 */
export function chipTarget(
  event: KeyboardEvent,
  chips: readonly HTMLElement[],
  { above, below }: { readonly above: HTMLElement | null; readonly below: HTMLElement | null },
): HTMLElement | null {
  const { target } = event;
  const at = target instanceof HTMLElement ? chips.indexOf(target) : -1;
  const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (at < 0 || isModified) return null;
  switch (event.key) {
    case 'ArrowRight':
      return chips[(at + 1) % chips.length] ?? null;
    case 'ArrowLeft':
      return chips.at(at - 1) ?? null;
    case 'ArrowUp':
      return above;
    case 'ArrowDown':
      return below;
    default:
      return null;
  }
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);
