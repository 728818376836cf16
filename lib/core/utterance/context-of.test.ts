import { describe, expect, it } from 'vitest';
import { contextAt } from './context-of.ts';

const TEXT = [
  'The harbour board met on Monday. It had been asked for lamps.',
  '“We ordered forty of them,” Oona Falk said on the pier. “They came in May.” Nobody paid.',
  'The board meets again in June.',
].join('\n\n');

function contextOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  const context = contextAt(text, { start, end: start + words.length });
  return context && [context.before, context.words, context.after];
}

describe('what stands around a quotation', () => {
  it('is the rest of its sentence and the one before and behind', () => {
    expect(contextOf('We ordered forty of them')).toEqual([
      'It had been asked for lamps. “',
      'We ordered forty of them',
      ',” Oona Falk said on the pier. “They came in May.”',
    ]);
  });

  it('begins and ends at marks that belong to it', () => {
    expect(contextOf('“They came in May.”')).toEqual([
      '“We ordered forty of them,” Oona Falk said on the pier. ',
      '“They came in May.”',
      ' Nobody paid. The board meets again in June.',
    ]);
  });

  it('is less at the ends of the text', () => {
    expect(contextOf('The harbour board')?.[0]).toBe('');
    expect(contextOf('again in June.')?.[2]).toBe('');
  });

  it('is nothing where the quotation is all there is', () => {
    expect(contextOf('They came in May.', '“They came in May.”\n')).toBeNull();
    expect(contextOf('They came in May.', 'They came in May.')).toBeNull();
  });

  it('repeats of a long quotation the two ends', () => {
    const long = Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ');
    const words = contextOf(long, `Oona Falk said: “${long}.” Nobody paid.`)?.[1] ?? '';
    expect(words).toMatch(/^word0 word1 .* … .* word88 word89$/);
    expect(words.length).toBeLessThan(260);
  });

  it('says where it cuts off a sentence that does not end', () => {
    const endless = 'and so on '.repeat(500);
    const [before, , after] = contextOf('We paid', `${endless} We paid ${endless}`) ?? [];
    expect(before).toMatch(/^…/);
    expect(after).toMatch(/…$/);
    expect((before ?? '').length + (after ?? '').length).toBeLessThan(1500);
  });

  it('reads a bounded stretch of a text of any length', () => {
    for (const sign of ['“', '.', '\n', 'a ', '… ']) {
      const text = `${sign.repeat(400_000)}We paid${sign.repeat(400_000)}`;
      const start = text.indexOf('We paid');
      const context = contextAt(text, { start, end: start + 7 });
      expect(JSON.stringify(context).length).toBeLessThan(2000);
    }
  });
});
