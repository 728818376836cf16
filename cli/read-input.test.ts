import { describe, expect, it } from 'vitest';
import { ignoredFields } from './ignored-fields.ts';
import { readInput } from './read-input.ts';
import { analyzeVerb } from './verbs/analyze.ts';

const TEXT = 'The old wharf will be closed for a year, because every second pile has gone soft.';
const HTML = `<html><head><meta name="date" content="2024-05-02"></head><body>${`<p>${TEXT}</p>`.repeat(8)}</body></html>`;
const articleOf = (line: Record<string, unknown>) => {
  const read = readInput(line);
  return read.ok ? read.value : null;
};

describe('the date of an input line', () => {
  it('is taken as ISO 8601, however it is written', () => {
    expect(articleOf({ text: TEXT, published: 'May 2, 2024' })?.published).toBe('2024-05-02');
    expect(articleOf({ text: TEXT, published: '2024-05-02T08:00:00.000Z' })?.published).toBe(
      '2024-05-02T08:00:00.000Z',
    );
  });

  it('is unknown when it is none, and that of the page where there is one', () => {
    expect(articleOf({ text: TEXT, published: 'nonsense' })?.published).toBeNull();
    expect(articleOf({ html: HTML, published: 'nonsense' })?.published).toBe('2024-05-02');
  });
});

describe('the text of an input line', () => {
  it.each([
    ['white space', ' \n\n '],
    ['quotation marks', '“”"‘’«»'.repeat(1000)],
    ['control characters', '\u0000\u0001\u0002'.repeat(1000)],
  ])('is refused with the reason when it is only %s', (_name, text) => {
    expect(readInput({ text })).toMatchObject({ ok: false, reason: 'no-text' });
  });

  it('is refused when it is a file of another kind', () => {
    const text = `%PDF-1.4 ${'\u0003\u0011\ufffdxY3'.repeat(1000)}`;
    expect(readInput({ text })).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('may have tabs and line ends of any kind', () => {
    expect(readInput({ text: 'Rain.\r\n\r\n\tMud.\r\n' }).ok).toBe(true);
  });
});

describe('what an input line gives in vain', () => {
  it.each([
    ['a date that is none', { text: TEXT, published: 'nonsense' }, 'published', 'no-date'],
    ['a date that reads two ways', { text: TEXT, published: '9/10/2024' }, 'published', 'no-date'],
    ['an address that is none', { text: TEXT, url: 'wharf' }, 'url', 'no-address'],
    ['a page beside a text', { text: TEXT, html: HTML }, 'html', 'text-is-used'],
  ])('is named with its reason: %s', async (_name, line, field, reason) => {
    expect(ignoredFields(line)).toEqual([{ field, reason }]);
    expect(await analyzeVerb([])(line)).toMatchObject({ value: { ignored: [{ field, reason }] } });
  });

  it('is not there in a sound line', async () => {
    const line = { text: TEXT, url: 'https://port.example/wharf', published: '2024-05-02' };
    expect(ignoredFields(line)).toEqual([]);
    const answered = await analyzeVerb([])(line);
    expect(answered.ok && 'ignored' in answered.value).toBe(false);
  });

  it('is not the text: it is used unchanged', () => {
    expect(articleOf({ text: TEXT, html: HTML })?.text).toBe(TEXT);
  });
});
