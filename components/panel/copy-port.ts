import type { CslItem } from '../../lib/core/citation/csl-item.ts';

/** Where copied words go, and who puts citation data in the form of another program. */
export interface CopyPort {
  /** Rejects when the browser does not allow it. */
  readonly copy: (words: string) => Promise<void>;
  readonly format: (item: CslItem, form: 'bibtex' | 'csl-json') => Promise<string>;
  /** The reader is about to choose: what choosing needs can be loaded. */
  readonly prepare: () => void;
}
