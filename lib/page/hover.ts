import type { DrawnMark } from './marks.ts';

/**
 * How long the pointer rests before a card opens: passing over opens nothing. And how long it may be
 * on the way from the words to their card. Milliseconds.
 */
const REST = 150;
const GRACE = 250;

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
 * Calls `enter` when the reader's pointer rests on a mark and `leave` when it has been neither on one
 * nor on what `holds` says is ours for a moment. Listens passively to the pointer; looks once a frame
 * at most, and not at all while there are no marks.
 */
export function watchPointer<Content>(
  document: Document,
  marks: () => readonly DrawnMark<Content>[],
  signal: AbortSignal,
  on: { enter(mark: DrawnMark<Content>): void; leave(): void; holds(event: Event): boolean },
): void {
  let frame = 0;
  let isOpen = false;
  let entering: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let current: DrawnMark<Content> | null = null;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const enter = (mark: DrawnMark<Content>) => {
    isOpen = true;
    on.enter(mark);
  };
  const leave = () => {
    leaving = undefined;
    isOpen = false;
    on.leave();
  };
  const look = (event: PointerEvent) => {
    frame = 0;
    const mark = markAt(document, marks(), event.clientX, event.clientY);
    if (mark !== null) stay();
    else if (isOpen) leaving ??= setTimeout(leave, GRACE);
    if (mark === current) return;
    clearTimeout(entering);
    current = mark;
    if (mark) entering = setTimeout(() => enter(mark), REST);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || marks().length === 0) return;
      // Asked now: an event forgets where it happened once it has been dispatched.
      if (on.holds(event)) return stay();
      if (frame === 0) frame = requestAnimationFrame(() => look(event));
    },
    { passive: true, signal },
  );
}
