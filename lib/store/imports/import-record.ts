import type { ImportPreview } from '../../core/pack/import-preview.ts';
import type { PackOutlet, PackStory } from '../../core/pack/pack.ts';
import type { Subscription } from '../../core/subscription/subscription.ts';
import type { EditRecord, PackRecord } from '../schema.ts';

/** One story of an import: what stands in the library once its piece is swapped, null for none. */
export interface StagedStory {
  readonly id: string;
  readonly story: PackStory | null;
  /** Of a swapped piece: what the reader had made of the story, as it was. */
  readonly edited?: EditedBefore;
}

/** A story that the reader edited, as it was before an update of its pack. */
export interface EditedBefore {
  readonly story: PackStory;
  readonly outlets: readonly PackOutlet[];
  readonly edit: EditRecord;
  /** The number of its last change; 0 for none. */
  readonly last: number;
}

/**
 * A piece of an import. Before it is applied it holds what the stories are to be; afterwards what they were,
 * so that the same swap takes it back.
 */
export interface StagedRecord {
  readonly import: string;
  /** From 0. */
  readonly piece: number;
  readonly stories: readonly StagedStory[];
}

/** Where an import stands, so that whoever finds it goes on there or takes it back. */
export interface ImportRecord extends ImportPreview {
  /**
   * `reading`: being read, the library is untouched. `read`: waits for the reader. `applying` and
   * `undoing`: pieces before `next` are in the library.
   */
  readonly state: 'reading' | 'read' | 'applying' | 'undoing';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `own`: the reader's own stories come back into the reader's pack, which keeps its record. */
  readonly mode: 'pack' | 'own';
  /** The pack's record when all is done; null when the pack goes. */
  readonly to: PackRecord | null;
  /** The pack's record as it was before; null when there was none. */
  readonly from: PackRecord | null;
  readonly pieces: number;
  /** The piece that is swapped next, or swapped back last. */
  readonly next: number;
  /** Another change of the pack began since the file was compared with the library. */
  readonly isOutdated?: boolean;
  /** The subscription that is made when the last piece is in; absent for an import that makes none. */
  readonly subscribe?: Subscription;
}
