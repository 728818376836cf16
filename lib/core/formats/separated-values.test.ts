import { describe, expect, it } from 'vitest';
import { readRecords, readRows, separatorOf } from './separated-values.ts';

describe('readRows', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc\td',
      '\t',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a, b","say ""no"""\n', ',', [['a, b', 'say "no"']]],
    ['"two\nlines",x', ',', [['two\nlines', 'x']]],
    ['a,,c', ',', [['a', '', 'c']]],
    ['it is 5" long,x', ',', [['it is 5" long', 'x']]],
    ['"never closed,x\ny', ',', [['never closed,x\ny']]],
    ['', ',', []],
  ])('reads %j', (text, separator, rows) => {
    expect([...readRows(text, separator)]).toEqual(rows);
  });

  it('costs linear work on five million marks', () => {
    expect([...readRows('"'.repeat(5_000_000), ',')]).toHaveLength(1);
    expect([...readRows(','.repeat(5_000_000), ',')]).toHaveLength(1);
  });
});

describe('readRecords', () => {
  it('names cells by the first row, and leaves empty rows out', () => {
    expect([...readRecords('\uFEFFurl, claim\nx,1\n,\ny', ',')]).toEqual([
      { url: 'x', claim: '1' },
      { url: 'y', claim: '' },
    ]);
  });
});

describe('separatorOf', () => {
  it.each([
    ['url\tclaim, as made\ttitle', '\t'],
    ['url;claim;title', ';'],
    ['url,claim', ','],
    ['url', null],
  ])('of %j is %j', (line, separator) => {
    expect(separatorOf(line)).toBe(separator);
  });
});
