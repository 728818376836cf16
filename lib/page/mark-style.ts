import { HIGHLIGHTS } from './drawn-names.ts';

// The page has its own colours, light or dark, so the lines lean on the colour of its text.
const ACCENT = 'color-mix(in srgb, currentColor 35%, #1496a8)';
const AMBER = 'color-mix(in srgb, currentColor 25%, #d18a1d)';

/**
 * The style of known quotations. Printed pages are left as they are; where the reader's own colours take the
 * place of all others, a straight line and a wave say what the colours do. Chromium then gives both the ground of a
 * selection besides, whatever a style says, which cuts off what hangs below the letters: of a double line one is
 * left, and dots look like the crests of a wave.
 */
export const QUOTATION_STYLE = `
::highlight(${HIGHLIGHTS.same}) { text-decoration: underline dotted 2px ${ACCENT}; }
::highlight(${HIGHLIGHTS.differs}) {
  text-decoration: underline dotted 2px ${AMBER};
  background-color: rgb(209 138 29 / 0.14);
}
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHTS.same}) { text-decoration: underline solid 2px LinkText; }
  ::highlight(${HIGHLIGHTS.differs}) { text-decoration: underline wavy 2px LinkText; }
}
@media print {
  ::highlight(${HIGHLIGHTS.same}), ::highlight(${HIGHLIGHTS.differs}) {
    text-decoration: none;
    background-color: transparent;
  }
}`;

/** The style of the words that the reader was just taken to. */
export const HERE_STYLE = `
::highlight(${HIGHLIGHTS.here}) {
  background-color: #fdf1dc;
  color: #1d2327;
  text-decoration: underline 2px #d18a1d;
}`;
