import { describe, expect, it } from 'vitest';
import { pillKey } from '../core/match/pill-key.ts';
import { type PillMemory, pillOnce } from './pill-once.ts';

const PAGE = { story: 'harbour-pack/wharf', url: 'https://www.quay-herald.example/news/wharf-2' };
const KEY = pillKey(PAGE.story, PAGE.url);

function remembering(known: { seen?: string[]; closed?: string[] } = {}): PillMemory {
  const { seen = [], closed = [] } = known;
  return {
    isSeen: async (key) => seen.includes(key),
    isDismissed: async (story, url) => closed.includes(`${story} ${url}`),
  };
}

describe('the pill', () => {
  it('comes the first time that a page is met', async () => {
    expect(await pillOnce(remembering(), PAGE, null)).toBe(KEY);
  });

  it('does not come again on a later stay', async () => {
    expect(await pillOnce(remembering({ seen: [KEY] }), PAGE, null)).toBeNull();
  });

  it('stands when the page is drawn anew on the stay that it came with', async () => {
    expect(await pillOnce(remembering({ seen: [KEY] }), PAGE, KEY)).toBe(KEY);
  });

  it('does not stand for another story than the stay began with', async () => {
    const other = { ...PAGE, story: 'harbour-pack/ferry' };
    const otherKey = pillKey(other.story, other.url);
    expect(await pillOnce(remembering({ seen: [KEY, otherKey] }), other, KEY)).toBeNull();
    expect(await pillOnce(remembering({ seen: [KEY] }), other, KEY)).toBe(otherKey);
  });

  it('never comes where it was closed, on whichever stay', async () => {
    const memory = remembering({ closed: [`${PAGE.story} ${PAGE.url}`] });
    expect(await pillOnce(memory, PAGE, null)).toBeNull();
    expect(await pillOnce(memory, PAGE, KEY)).toBeNull();
  });
});
