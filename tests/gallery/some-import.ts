import type { Import } from '../../components/library/packs/use-import.ts';

const quiet = () => undefined;

/** An import of which nothing is under way. */
export const NO_IMPORT: Import = {
  phase: { state: 'idle' },
  busy: false,
  take: quiet,
  takeAddress: quiet,
  takeHeld: quiet,
  apply: quiet,
  takeAnnotations: quiet,
  cancel: quiet,
  close: quiet,
};
