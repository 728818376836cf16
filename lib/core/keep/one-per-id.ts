/** The items, those that go by one id once: as the last of them is, in the place of the first. */
export function onePerId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
