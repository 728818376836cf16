import type { Span } from '../core/span.ts';
import { spanFinder } from './find-span.ts';
import { HIGHLIGHTS, QUOTATION_STYLE } from './mark-style.ts';
import type { TextMap } from './text-map.ts';

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

/** Marks that stand in a page. */
export interface Drawing<Content> {
  readonly drawn: readonly DrawnMark<Content>[];
  readonly clear: () => void;
  readonly restore: () => void;
}

const KINDS = ['same', 'differs'] as const;

/**
 * Draws marks with the CSS Custom Highlight API: no node of the document changes. Marks whose words
 * are not on the page any more, or stand there more than once and their paragraph does not decide,
 * are left out. `text` is the article's text that the spans index. Returns the marks drawn, in page order, how to take them away, and how to draw them again where
 * the page has emptied what it shares with us; the latter costs two look-ups when it has not.
 */
export function drawMarks<Content>(
  document: Document,
  map: TextMap,
  text: string,
  marks: readonly Mark<Content>[],
): Drawing<Content> {
  const view = document.defaultView;
  if (!view) return { drawn: [], clear: () => undefined, restore: () => undefined };
  const find = spanFinder(map, text);
  const drawn = marks
    .flatMap(({ span, differs, content }) => {
      const range = find(span);
      return range ? [{ range, differs, content }] : [];
    })
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(QUOTATION_STYLE);
  const put = (kind: (typeof KINDS)[number]) => {
    const ranges = drawn
      .filter((one) => one.differs === (kind === 'differs'))
      .map((one) => one.range);
    view.CSS.highlights.set(HIGHLIGHTS[kind], new view.Highlight(...ranges));
  };
  const adopt = () => {
    if (document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  adopt();
  KINDS.forEach(put);
  return {
    drawn,
    restore() {
      adopt();
      KINDS.filter((kind) => !view.CSS.highlights.has(HIGHLIGHTS[kind])).forEach(put);
    },
    clear() {
      for (const kind of KINDS) view.CSS.highlights.delete(HIGHLIGHTS[kind]);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
