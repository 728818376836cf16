/**
 * A sentence for a person that core chose but did not word: `key` names an entry of the locale
 * file, `args` fill its places in order. A count, when there is one, comes first and selects the
 * plural form (`key_one`, `key_other`).
 */
export interface Phrase {
  readonly key: string;
  readonly args: readonly (string | number)[];
}

/** Builds a phrase. */
export function phrase(key: string, ...args: (string | number)[]): Phrase {
  return { key, args };
}
