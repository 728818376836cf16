import type { Span } from '../core/span.ts';
import { HIGHLIGHTS } from './drawn-names.ts';
import { piecesFinder } from './find-span.ts';
import { QUOTATION_STYLE } from './mark-style.ts';
import { mapText, rangeOf, type TextMap } from './text-map.ts';

/** A quotation to be marked in the page. */
export interface Mark<Content> {
  readonly span: Span;
  readonly differs: boolean;
  readonly content: Content;
}

/** A mark that was found in the live page; of one in several paragraphs there may be several. */
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

/** Whether the nodes that a range stood in are gone: it collapses, or stays with them. */
const isStale = ({ range }: DrawnMark<unknown>) =>
  range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected;

/**
 * Draws marks with the CSS Custom Highlight API: no node of the document changes. Marks whose words
 * are not on the page any more, or stand there more than once and their paragraph does not decide,
 * are left out. `text` is the article's text that the spans index. Returns the marks drawn, in page
 * order, how to take them away, and how to draw them again where the page has emptied what it shares
 * with us or put other nodes in the place of those with a mark. The latter costs a look at each mark; a
 * pass over the page's nodes when one is gone.
 */
export function drawMarks<Content>(
  document: Document,
  map: TextMap,
  text: string,
  marks: readonly Mark<Content>[],
): Drawing<Content> {
  const view = document.defaultView;
  if (!view) return { drawn: [], clear: () => undefined, restore: () => undefined };
  const locate = (within: TextMap): readonly DrawnMark<Content>[] => {
    const find = piecesFinder(within, text);
    return marks
      .flatMap(({ span, differs, content }) =>
        find(span).map((place) => ({ range: rangeOf(place), differs, content })),
      )
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  };
  let drawn = locate(map);
  const most = drawn.length;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(QUOTATION_STYLE);
  const own = new Map<(typeof KINDS)[number], Highlight>();
  const put = (kind: (typeof KINDS)[number]) => {
    const ranges = drawn
      .filter((one) => one.differs === (kind === 'differs'))
      .map((one) => one.range);
    const highlight = new view.Highlight(...ranges);
    own.set(kind, highlight);
    view.CSS.highlights.set(HIGHLIGHTS[kind], highlight);
  };
  const adopt = () => {
    if (document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  adopt();
  KINDS.forEach(put);
  return {
    get drawn() {
      return drawn;
    },
    restore() {
      adopt();
      // Fewer than at first: the page may have put back by now what it took away.
      if (drawn.length < most || drawn.some(isStale)) {
        drawn = locate(mapText(document.body));
        KINDS.forEach(put);
      }
      KINDS.filter((kind) => !view.CSS.highlights.has(HIGHLIGHTS[kind])).forEach(put);
    },
    clear() {
      // What has taken our place since, after an update of the extension, stays.
      for (const [kind, highlight] of own) {
        const name = HIGHLIGHTS[kind];
        if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
      }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
