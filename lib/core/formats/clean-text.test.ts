import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { httpAddress } from './http-address.ts';

describe('cleanText', () => {
  it.each([
    ['  The wharf\n is\tshut. ', 'The wharf is shut.'],
    ['The <b>wharf</b> is shut', 'The wharf is shut'],
    ['Fish &amp; chips', 'Fish & chips'],
    ['a<script>alert(1)</script>b', 'ab'],
    ['3 < 4', '3 < 4'],
  ])('reads %j as text', (given, text) => {
    expect(cleanText(given)).toBe(text);
  });

  it('writes numbers and truth values in words, and nothing for what is no text', () => {
    expect([4, true, null, undefined, {}, [], '', ' '].map(cleanText)).toEqual([
      '4',
      'true',
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('lets no markup through, however often it is wrapped', () => {
    const wrapped = `${'<i'.repeat(20)}<img onerror=x>${'>'.repeat(20)}`;
    expect(cleanText(wrapped) ?? '').not.toMatch(/<[a-z]/i);
    expect(cleanText('&amp;amp;amp;amp;lt;img onerror=x&amp;amp;amp;amp;gt;') ?? '').not.toMatch(
      /<img/,
    );
  });

  it('changes nothing that is clean', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '&',
      'lt;',
      'amp;',
      'b',
      '<i>',
      '</i>',
      '&#60;',
      ' ',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const once = cleanText(parts.join(''));
        expect(cleanText(once)).toBe(once);
      }),
      { seed: 8, numRuns: 2000 },
    );
  });
});

describe('httpAddress', () => {
  it.each(['https://port.example/a', 'http://port.example', 'HTTPS://port.example/a?b=c#d'])(
    'takes %s',
    (address) => {
      expect(httpAddress(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'port.example',
    'https:port.example',
    'https://',
    'https://port.example/a b',
    'https://port.example/"onclick=',
    `https://port.example/${'a'.repeat(3000)}`,
    '',
    7,
    null,
  ])('refuses %j', (address) => {
    expect(httpAddress(address)).toBeNull();
  });
});
