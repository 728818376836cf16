/** One measured number, as the table shows it. */
export interface Figure {
  readonly name: string;
  /** 0–1 unless `unit` says otherwise; null when there was no case to measure. */
  readonly value: number | null;
  /** What the value is an average or share of. */
  readonly cases: number;
  /** The figure is reached from here on; left out where none is set. */
  readonly atLeast?: number;
  /** The same for what should be small: a cost, a ratio to a peer, a size. */
  readonly atMost?: number;
  /** What others reach on cases of the same kind. */
  readonly comparedWith?: string;
  /** What the value counts when it is no share of 1. */
  readonly unit?: string;
}

/** A case that went wrong, for the reader of `--failures`. */
export interface Failure {
  readonly figure: string;
  readonly id: string;
  readonly expected: string;
  readonly found: string;
}

/** One folder of labelled cases and how it is measured. */
export interface Suite {
  /** As given on the command line. */
  readonly name: string;
  /** What it measures, in a few words. */
  readonly title: string;
  /** Files it reads, inside the data folder. It is left out, and said to be, when one is absent. */
  readonly needs: readonly string[];
  /** Measures all cases below `data`; `fail` takes each case that went wrong. */
  measure(data: string, fail: (failure: Failure) => void): Promise<readonly Figure[]>;
}
