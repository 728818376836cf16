/** The name of the one element that is added to a page. */
export const HOST = 'headwater-root';

/** The page sees the highlight registry too: the names say nothing of the library. */
export const HIGHLIGHTS = { same: 'hw-a', differs: 'hw-b', here: 'hw-c' } as const;
