import { changesWording } from '../../lib/core/align/difference.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import type { PageMarks } from '../../lib/messaging/protocol.ts';
import { watchPointer } from '../../lib/page/hover.ts';
import { type Drawing, drawMarks } from '../../lib/page/marks.ts';
import { mapText } from '../../lib/page/text-map.ts';
import type { PageLife } from '../../lib/platform/page-life.ts';
import type { Readings } from './readings.ts';
import type { CardAbout, Surfaces } from './surfaces.tsx';

/** The known quotations underlined in one document. */
export interface QuotationMarks {
  show(marks: PageMarks): void;
  step(): Result<null, 'no-marks'>;
  /** Draws again what the page has emptied. */
  restore(): void;
  clear(): void;
}

/** Draws marks, opens a card where the pointer rests, and steps from one to the next by shortcut. */
export function quotationMarks(
  document: Document,
  surfaces: Surfaces,
  readings: Readings,
  life: PageLife,
): QuotationMarks {
  let drawing: Drawing<StoryQuotation> | null = null;
  let about: CardAbout = { storyTitle: '', panelShortcut: '' };
  /** The place in page order that the shortcut went to last; -1 before the first. */
  let at = -1;
  const drawn = () => (life.isOver() ? [] : (drawing?.drawn ?? []));

  const piecesOf = (content: StoryQuotation) => drawn().filter((one) => one.content === content);

  watchPointer(document, drawn, life.signal, {
    enter: ({ content }) => surfaces.showCard(piecesOf(content), about),
    leave: () => surfaces.closeCard(),
    holds: (event) => surfaces.holds(event),
  });
  const clear = () => {
    drawing?.clear();
    drawing = null;
    at = -1;
  };
  return {
    show(marks) {
      clear();
      const article = readings.find(marks.reading);
      if (!article) return;
      const wanted = marks.quotations.flatMap((content) =>
        content.here && content.here.span.in === undefined
          ? [
              {
                span: content.here.span,
                differs: changesWording(content.here.differences),
                content,
              },
            ]
          : [],
      );
      about = { storyTitle: marks.storyTitle, panelShortcut: marks.panelShortcut };
      drawing = drawMarks(document, mapText(document.body), article.text, wanted);
    },
    step() {
      drawing?.restore();
      // Of a quotation in several pieces the first.
      const marks = drawn().filter(
        ({ content }, place, all) => all.findIndex((one) => one.content === content) === place,
      );
      at = (at + 1) % Math.max(1, marks.length);
      const mark = marks[at];
      if (!mark) return refuse('no-marks');
      // At once, whatever the page's style says: the card stands where the words are now.
      const place = { block: 'center', behavior: 'instant' } as const;
      mark.range.startContainer.parentElement?.scrollIntoView(place);
      surfaces.showCard(piecesOf(mark.content), about, { place: at + 1, of: marks.length });
      return ok(null);
    },
    restore: () => drawing?.restore(),
    clear,
  };
}
