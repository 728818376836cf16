import type { Result } from '../../lib/core/result.ts';

/** What became of an imported file. Every record that was not taken in is listed. */
export interface ImportReport {
  readonly packTitle: string;
  /** Stories that were not in the library before. */
  readonly added: number;
  /** Stories that stood there already and were replaced. */
  readonly replaced: number;
  /** The reader's own stories, which stay as they are. */
  readonly alreadyKept: number;
  readonly refused: readonly RefusedRecord[];
}

/** A record that was not taken in, where in it the fault is, and what the fault is. */
export interface RefusedRecord {
  readonly record: string;
  readonly path: string;
  readonly reason: string;
}

/** A story that was deleted and can be brought back. */
export interface DeletedStory {
  readonly key: string;
  readonly title: string;
}

/** Something done to one story, named by its key in the library. */
export type StoryChange = (key: string) => Promise<Result<null>>;
