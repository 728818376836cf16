import { anyWalk, walk } from '../library/walk.ts';
import { property } from '../property.ts';

/** So many steps a walk has at most: about a second's work. */
const STEPS = 40;

export const LIBRARY = [
  property(
    'whatever a reader and publishers do, the library holds together and loses nothing of the reader’s',
    anyWalk(STEPS),
    walk,
    // A walk costs some hundred times what a made-up text does.
    0.05,
  ),
];
