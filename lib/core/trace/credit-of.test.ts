import { describe, expect, it } from 'vitest';
import { BEFORE_NAME, BEHIND_NAME, creditOf } from './credit-of.ts';
import { outletReader } from './find-outlets.ts';

const read = outletReader();
/** The rule that reads the credit of the first outlet in a sentence. */
function ruleOf(sentence: string): string | null {
  const [mention] = read(sentence);
  if (!mention) throw new Error(`no outlet is named: ${sentence}`);
  return creditOf(sentence, mention)?.id ?? null;
}

const RULES = [...BEFORE_NAME, ...BEHIND_NAME];

describe('the rules that read a credit', () => {
  it.each(RULES.map(({ id, example }) => [id, example] as const))(
    '%s reads its own example, and no rule before it does: %s',
    (id, example) => {
      expect(ruleOf(example)).toBe(id);
    },
  );

  it('have a name each', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are small enough to be read', () => {
    // The article and the sort of outlet, which every rule shares, are 310 units of each.
    const long = RULES.filter(({ words }) => words.source.length > 720).map(({ id }) => id);
    expect(long).toEqual([]);
  });

  it('repeat no group without bound, so that hostile words cost a bounded number of tries', () => {
    const unbounded = RULES.filter(({ words }) => /\)(?:[*+]|\{\d+,\})/.test(words.source));
    expect(unbounded.map(({ id }) => id)).toEqual([]);
  });
});

describe('what a sentence denies', () => {
  it.each([
    'The memo was not obtained by Reuters.',
    'The memo has not yet been seen by Reuters.',
    'The owner never told Reuters that it will close.',
    'The report could not be independently verified by Reuters.',
    'Contrary to a report by Reuters, it will not close.',
    'Contrary to what Reuters reported, it will not close.',
    'Neither Reuters nor the BBC obtained the memo.',
    'Unlike Reuters, the port reported a leak.',
    'Reuters did not report it.',
    'Reuters has never reported it.',
    'No report by Reuters mentions it.',
    'No outlet, including Reuters, obtained the memo.',
    'Reuters denied a report that it had obtained the tape.',
    'A fake screenshot purports to show that Reuters reported her death.',
    'The post falsely claimed that Reuters reported a fraud.',
  ])('credits nobody: %s', (sentence) => {
    expect(ruleOf(sentence)).toBeNull();
  });

  it.each([
    ['CNN, not Reuters, obtained the memo.', ['CNN']],
    ['Reuters, not the BBC, first reported it.', ['Reuters']],
    ['The memo was obtained by CNN, not Reuters.', ['CNN']],
    ['The memo was obtained by CNN and not by Reuters.', ['CNN']],
    ['The memo was obtained not by Reuters but by CNN.', ['CNN']],
    ['It was CNN rather than Reuters that was told: the owner told CNN, not Reuters.', ['CNN']],
    ['CNN, rather than Reuters, broke the story.', ['CNN']],
    ['Neither CNN nor Reuters reported it.', []],
  ])('credits only whom it affirms: %s', (sentence, names) => {
    const credited = read(sentence)
      .filter((mention) => creditOf(sentence, mention) !== null)
      .map(({ outlet }) => outlet.name);
    expect(credited).toEqual(names);
  });

  it('takes a poll for a poll, whatever stands before it', () => {
    expect(ruleOf('According to a CNN poll, most are for it.')).toBe('poll-of');
  });

  it('leaves a question that was not answered as the outlet’s own', () => {
    expect(ruleOf('The port did not respond to Reuters.')).toBe('answered-to');
  });
});

describe('an outlet that is the subject of the news', () => {
  it.each([
    'Reuters fired two editors on Monday.',
    'Reuters published a correction.',
    'Reuters published its apology.',
    'Reuters obtained a court order against the port.',
    'Reuters learned a lesson.',
    'Reuters revealed its new offices.',
    'Reuters broke the law, the judge found.',
    'Reuters reported a net loss.',
    'The port sued Reuters on Monday.',
    'She joined Reuters in May.',
    'She wrote in a letter to Reuters that it will close.',
    'The port sent a letter to Reuters.',
    'The port said in a letter to Reuters that it will close.',
    'Ida Brandt, who covers the port for Reuters, was there.',
    'The man, who wrote for Reuters, was there.',
    'The wharf last week. (Port of Skerry, via Reuters)',
    'The owner told CNN affiliate WGN that it will close.',
  ])('is credited with nothing: %s', (sentence) => {
    expect(ruleOf(sentence)).toBeNull();
  });
});
