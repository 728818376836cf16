import type { TimelineStop } from '../../../lib/core/view/timeline-view.ts';
import { dayOf } from '../../wording/dates.ts';
import { type Text, useText } from '../../wording/text.tsx';

/** Height of one article's lane and of the dates below, and where in a lane its line is. Pixels. */
const LANE = 62;
const LINE = 46;
const DATES = 24;
/** Where the first and the last day stand, in hundredths of the width: dots have room at both ends. */
const FIRST = 2;
const LAST = 98;

/**
 * One lane for each article, a dot on its day; a line leads to each article that it rests on. A dot that
 * is not filled stands for “by that day”; an article without any day has no dot. The table says the
 * same in words.
 */
export function TimelineDrawing({ stops }: { stops: readonly TimelineStop[] }) {
  const text = useText();
  const { tn, date } = text;
  const times = stops.map(timeOf);
  const known = times.filter((time) => time !== null);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const place = (time: number) =>
    last > first ? FIRST + ((time - first) / (last - first)) * (LAST - FIRST) : (FIRST + LAST) / 2;
  const dots = stops.map((stop, lane) => {
    const time = times[lane] ?? null;
    return { stop, y: lane * LANE + LINE, x: time === null ? null : place(time) };
  });
  const dotOf = new Map(dots.map((dot) => [dot.stop.id, dot]));
  const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const height = stops.length * LANE;
  return (
    <svg
      class="timeline-drawing"
      width="100%"
      height={height + DATES}
      role="img"
      aria-label={tn('timeline_label', stops.length)}
    >
      {dots.map(({ stop, y }) => (
        <line key={stop.id} class="lane" x1="0" x2="100%" y1={y} y2={y} />
      ))}
      {dots.flatMap(({ stop, x, y }) =>
        stop.restsOn.map(({ id }) => {
          const to = dotOf.get(id);
          return x === null || !to || to.x === null ? null : (
            <line
              key={`${stop.id} ${id}`}
              class="rests-on"
              x1={`${x}%`}
              y1={y}
              x2={`${to.x}%`}
              y2={to.y}
            />
          );
        }),
      )}
      {dots.map(({ stop, x, y }) => (
        <g key={stop.id}>
          <foreignObject width="100%" height={LINE} y={y - LINE}>
            <div class="lane-words">
              <p class="name">{stop.outlet.name}</p>
              <p class="told">{toldOf(text, stop)}</p>
            </div>
          </foreignObject>
          {x !== null && (
            <circle class={stop.published === null ? 'by' : undefined} cx={`${x}%`} cy={y} r="6" />
          )}
        </g>
      ))}
      {known.length > 0 && (
        <>
          <text
            class="date"
            x={last > first ? '0' : '50%'}
            y={height + 16}
            text-anchor={last > first ? 'start' : 'middle'}
          >
            {date(isoOf(first))}
          </text>
          {last > first && (
            <text class="date" x="100%" y={height + 16} text-anchor="end">
              {date(isoOf(last))}
            </text>
          )}
        </>
      )}
    </svg>
  );
}

/** Milliseconds since the epoch; null when no day is known. */
function timeOf({ published, publishedBy }: TimelineStop): number | null {
  const iso = published ?? publishedBy;
  return iso === null ? null : dayOf(iso);
}

function toldOf({ t, tn }: Text, { added, leftOut, changed }: TimelineStop): string {
  const parts = [
    added && added.length > 0 ? tn('timeline_added', added.length) : null,
    leftOut && leftOut.length > 0 ? tn('timeline_left_out', leftOut.length) : null,
    changed > 0 ? tn('timeline_changed', changed) : null,
    added === null ? t('timeline_cannot_tell') : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
