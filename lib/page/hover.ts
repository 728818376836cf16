import type { DrawnMark } from './marks.ts';

/** How long the pointer rests before a card opens: passing over opens nothing. Milliseconds. */
const REST = 150;

/** The mark at a point of the viewport (CSS pixels); null when there is none. Forces layout once. */
export function markAt<Content>(
  document: Document,
  marks: readonly DrawnMark<Content>[],
  x: number,
  y: number,
): DrawnMark<Content> | null {
  const isInside = ({ range }: DrawnMark<Content>) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  const near = marks.filter(({ range }) => {
    const box = range.getBoundingClientRect();
    return y >= box.top && y <= box.bottom && x >= box.left && x <= box.right;
  });
  return document.hidden ? null : (near.find(isInside) ?? null);
}

/**
 * Calls `enter` when the reader's pointer rests on a mark and `leave` when it is on none. Listens
 * passively to the pointer; looks once a frame at most, and not at all while there are no marks.
 */
export function watchPointer<Content>(
  document: Document,
  marks: () => readonly DrawnMark<Content>[],
  signal: AbortSignal,
  on: { enter(mark: DrawnMark<Content>): void; leave(event: PointerEvent): void },
): void {
  let [frame, timer]: [number, ReturnType<typeof setTimeout> | undefined] = [0, undefined];
  let current: DrawnMark<Content> | null = null;
  const look = (event: PointerEvent) => {
    frame = 0;
    const mark = markAt(document, marks(), event.clientX, event.clientY);
    if (mark === current) return;
    clearTimeout(timer);
    current = mark;
    if (mark) timer = setTimeout(() => on.enter(mark), REST);
    else on.leave(event);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || marks().length === 0 || frame !== 0) return;
      frame = requestAnimationFrame(() => look(event));
    },
    { passive: true, signal },
  );
}
