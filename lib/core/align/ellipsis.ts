/** The mark of a cut: “…”, “...”, “. . .”, with or without brackets around it. */
export const ELLIPSIS = /…|\.\s?\.\s?\./;
