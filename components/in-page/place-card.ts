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
/** Less than chip, one line and speaker is not worth a card. */
const LEAST_HEIGHT = 96;

/**
 * Where a card of the size `card` goes that belongs to the quotation in `box`: the first of below,
 * above, right and left of it where the card has room; else the larger room below or above, where
 * it scrolls inside. It stays inside the viewport and off the quotation. A quotation that fills the
 * viewport leaves no such place: then the card covers its end, since an unseen card helps nobody.
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
  return { left, top: null, bottom: MARGIN, maxHeight: Math.max(LEAST_HEIGHT, most / 3) };
}
