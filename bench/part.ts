import type { Figure } from '../eval/suite.ts';

/** One subject of the benchmark. */
export interface Part {
  /** As given on the command line. */
  readonly name: string;
  /** Where its figures stand in a document, when a suite of the evaluation has its name. */
  readonly place?: string;
  /** What is timed, on what, in a few words. */
  readonly title: string;
  /** `data` is the folder of labelled cases, which may be absent. Times are shown beside ratios to read them by; only ratios and sizes have limits. */
  measure(data: string, options: { readonly isQuick: boolean }): Promise<readonly Figure[]>;
}
