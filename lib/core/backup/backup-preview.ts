import type { BackupFault, BackupHead, BackupKind } from './backup-line.ts';

/** What a backup holds of one kind, beside what the library holds. */
export interface KindPreview {
  readonly kind: BackupKind;
  /** Not in the library. */
  readonly added: number;
  /** In both, and the same. */
  readonly same: number;
  /** In both, each another. */
  readonly differs: number;
  /** In the library alone: gone when the backup takes its place. */
  readonly onlyHere: number;
}

/** What restoring a backup would do, before it is done. */
export interface BackupPreview {
  readonly made: BackupHead['made'];
  readonly records: number;
  readonly kinds: readonly KindPreview[];
  readonly hasSettings: boolean;
  readonly refused: number;
  /** The first {@link MOST_LISTED}. */
  readonly faults: readonly BackupFault[];
}

/** `merge` adds what is missing and leaves what is there; `replace` makes the library what the backup is. */
export type RestoreMode = 'merge' | 'replace';

/** More than this a reader does not look through; the counts tell of all. */
export const MOST_LISTED = 200;
