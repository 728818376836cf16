import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

const MANY = 30_000;
const repeat = (make: (at: number) => string, words = MANY) =>
  Array.from({ length: words }, (_, at) => make(at)).join(' ');
const QUESTION = 'to row or not to row is all they ask';

describe('align of texts that nobody says', () => {
  it.each([
    ['nothing', '', ''],
    ['marks alone', '…!?—', '“”'],
    ['brackets that nothing closes', '['.repeat(MANY), `x ${'(['.repeat(MANY)}`],
    ['one word against none like it', 'tide', repeat(() => 'ebb')],
  ])('calls %s unmatched', (_name, printed, full) => {
    expect(align(printed, full)).toMatchObject({ differences: ['unmatched'], confidence: 0 });
  });

  it.each([
    ['one word many times', repeat(() => 'tide')],
    ['many different words', repeat((at) => `w${at}`)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['letters with points', 'a.'.repeat(MANY)],
  ])('finds %s the same as itself', (_name, text) => {
    expect(align(text, text)).toMatchObject({ differences: ['same'], confidence: 1 });
  });

  it('finds a piece of a word that comes again and again, but not surely where', () => {
    const { differences, confidence } = align(
      'tide tide tide tide tide',
      repeat(() => 'tide'),
    );
    expect(differences).not.toContain('unmatched');
    expect(confidence).toBeLessThan(0.6);
  });

  it('finds a quotation at the end of a line of a million units', () => {
    const { differences, runs } = align(
      QUESTION,
      `${repeat((at) => `word${at % 97}`, 120_000)} ${QUESTION}`,
    );
    expect(differences).toEqual(['trimmed-start']);
    expect(runs.map(({ op }) => op)).toEqual(['removed', 'same']);
  });

  it('pins long texts where they agree, and names what one of them lacks', () => {
    const words = Array.from({ length: 8000 }, (_, at) => `w${at % 4000}x${at % 4001}`);
    const printed = words.filter((_, at) => at < 3000 || at >= 3010);
    const { differences, runs } = align(printed.join(' '), words.join(' '));
    expect(differences).toEqual(['cut-unmarked']);
    expect(runs.map(({ op }) => op)).toEqual(['same', 'removed', 'same']);
  });

  it('says that it cannot tell when long texts share words and nothing more', () => {
    const printed = repeat((at) => (at % 2 ? 'tide' : 'ebb'));
    const full = repeat((at) => (at % 3 ? 'tide' : 'ebb'));
    expect(align(printed, full).differences).toEqual(['unmatched']);
  });
});

describe('align with speakers', () => {
  const words = 'The wall will stand for another sixty years.';

  it('names a speaker who contradicts the record', () => {
    const speakers = { printed: 'Mayor Hardwick', full: 'Lena Okonjo' };
    expect(align(words, words, speakers).differences).toEqual(['misattributed']);
    expect(align('The wall will stand for sixty years.', words, speakers).differences).toEqual([
      'cut-unmarked',
      'misattributed',
    ]);
  });

  it('says nothing of a speaker who is the same or is not known', () => {
    for (const printed of ['Okonjo', 'she', 'a harbour source', null]) {
      expect(align(words, words, { printed, full: 'Lena Okonjo' }).differences).toEqual(['same']);
    }
  });

  it('leaves a few words of somebody else to them', () => {
    const speakers = { printed: 'Tom Hardwick', full: 'Lena Okonjo' };
    expect(align('another sixty years', words, speakers).differences).toEqual(['unmatched']);
    expect(align('another sixty years', words).differences).toEqual(['fragment']);
  });
});

describe('align with a transcript', () => {
  const before = repeat((at) => `Speaker ${at} said a word about boats.`, 300);
  const said = 'The wall will stand for another sixty years, and we will pay for it.';
  const full = `${before} Good evening. ${said} Thank you all. ${before}`;

  it('finds the quotation and what stands around it', () => {
    const { differences, surroundings, confidence } = align('stand for another sixty years', full);
    expect(differences).toEqual(['fragment']);
    expect(confidence).toBeGreaterThan(0.9);
    const shown = (span: { start: number; end: number } | null | undefined) =>
      span ? full.slice(span.start, span.end) : null;
    expect(shown(surroundings?.before)).toBe('Good evening.');
    expect(shown(surroundings?.within)).toBe(said);
    expect(shown(surroundings?.after)).toBe('Thank you all.');
  });

  it('says whether it is trimmed at a sentence bound', () => {
    expect(align(said, full).surroundings).toMatchObject({ opens: true, closes: true });
    expect(align('The wall will stand for another sixty years', full).surroundings).toMatchObject({
      opens: true,
      closes: false,
    });
  });

  it('is less sure of words that stand in two places', () => {
    const twice = `${full} Good evening. ${said}`;
    expect(align(said, twice).confidence).toBeLessThan(align(said, full).confidence);
  });

  it('joins pieces that stand far apart, in order', () => {
    const far = `${said} ${before} Nobody who fishes here will be turned away.`;
    const printed = `${said} Nobody who fishes here will be turned away.`;
    const { differences, runs } = align(printed, far);
    expect(differences).toEqual(['cut-unmarked', 'spliced']);
    expect(runs.map(({ op }) => op)).toEqual(['same', 'removed', 'same']);
  });

  it('names pieces that stand far apart and have changed places', () => {
    const far = `Nobody who fishes here will be turned away. ${before} ${said}`;
    const printed = `${said} Nobody who fishes here will be turned away.`;
    expect(align(printed, far).differences).toContain('spliced');
  });
});
