/** A box of the viewport in CSS pixels, from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, in CSS pixels; one of `top` and `bottom` is the edge that it grows from. */
export interface Place {
  readonly left: number;
  /** From the viewport's upper edge; null when the card hangs on `bottom`. */
  readonly top: number | null;
  /** From the viewport's lower edge; null when the card hangs on `top`. */
  readonly bottom: number | null;
  /** A longer card scrolls inside. */
  readonly maxHeight: number;
}

/** Between card and quotation: the two read as one, and the underline stays visible. */
const GAP = 8;
/** To the viewport's edges; wider than a scroll bar, which may take up to 15 pixels of it. */
const MARGIN = 16;
/** Less than chip, one line and speaker is not worth a card beside the quotation. */
const LEAST_HEIGHT = 96;
/** A card that has to cover some of the quotation shows two lines of itself, in pixels; the rest scrolls. */
const LEAST_DOCKED = 64;
/** Of a small window its fiftieth is margin enough: 4 pixels of 200. */
const DOCKED_MARGIN = 1 / 50;

/** At the edge that is farther from the quotation, and in the room up to it or a third of the window. */
function dock(box: Box, left: number, viewport: Size): Place {
  const margin = Math.min(MARGIN, viewport.height * DOCKED_MARGIN);
  const above = Math.max(0, box.top);
  const below = Math.max(0, viewport.height - box.top - box.height);
  const room = Math.max(above, below) - margin;
  const third = Math.max(LEAST_DOCKED, (viewport.height - 2 * margin) / 3);
  const isAbove = above > below;
  return {
    left,
    top: isAbove ? margin : null,
    bottom: isAbove ? null : margin,
    maxHeight: Math.min(Math.max(room, third), viewport.height - 2 * margin),
  };
}

/**
 * The box of a quotation that stands in `pieces`: around all of them that the viewport shows, or around
 * the first when it shows none. Null without pieces.
 */
export function boxAround(pieces: readonly Box[], viewport: Size): Box | null {
  const seen = pieces.filter((piece) => isSeen(piece, viewport));
  const [first, ...others] = seen.length > 0 ? seen : pieces.slice(0, 1);
  if (!first) return null;
  let [left, top, right, bottom] = [
    first.left,
    first.top,
    first.left + first.width,
    first.top + first.height,
  ];
  for (const piece of others) {
    [left, top] = [Math.min(left, piece.left), Math.min(top, piece.top)];
    right = Math.max(right, piece.left + piece.width);
    bottom = Math.max(bottom, piece.top + piece.height);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Whether any of a box is in the viewport. */
export function isSeen({ left, top, width, height }: Box, viewport: Size): boolean {
  return top + height > 0 && top < viewport.height && left + width > 0 && left < viewport.width;
}

/**
 * Where a card of the size `card` goes that belongs to the quotation in `box`: the first of below,
 * above, right and left of it where the card has room; else the larger room below or above, where
 * it scrolls inside. It stays inside the viewport and off the quotation. Where that leaves too little,
 * it stands at the edge farther from the quotation and covers some of it, since an unseen card helps nobody.
 */
export function placeCard(box: Box, card: Size, viewport: Size): Place {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const most = viewport.height - 2 * MARGIN;
  const within = (from: number, size: number, whole: number) =>
    Math.max(MARGIN, Math.min(from, whole - MARGIN - size));
  const left = within(box.left, card.width, viewport.width);
  const room = {
    below: Math.min(most, viewport.height - bottom - GAP - MARGIN),
    above: Math.min(most, box.top - GAP - MARGIN),
    right: viewport.width - right - GAP - MARGIN,
    left: box.left - GAP - MARGIN,
  };
  const below: Place = {
    left,
    top: Math.max(MARGIN, bottom + GAP),
    bottom: null,
    maxHeight: room.below,
  };
  const above: Place = {
    left,
    top: null,
    bottom: Math.max(MARGIN, viewport.height - box.top + GAP),
    maxHeight: room.above,
  };
  if (room.below >= card.height) return below;
  if (room.above >= card.height) return above;
  const side = room.right >= card.width ? right + GAP : box.left - GAP - card.width;
  if (Math.max(room.right, room.left) >= card.width && card.height <= most) {
    const top = within(box.top, card.height, viewport.height);
    return { left: side, top, bottom: null, maxHeight: viewport.height - MARGIN - top };
  }
  const best = room.below >= room.above ? below : above;
  if (best.maxHeight >= LEAST_HEIGHT) return best;
  return dock(box, left, viewport);
}
