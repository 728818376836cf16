import type { Refusal } from '../../lib/core/formats/refusal.ts';
import type { PackFault } from '../../lib/core/pack/pack-faults.ts';
import type { Result } from '../../lib/core/result.ts';

/** What became of an imported file: taken in whole, or refused whole with every fault. */
export type ImportReport =
  | {
      readonly state: 'taken-in';
      readonly packTitle: string;
      /** Stories that were not in the library before. */
      readonly added: number;
      /** Stories that stood there already and were replaced. */
      readonly replaced: number;
      /** The reader's own stories, which stay as they are. */
      readonly alreadyKept: number;
    }
  | {
      readonly state: 'fact-checks';
      readonly fileName: string;
      readonly added: number;
      /** Another edition of one that was there. */
      readonly replaced: number;
      readonly same: number;
      readonly refused: number;
      /** The first of them. */
      readonly refusals: readonly Refusal[];
    }
  | {
      readonly state: 'refused';
      readonly fileName: string;
      readonly faults: readonly PackFault[];
    };

/** Something done to one story, named by its key in the library. */
export type StoryChange = (key: string) => Promise<Result<null>>;
