import type { Annotation } from '../core/annotation/annotation.ts';
import type { FactCheck } from '../core/fact-check/fact-check.ts';

/** What somebody else says of pages and claims, taken in from a file and kept apart from stories. */
interface TakenIn<Value> {
  /** The value's id. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: Value;
  /** Derived from the value: what it is found by. */
  readonly keys: readonly number[];
}

/** A fact check that was taken in. */
export type FactCheckRecord = TakenIn<FactCheck>;

/** An annotation that was taken in. */
export type AnnotationRecord = TakenIn<Annotation>;
