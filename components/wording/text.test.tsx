// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { englishText } from './render-with-text.tsx';
import { createText } from './text.tsx';

const text = createText(englishText);

describe('wording', () => {
  it('fills places in order', () => {
    expect(text.t('chain_confirmation', 'CPD', 'from a superior')).toBe('CPD: from a superior');
  });

  it.each([
    [1, '1 story searched.'],
    [2, '2 stories searched.'],
    [1200, '1,200 stories searched.'],
  ])('words a count of %i as "%s"', (count, expected) => {
    expect(text.tn('state_stories_searched', count)).toBe(expected);
  });

  it('takes the plural form of a phrase that begins with a count', () => {
    expect(text.say({ key: 'phrase_shared_quotations', args: [1] })).toBe('1 shared quotation');
    expect(text.say({ key: 'phrase_shared_quotations', args: [10] })).toBe('10 shared quotations');
  });

  it('shows a phrase that the catalogue lacks by its key', () => {
    expect(text.say({ key: 'phrase_not_yet_worded', args: [] })).toBe('phrase not yet worded');
  });

  it('finds nothing for a key that the catalogue lacks', () => {
    expect(text.find('criterion_unheard_of')).toBeNull();
  });
});

describe('dates', () => {
  it.each([
    ['2019-10-01', 'Oct 1, 2019'],
    ['2019-10-01T23:30:00-07:00', 'Oct 1, 2019'],
    ['2019-10-01T00:30:00+09:00', 'Oct 1, 2019'],
    ['2019-07', 'Jul 2019'],
    ['2019', '2019'],
    ['last Tuesday', 'last Tuesday'],
    ['2019-13-01', '2019-13-01'],
    ['20191001', '20191001'],
  ])('writes %s as %s, whatever the time zone', (iso, expected) => {
    expect(text.date(iso)).toBe(expected);
  });
});
