/**
 * The licence of a pack whose curator gave none: nobody may pass it on without asking. A licence is the curator's own word, so
 * no tool writes one for them.
 */
export const NO_LICENCE = 'none';
