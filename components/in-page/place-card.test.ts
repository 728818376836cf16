import { describe, expect, it } from 'vitest';
import { type Box, boxAround, placeCard, type Size } from './place-card.ts';

const VIEWPORT: Size = { width: 1000, height: 800 };
const CARD: Size = { width: 330, height: 240 };

interface Case {
  readonly name: string;
  readonly box: Box;
  readonly card?: Size;
  readonly viewport?: Size;
  readonly expected: ReturnType<typeof placeCard>;
}

const CASES: readonly Case[] = [
  {
    name: 'below the quotation, left edges in line',
    box: { left: 100, top: 100, width: 400, height: 40 },
    expected: { left: 100, top: 148, bottom: null, maxHeight: 636 },
  },
  {
    name: 'above it when there is no room below',
    box: { left: 100, top: 600, width: 400, height: 40 },
    expected: { left: 100, top: null, bottom: 208, maxHeight: 576 },
  },
  {
    name: 'away from the right edge',
    box: { left: 900, top: 100, width: 80, height: 20 },
    expected: { left: 654, top: 128, bottom: null, maxHeight: 656 },
  },
  {
    name: 'away from the left edge when the quotation begins outside',
    box: { left: -50, top: 100, width: 200, height: 20 },
    expected: { left: 16, top: 128, bottom: null, maxHeight: 656 },
  },
  {
    name: 'right of a tall quotation',
    box: { left: 20, top: 100, width: 400, height: 600 },
    expected: { left: 428, top: 100, bottom: null, maxHeight: 684 },
  },
  {
    name: 'left of a tall quotation at the right edge, up so that it fits',
    box: { left: 500, top: 220, width: 480, height: 560 },
    card: { width: 330, height: 600 },
    expected: { left: 162, top: 184, bottom: null, maxHeight: 600 },
  },
  {
    name: 'in the larger room, scrolling, when it fits nowhere',
    box: { left: 20, top: 300, width: 900, height: 40 },
    card: { width: 330, height: 700 },
    expected: { left: 20, top: 348, bottom: null, maxHeight: 436 },
  },
  {
    name: 'above, scrolling, when that is the larger room',
    box: { left: 20, top: 500, width: 900, height: 40 },
    card: { width: 330, height: 700 },
    expected: { left: 20, top: null, bottom: 308, maxHeight: 476 },
  },
  {
    name: 'inside a narrow viewport',
    box: { left: 10, top: 100, width: 340, height: 60 },
    card: { width: 328, height: 240 },
    viewport: { width: 360, height: 640 },
    expected: { left: 16, top: 168, bottom: null, maxHeight: 456 },
  },
  {
    name: 'at the upper edge for a quotation that is scrolled out above',
    box: { left: 100, top: -400, width: 400, height: 40 },
    expected: { left: 100, top: 16, bottom: null, maxHeight: 768 },
  },
  {
    name: 'at the lower edge for a quotation that is scrolled out below',
    box: { left: 100, top: 900, width: 400, height: 40 },
    card: { width: 330, height: 760 },
    expected: { left: 100, top: null, bottom: 16, maxHeight: 768 },
  },
  {
    name: 'at the farther edge of a window too small for both',
    box: { left: 10, top: 60, width: 300, height: 90 },
    viewport: { width: 320, height: 200 },
    card: { width: 288, height: 240 },
    expected: { left: 16, top: 4, bottom: null, maxHeight: 64 },
  },
  {
    name: 'into what a small window leaves free, and over none of the quotation',
    box: { left: 10, top: 10, width: 250, height: 90 },
    viewport: { width: 275, height: 200 },
    card: { width: 243, height: 240 },
    expected: { left: 16, top: null, bottom: 4, maxHeight: 96 },
  },
  {
    name: 'over the end of a quotation that fills the viewport',
    box: { left: 0, top: -20, width: 1000, height: 900 },
    expected: { left: 16, top: null, bottom: 16, maxHeight: 256 },
  },
];

describe('placeCard', () => {
  it.each(CASES)('goes $name', ({ box, card = CARD, viewport = VIEWPORT, expected }) => {
    expect(placeCard(box, card, viewport)).toEqual(expected);
  });

  it('stays inside the viewport and off the quotation wherever that is on a grid of places', () => {
    for (let left = 0; left <= 900; left += 50) {
      for (let top = 0; top <= 760; top += 20) {
        const box = { left, top, width: 100, height: 40 };
        const place = placeCard(box, CARD, VIEWPORT);
        const height = Math.min(CARD.height, place.maxHeight);
        const from = place.top ?? VIEWPORT.height - (place.bottom ?? 0) - height;
        expect(from).toBeGreaterThanOrEqual(16);
        expect(from + height).toBeLessThanOrEqual(VIEWPORT.height - 16);
        expect(place.left + CARD.width).toBeLessThanOrEqual(VIEWPORT.width - 16);
        const isOff = from >= top + 40 || from + height <= top;
        expect(isOff).toBe(true);
      }
    }
  });
});

describe('boxAround', () => {
  const piece = (top: number): Box => ({ left: 10, top, width: 100, height: 40 });

  it('goes around all pieces that are in view', () => {
    const pieces = [{ ...piece(100), left: 50 }, piece(200), piece(900)];
    expect(boxAround(pieces, VIEWPORT)).toEqual({ left: 10, top: 100, width: 140, height: 140 });
  });

  it('is the first piece when none is in view, and nothing without any', () => {
    expect(boxAround([piece(900), piece(1000)], VIEWPORT)).toEqual(piece(900));
    expect(boxAround([], VIEWPORT)).toBeNull();
  });
});
