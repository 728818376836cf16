/** Whose pack stands in the library under an id, as far as it is known. */
export interface Publisher {
  readonly curator: string;
  /** The address that its file was read from; null for a file of the reader's disk. */
  readonly address: string | null;
}

/** Whose pack an import would take the place of, and by what one knows that it is somebody else's. */
export interface Replaced extends Publisher {
  readonly by: 'subscription' | 'address' | 'curator';
}

/** Whether an import's source is an address rather than the name of a file. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * What an import takes the place of that did not come from its own publisher; null for a further edition of the same, or
 * of a pack that is not there. An id is only a word that anybody can write into a file: the address a pack is
 * subscribed to or was read from vouches for it, and where there is none the curator's name is all there is.
 * `subscribed` is the address of the subscription to the pack, null for none.
 */
export function otherPublisher(
  before: Publisher | null,
  now: Publisher,
  subscribed: string | null,
): Replaced | null {
  if (!before) return null;
  const { curator } = before;
  if (subscribed !== null) {
    return now.address === subscribed ? null : { by: 'subscription', curator, address: subscribed };
  }
  if (before.address !== null) {
    return now.address === before.address ? null : { by: 'address', ...before };
  }
  return now.curator === curator ? null : { by: 'curator', ...before };
}
