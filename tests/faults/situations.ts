import { DAMAGED_RECORDS } from './damaged-records.ts';
import { LOST_PIECE } from './lost-piece.ts';
import { MOVED_CLOCK } from './moved-clock.ts';
import type { Situation } from './situation.ts';
import { TWO_TABS } from './two-tabs.ts';

/** What goes wrong around the library, beside its own calls. */
export const SITUATIONS: readonly Situation[] = [
  TWO_TABS,
  MOVED_CLOCK,
  LOST_PIECE,
  DAMAGED_RECORDS,
];
