import { describe, expect, it } from 'vitest';
import { parseJsonLd } from './parse-json-ld.ts';

const WHARF = { '@type': 'NewsArticle', headline: 'Wharf to close' };

describe('parseJsonLd', () => {
  it.each([
    ['strict JSON', '{"@type":"NewsArticle","headline":"Wharf to close"}'],
    ['a trailing comma', '{"@type":"NewsArticle","headline":"Wharf to close",}'],
    ['comments', '{/* type */"@type":"NewsArticle",\n// title\n"headline":"Wharf to close"}'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Wharf to close"}\n//]]>'],
    ['bare CDATA marks', '<![CDATA[{"@type":"NewsArticle","headline":"Wharf to close"}]]>'],
    ['an HTML comment', '<!--{"@type":"NewsArticle","headline":"Wharf to close"}-->'],
    ['a semicolon at the end', '{"@type":"NewsArticle","headline":"Wharf to close"};'],
  ])('reads %s', (_name, source) => {
    expect(parseJsonLd(source)).toEqual([WHARF]);
  });

  it.each([
    ['a line feed', '"one\ntwo"', 'one two'],
    ['a tab', '"one\ttwo"', 'one two'],
    ['an escaped apostrophe', String.raw`"Port\'s wharf"`, "Port's wharf"],
    ['unescaped quotation marks', '"The "old" wharf"', 'The "old" wharf'],
    ['a comment mark that is text', '"see // and /* here", ', 'see // and /* here'],
    ['an address', '"https://port.example/a", ', 'https://port.example/a'],
  ])('reads %s inside a string', (_name, string, text) => {
    expect(parseJsonLd(`{"headline": ${string}}`)).toEqual([{ headline: text }]);
  });

  it('reads values that stand side by side', () => {
    expect(parseJsonLd('{"a":1}{"b":2}')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('keeps trailing lists apart from commas in strings', () => {
    expect(parseJsonLd('{"a":[1,2,],"b":"x,]",}')).toEqual([{ a: [1, 2], b: 'x,]' }]);
  });

  it.each(['', '   ', '{', '{"a":', '{"a":"', 'oops', '{"a" 1}', '}}}}', '/*', '"', '\\'])(
    'gives nothing for %j',
    (source) => {
      expect(parseJsonLd(source)).toEqual([]);
    },
  );

  it('refuses a block of five million units unread', () => {
    expect(parseJsonLd(`{"a":"${'x'.repeat(5_000_000)}"}`)).toEqual([]);
  });

  it.each(['[', '{"a":', '"', '/*', '//', '<!--', '\\', ',', ' "', ']'])(
    'does not throw on nine hundred thousand units of %j',
    (part) => {
      expect(() => parseJsonLd(part.repeat(900_000 / part.length))).not.toThrow();
    },
  );
});
