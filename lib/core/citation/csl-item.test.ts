import { describe, expect, it } from 'vitest';
import { absentHit, cutHit } from '../../../tests/support/lookup-fixtures.ts';
import { cslItem } from './csl-item.ts';

const SAID = '“Nobody comes.” Nora Holm';

describe('the article of a quotation as citation data', () => {
  it('holds what is known of it', () => {
    expect(cslItem(cutHit, SAID)).toEqual({
      id: expect.stringMatching(/^americansecuritytoday2019-[0-9a-f]{6}$/),
      type: 'article-newspaper',
      title: 'CPD Not Allowed to Cooperate with DHS',
      'container-title': 'American Security Today',
      issued: { 'date-parts': [[2019, 10, 1]] },
      URL: 'https://security.example/memo',
      note: SAID,
    });
  });

  it('leaves out what is not known', () => {
    expect(Object.keys(cslItem(absentHit, SAID))).toEqual([
      'id',
      'type',
      'container-title',
      'note',
    ]);
  });

  it.each([
    ['2024', [[2024]]],
    ['2024-05', [[2024, 5]]],
    ['2024-05-02T10:00:00Z', [[2024, 5, 2]]],
    ['yesterday', undefined],
  ])('reads the date %s', (published, parts) => {
    const source = cutHit.source && { ...cutHit.source, published };
    expect(cslItem({ ...cutHit, source }, SAID).issued?.['date-parts']).toEqual(parts);
  });

  it('names an outlet without plain letters all the same', () => {
    const source = cutHit.source && { ...cutHit.source, outlet: '新聞' };
    expect(cslItem({ ...cutHit, source }, SAID).id).toMatch(/^quotation2019-/);
  });

  it('gives the same article the same key', () => {
    expect(cslItem(cutHit, SAID).id).toBe(cslItem(cutHit, 'other words').id);
  });
});
