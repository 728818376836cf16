import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { atMost, dictionary, PLAIN_NAME } from './schema-parts.ts';

const three = v.pipe(v.string(), atMost(3));
const names = dictionary(v.pipe(v.string(), v.regex(PLAIN_NAME)), v.number());

/** A text that notes how much of it is read. */
class Unread {
  read = 0;

  constructor(readonly length: number) {}

  *[Symbol.iterator]() {
    for (; this.read < this.length; this.read++) yield 'a';
  }
}

describe('a text of so many characters at most', () => {
  it.each(['', 'abc', '😀😀😀', 'a😀é', '\ud800\ud800a'])('may be “%s”', (text) => {
    expect(v.is(three, text)).toBe(true);
  });

  it.each(['abcd', '😀😀😀😀', 'a😀éa', 'e\u0301e\u0301'])('may not be “%s”', (text) => {
    const read = v.safeParse(three, text);
    expect(read.issues?.map(({ type, requirement }) => [type, requirement])).toEqual([
      ['max_length', 3],
    ]);
  });

  it('may not be what is no text, and says so once', () => {
    expect(v.safeParse(three, ['a']).issues).toHaveLength(1);
  });

  it('is not counted through when it is far too long', () => {
    const text = new Unread(5_000_000);
    const found = atMost(3)['~run']({ typed: true, value: text as unknown as string }, {});
    expect(found.issues).toHaveLength(1);
    expect(text.read).toBe(0);
  });
});

describe('a dictionary', () => {
  it.each(['{}', '{"wharf":1}', '{"toString":1}'])('may be %s, and is read whole', (json) => {
    expect(JSON.stringify(v.parse(names, JSON.parse(json)))).toBe(json);
  });

  it.each(['[]', '[1]', 'null', '"wharf"', '{"wharf":"x"}'])('may not be %s', (json) => {
    expect(v.is(names, JSON.parse(json))).toBe(false);
  });

  it.each(['__proto__', 'prototype', 'constructor'])('may not have the name %s', (name) => {
    expect(v.is(names, JSON.parse(`{"wharf":1,"${name}":2}`))).toBe(false);
  });
});
