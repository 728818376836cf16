import { changesWording } from '../../lib/core/align/difference.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import type { PageMarks } from '../../lib/messaging/protocol.ts';
import { watchPointer } from '../../lib/page/hover.ts';
import { type DrawnMark, drawMarks } from '../../lib/page/marks.ts';
import { mapText } from '../../lib/page/text-map.ts';
import type { Readings } from './readings.ts';
import type { Surfaces } from './surfaces.tsx';

/** The known quotations underlined in one document. */
export interface QuotationMarks {
  show(marks: PageMarks): void;
  step(): Result<null, 'no-marks'>;
  clear(): void;
}

/** Draws marks, opens a card where the pointer rests, and steps from one to the next by shortcut. */
export function quotationMarks(
  document: Document,
  surfaces: Surfaces,
  readings: Readings,
  signal: AbortSignal,
): QuotationMarks {
  let drawn: readonly DrawnMark<StoryQuotation>[] = [];
  let [clearMarks, storyTitle, at]: [() => void, string, number] = [() => undefined, '', -1];

  watchPointer(document, () => drawn, signal, {
    enter: (mark) => surfaces.showCard(mark, storyTitle),
    leave: () => surfaces.closeCard(),
    holds: (event) => surfaces.holds(event),
  });
  const clear = () => {
    clearMarks();
    [drawn, at] = [[], -1];
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
      storyTitle = marks.storyTitle;
      const done = drawMarks(document, mapText(document.body), article.text, wanted);
      [drawn, clearMarks] = [done.drawn, done.clear];
    },
    step() {
      if (drawn.length === 0) return refuse('no-marks');
      at = (at + 1) % drawn.length;
      const mark = drawn[at];
      if (!mark) return refuse('no-marks');
      mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      surfaces.showCard(mark, storyTitle);
      return ok(null);
    },
    clear,
  };
}
