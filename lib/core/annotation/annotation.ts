/** Words of a page that somebody marked. */
export interface Passage {
  /** The page; http or https. */
  readonly url: string;
  /** The words as marked, and those around them; null where the whole page is meant, or nobody says. */
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/**
 * What somebody else marked on pages and wrote to it. It says nothing of who spoke the words: that a passage is a
 * quotation, and whose, only a curator can say.
 */
export interface Annotation {
  /** Of the name that its file gives it, or of all that it says where there is none. */
  readonly id: string;
  readonly name: string | null;
  /** What it was made for, in the words of the Web Annotation vocabulary. */
  readonly motivation: string | null;
  /** Who made it, as the file names them. */
  readonly by: string | null;
  /** ISO 8601, as given. */
  readonly on: string | null;
  readonly bodies: readonly { readonly value: string; readonly purpose: string | null }[];
  readonly passages: readonly Passage[];
}
