import type { ImportPreview } from '../../core/pack/import-preview.ts';
import type { PackFault } from '../../core/pack/pack-faults.ts';
import type { EndFault } from '../../core/pack/stream/read-parts.ts';

/** A file that was read and waits to be applied, or why nothing of it can be taken in. */
export type Staged =
  | {
      readonly state: 'staged';
      readonly preview: ImportPreview;
      readonly endFault: EndFault | null;
    }
  | {
      readonly state: 'refused';
      readonly reason:
        | 'not-utf8'
        | 'not-json'
        | 'not-a-pack'
        | 'newer-format'
        | 'invalid'
        | 'too-many'
        | 'stopped'
        | EndFault
        /** Another change of the pack is going on: there is nothing whole to compare the file with. */
        | 'busy';
      readonly faults: readonly PackFault[];
    };
