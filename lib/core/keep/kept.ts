/** Id of the pack that holds what the reader keeps. */
export const OWN_PACK = 'kept';

/** What was kept, for the undo. */
export interface Kept {
  readonly as: 'story' | 'coverage';
  /** Of the story, or of the article that was added. */
  readonly key: string;
  readonly title: string;
}
