/** Joins the parts of an interrupted statement, so that the gap is seen and never counts as a word. */
export const BETWEEN_PARTS = ' … ';
