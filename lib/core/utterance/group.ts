import type { PackQuotation } from '../pack/pack.ts';
import type { KeptRegrouping } from './regrouping.ts';

/** A quotation with how it came to hold its renditions. */
export interface Group {
  readonly quotation: PackQuotation;
  /** A curator's record: its form stands, whatever others print. */
  readonly isRecord: boolean;
  /** Ids of quotations that are part of this one by now. */
  readonly joined: readonly string[];
  /** What the reader said about it. */
  readonly byHand: readonly KeptRegrouping[];
  /** Whether its renditions are not those of its record any more. */
  readonly isChanged: boolean;
  /** Renditions that no curator held against the record. */
  readonly unheld: PackQuotation['renditions'];
}

/** `host` with the renditions of another group, which is part of it from now on. */
export function mergeGroups(host: Group, other: Group, byHand: readonly KeptRegrouping[]): Group {
  const { quotation } = other;
  return {
    ...host,
    quotation: {
      ...host.quotation,
      renditions: [...host.quotation.renditions, ...quotation.renditions],
    },
    joined: [...host.joined, quotation.id, ...other.joined],
    byHand: [...host.byHand, ...other.byHand, ...byHand],
    isChanged: true,
    unheld: [...host.unheld, ...quotation.renditions],
  };
}
