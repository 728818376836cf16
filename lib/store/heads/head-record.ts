/** Derived: what the list of stories shows of one, packed: see `packHead`. */
export interface HeadRecord {
  readonly key: string;
  /** ISO 8601; empty when the story has no date, so that the index holds it too. */
  readonly date: string;
  readonly text: string;
}

/** In which format the heads are, and up to which story; null when all are made. */
export interface HeadState {
  readonly format: number;
  readonly madeTo: string | null;
  /** Packs of which some stories are still found and listed by what their outlets were before an edit. */
  readonly renamed?: readonly RenamedOutlets[];
}

/** Outlets of a pack that were edited. */
export interface RenamedOutlets {
  readonly pack: string;
  readonly outlets: readonly string[];
  /** The stories up to this key say it anew; empty for none. */
  readonly after: string;
}
