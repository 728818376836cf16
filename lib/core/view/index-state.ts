/** How far an index has been built anew, in stories. What is searched meanwhile may be less than the library. */
export interface Rebuilding {
  readonly done: number;
  readonly of: number;
}

/** What is to be said beside a match, and above all beside none. */
export interface IndexState {
  /** How many stories were searched. */
  readonly searched: number;
  /** Null when the index is whole. */
  readonly rebuilding: Rebuilding | null;
}
