import { describe, expect, it } from 'vitest';
import { blankPaths, isBlank } from './is-blank.ts';

describe('isBlank', () => {
  it.each(['', ' ', '\n\t', '\u00a0\u2003', '\u200b', '\u2060\ufeff', '\u00ad'])(
    'is so of %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['a', ' .', '0', '\u200bÄ', '港'])('is not so of %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('blankPaths', () => {
  it('names each text of blanks alone, however deep it stands', () => {
    const value = { title: ' ', parts: ['said', '\u200b'], inner: [{ note: '\n', count: 0 }] };
    expect(blankPaths(value)).toEqual(['title', 'parts.1', 'inner.0.note']);
  });

  it('leaves out what is empty, and what is no text', () => {
    expect(blankPaths({ title: '', date: null, list: [], is: true })).toEqual([]);
  });
});
