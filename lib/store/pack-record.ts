import type { OutletEdit } from '../core/edit/outlet-edit.ts';
import type { PackOutlet } from '../core/pack/pack.ts';

/** What the library keeps of a pack beside its stories. */
export interface PackRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly curator: { readonly name: string; readonly contact: string | null };
  readonly published: string;
  readonly licence: string;
  readonly outlets: readonly PackOutlet[];
  /** Others' packs only: the address that its file was read from; absent for a file of the reader's disk. */
  readonly address?: string;
  /** The reader's own pack only: the id under which it is exported, once it was. */
  readonly exportId?: string;
  /** The same: SHA-256 digests of what was exported, by which a file is known again. The last one last. */
  readonly exports?: readonly string[];
  /**
   * Others' packs only: ids of stories that the reader deleted and that no edition brings back. They are
   * forgotten with the pack; a story that is brought back leaves the list.
   */
  readonly deleted?: readonly string[];
  /**
   * Outlets that the reader edited. Those listed above are the reader's, so that all that reads outlets sees them; this is
   * what the pack itself has.
   */
  readonly outletEdits?: readonly OutletEdit[];
  /** Others' packs only: a change ended half-way, so that stories of two editions stand under the pack until another is in. */
  readonly cutShort?: CutShort;
}

/** How much of a change of a pack is in: so many stories, of those that it changes. */
export interface CutShort {
  readonly taken: number;
  readonly of: number;
}

/** What is told of a pack of others', beside what it lists and what the reader did to it. */
export type PackHeadRecord = Pick<
  PackRecord,
  'id' | 'title' | 'description' | 'curator' | 'published' | 'licence' | 'address'
>;
