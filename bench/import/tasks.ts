/** What the worker is asked. */
export type Task =
  /** To take the file of so many stories in, as an update of a subscription is. */
  | { readonly kind: 'import'; readonly stories: number }
  /** To put the records that an import left in the library into a database of its own, and nothing else. */
  | { readonly kind: 'puts' };

/** What the worker says while it is at it, which keeps it awake, and at the end. */
export type Answer =
  | { readonly kind: 'busy' }
  | {
      readonly kind: 'imported';
      readonly stories: number;
      readonly read: number;
      readonly write: number;
      readonly bytes: number;
    }
  | { readonly kind: 'put'; readonly records: number; readonly took: number }
  | { readonly kind: 'failed'; readonly why: string };

/** The port that the bench asks through; the extension has none. */
export const PORT = 'bench-import';
