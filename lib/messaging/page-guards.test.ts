import { describe, expect, it } from 'vitest';
import { knownView } from '../../tests/support/page-view-fixtures.ts';
import { backgroundToPageGuards as guards } from './page-guards.ts';

const SUMMARY = { story: 'pack/a', title: 'A', origin: 'Memo', through: null, differing: 1 };
const PILL = { visit: '1 https://a.example/', summary: SUMMARY };

describe('backgroundToPageGuards', () => {
  it('let valid payloads through', () => {
    expect(guards['probe-page'](null)).toBeNull();
    expect(guards['read-page'](null)).toBeNull();
    expect(guards['show-span']({ span: { start: 1, end: 4 }, reading: 'a1' })).toEqual({
      reading: 'a1',
      span: { start: 1, end: 4 },
    });
    expect(
      guards['show-span']({ span: { start: 1, end: 4, in: 'headline' }, reading: 'a1' }),
    ).toEqual({
      reading: 'a1',
      span: { start: 1, end: 4, in: 'headline' },
    });
    expect(guards['show-pill'](PILL)).toEqual(PILL);
  });

  it.each([undefined, {}, 'null', 0])('refuse %j where nothing is asked for', (payload) => {
    expect(guards['probe-page'](payload)).toBeUndefined();
    expect(guards['read-page'](payload)).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['no span', {}],
    ['a span in words', { span: '1-4', reading: 'a1' }],
    ['half a unit', { span: { start: 0.5, end: 4 }, reading: 'a1' }],
    ['a span before the text', { span: { start: -1, end: 4 }, reading: 'a1' }],
    ['no number', { span: { start: Number.NaN, end: 4 }, reading: 'a1' }],
  ])('refuse show-span with %s', (_name, payload) => {
    expect(guards['show-span'](payload)).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['no summary', { visit: 'x' }],
    ['no visit', { summary: SUMMARY }],
    ['a title that is no text', { ...PILL, summary: { ...SUMMARY, title: { html: '<b>' } } }],
    ['an origin that is missing', { ...PILL, summary: { ...SUMMARY, origin: undefined } }],
    ['a count in words', { ...PILL, summary: { ...SUMMARY, differing: 'two' } }],
  ])('refuse show-pill with %s', (_name, payload) => {
    expect(guards['show-pill'](payload)).toBeUndefined();
  });

  it('drop fields of a pill that they do not know', () => {
    const payload = { ...PILL, html: '<b>', summary: { ...SUMMARY, script: 'x' } };
    expect(guards['show-pill'](payload)).toEqual(PILL);
  });

  it.each(['step-quotation', 'clear-page'] as const)('take nothing but null for %s', (type) => {
    expect(guards[type](null)).toBeNull();
    expect(guards[type]({ span: { start: 0, end: 1 } })).toBeUndefined();
  });

  it('take the marks of a page', () => {
    const marks = {
      visit: 'x',
      storyTitle: 'A story',
      reading: 'a1',
      quotations: knownView.quotations,
      panelShortcut: 'Alt+Shift+L',
    };
    expect(guards['show-marks'](marks)).toEqual(marks);
  });

  it.each([
    ['nothing', null],
    ['no quotations', { visit: 'x', storyTitle: 'A story', reading: 'a1' }],
    [
      'a quotation without an id',
      {
        visit: 'x',
        storyTitle: 'A',
        reading: 'a1',
        panelShortcut: '',
        quotations: [{ here: null }],
      },
    ],
    [
      'a quotation at no place',
      {
        visit: 'x',
        storyTitle: 'A',
        reading: 'a1',
        panelShortcut: '',
        quotations: [{ id: 'a', here: { span: null } }],
      },
    ],
  ])('refuse show-marks with %s', (_name, payload) => {
    expect(guards['show-marks'](payload)).toBeUndefined();
  });
});
