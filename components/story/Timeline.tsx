import type { CoverageItem } from '../../lib/core/view/page-view.ts';
import { dayOf } from '../wording/dates.ts';
import { useText } from '../wording/text.tsx';

/** The drawing's own units; the style sheet scales it to the width of the popup. */
const WIDTH = 368;
const MARGIN = 8;
const AXIS = 12;

/**
 * The dated articles on one line, the page being read filled in. It repeats the list below it, so
 * screen readers skip it. Shows nothing unless there are two different days.
 */
export function Timeline({ items }: { items: readonly CoverageItem[] }) {
  const { date } = useText();
  const dated = items.flatMap((item) => {
    const iso = item.published ?? item.publishedBy;
    const time = iso === null ? null : dayOf(iso);
    return iso === null || time === null ? [] : [{ item, iso, time }];
  });
  const first = dated.at(0);
  const last = dated.at(-1);
  if (!first || !last || first.time === last.time) return null;
  const place = (time: number) =>
    MARGIN + ((time - first.time) / (last.time - first.time)) * (WIDTH - 2 * MARGIN);

  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} 40`} aria-hidden="true">
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={AXIS} y2={AXIS} />
      {dated.map(({ item, time }) => (
        <circle
          key={item.url ?? item.outlet}
          class={item.thisPage ? 'this-page' : undefined}
          cx={place(time)}
          cy={AXIS}
          r="5"
        />
      ))}
      <text x="0" y="36">
        {date(first.iso)}
      </text>
      <text x={WIDTH} y="36" text-anchor="end">
        {date(last.iso)}
      </text>
    </svg>
  );
}
