/** Stories that a view of a page names by their titles and does not show. `story` is the key. */

/** A story of which the reader said that this page does not tell it. */
export interface DeniedStory {
  readonly story: string;
  readonly title: string;
}

/** A story that a page tells and that cannot be shown: a disk or another program changed its records. */
export interface DamagedStory {
  readonly story: string;
  /** Null when it cannot be read either. */
  readonly title: string | null;
}
