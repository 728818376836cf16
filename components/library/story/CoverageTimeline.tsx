import { useId, useState } from 'preact/hooks';
import type { TimelineStop } from '../../../lib/core/view/timeline-view.ts';
import { useText } from '../../wording/text.tsx';
import './CoverageTimeline.css';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineTable } from './TimelineTable.tsx';

/** Who printed the story when, and what each added or left out: as a drawing, or as a table. */
export function CoverageTimeline({ stops }: { stops: readonly TimelineStop[] }) {
  const { t } = useText();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  if (stops.length === 0) return null;
  return (
    <section class="coverage-timeline" aria-labelledby={id}>
      <h2 id={id} class="group">
        {t('timeline_title')}
      </h2>
      <p class="timeline-ways">
        <button type="button" aria-pressed={!isTable} onClick={() => setIsTable(false)}>
          {t('timeline_as_drawing')}
        </button>
        <button type="button" aria-pressed={isTable} onClick={() => setIsTable(true)}>
          {t('timeline_as_table')}
        </button>
      </p>
      {isTable ? <TimelineTable stops={stops} /> : <TimelineDrawing stops={stops} />}
      <p class="faint">{t('timeline_hint')}</p>
    </section>
  );
}
