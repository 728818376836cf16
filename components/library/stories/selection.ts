/** Which stories are chosen, and the one from which a range is drawn. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NONE_SELECTED: Selection = { keys: new Set(), anchor: null };

/**
 * The selection after the box of `key` was pressed: with Shift, all from the last one pressed to this
 * one, in the order of `shown`, get what this one gets.
 */
export function press(
  { keys, anchor }: Selection,
  key: string,
  { isRange, shown }: { readonly isRange: boolean; readonly shown: readonly string[] },
): Selection {
  const isChosen = !keys.has(key);
  const [from, to] = [anchor === null ? -1 : shown.indexOf(anchor), shown.indexOf(key)];
  const range =
    isRange && from >= 0 && to >= 0
      ? shown.slice(Math.min(from, to), Math.max(from, to) + 1)
      : [key];
  const next = new Set(keys);
  for (const one of range) {
    if (isChosen) next.add(one);
    else next.delete(one);
  }
  return { keys: next, anchor: key };
}

/** The selection without what is not shown any more: nobody acts on what is not seen. */
export function stillShown({ keys, anchor }: Selection, shown: readonly string[]): Selection {
  if (keys.size === 0) return NONE_SELECTED;
  const left = new Set(shown.filter((key) => keys.has(key)));
  return { keys: left, anchor: anchor !== null && left.has(anchor) ? anchor : null };
}
