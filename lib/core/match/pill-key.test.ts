import { describe, expect, it } from 'vitest';
import { pillKey } from './pill-key.ts';

const STORY = 'harbour-pack/wharf';
const PAGE = 'https://www.quay-herald.example/news/wharf-closed-again';

describe('the key of a pill', () => {
  it('shows neither story nor address', () => {
    expect(pillKey(STORY, PAGE)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is another for another story and another page', () => {
    const keys = [
      pillKey(STORY, PAGE),
      pillKey('harbour-pack/ferry', PAGE),
      pillKey(STORY, 'https://www.quay-herald.example/news/ferry-late-again'),
      pillKey(STORY, 'https://www.other-herald.example/news/wharf-closed-again'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is one for a page whatever its address carries besides', () => {
    for (const more of ['#comments', '?utm_source=letter', '?utm_campaign=a&fbclid=b#top']) {
      expect(pillKey(STORY, PAGE + more), more).toBe(pillKey(STORY, PAGE));
    }
  });

  it('tells pages without a name of their own apart by their whole address', () => {
    expect(pillKey(STORY, 'file:///a.html')).not.toBe(pillKey(STORY, 'file:///b.html'));
    expect(pillKey(STORY, 'file:///a.html#one')).toBe(pillKey(STORY, 'file:///a.html#two'));
  });
});
