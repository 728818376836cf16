import type { Undoable } from '../../components/controls/UndoBar.tsx';
import type {
  SubscriptionPorts,
  SubscriptionView,
} from '../../components/library/packs/Subscriptions.tsx';
import type { Import } from '../../components/library/packs/use-import.ts';
import type { Signature } from '../../lib/core/keep/signed.ts';
import type { Result } from '../../lib/core/result.ts';
import type { DeletedStory } from '../../lib/core/view/library-view.ts';
import type { Database } from '../../lib/store/open.ts';
import type { OverDatabase } from './store-access.ts';

/** What every section of the library tab is given. */
export interface LibraryAccess {
  /** Reads from the database. */
  readonly over: OverDatabase;
  /**
   * Writes to it. When the change is made, open pages and panels are told, and the sections read
   * anew; nothing of it when it is refused.
   */
  readonly change: OverDatabase;
  /** Grows with every change to the stories, made here or elsewhere: what was read before is old. */
  readonly revision: number;
  /** How others name the reader. */
  readonly reader: Signature;
  /** Offers to take back what was done; taken back, the sections read anew. */
  readonly offerUndo: (undoable: Undoable) => void;
  /** Deletes a story and offers to undo that. */
  readonly remove: (story: DeletedStory) => Promise<Result<null>>;
  /** Brings back a story that was deleted at that time, in milliseconds since the epoch. */
  readonly restore: (deleted: {
    readonly key: string;
    readonly at: number;
  }) => Promise<Result<null>>;
  readonly importing: Import;
  readonly subscriptions: SubscriptionPorts & {
    list(database: Database): Promise<readonly SubscriptionView[]>;
  };
}
