import type { Span } from '../core/span.ts';
import { slice } from '../core/span.ts';
import { findRange, type TextMap } from './text-map.ts';

/** A quotation to be marked in the page. */
export interface Mark<Content> {
  readonly span: Span;
  readonly differs: boolean;
  readonly content: Content;
}

/** A mark that was found in the live page. */
export interface DrawnMark<Content> {
  readonly range: Range;
  readonly differs: boolean;
  readonly content: Content;
}

/** The page can see these names, so they say nothing of the library. */
const NAMES = { same: 'hw-a', differs: 'hw-b' } as const;
const STYLE = `
::highlight(${NAMES.same}) { text-decoration: underline dotted 2px #0b6472; }
::highlight(${NAMES.differs}) { text-decoration: underline dotted 2px #b8720a; background-color: rgb(240 184 92 / 0.22); }
@media print { ::highlight(${NAMES.same}), ::highlight(${NAMES.differs}) { text-decoration: none; background-color: transparent; } }
`;

/**
 * Draws marks with the CSS Custom Highlight API: no node of the document changes. Marks whose words
 * are not (or not uniquely) on the page any more are left out. `text` is the article's text that
 * the spans index. Returns the marks drawn, in page order, and how to take them away.
 */
export function drawMarks<Content>(
  document: Document,
  map: TextMap,
  text: string,
  marks: readonly Mark<Content>[],
): { readonly drawn: readonly DrawnMark<Content>[]; readonly clear: () => void } {
  const view = document.defaultView;
  if (!view) return { drawn: [], clear: () => undefined };
  const drawn = marks
    .flatMap(({ span, differs, content }) => {
      const range = findRange(map, slice(text, span));
      return range ? [{ range, differs, content }] : [];
    })
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const kind of ['same', 'differs'] as const) {
    const ranges = drawn
      .filter((one) => one.differs === (kind === 'differs'))
      .map((one) => one.range);
    view.CSS.highlights.set(NAMES[kind], new view.Highlight(...ranges));
  }
  return {
    drawn,
    clear() {
      for (const name of Object.values(NAMES)) view.CSS.highlights.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
