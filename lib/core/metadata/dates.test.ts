import { describe, expect, it } from 'vitest';
import type { ClaimSource } from '../article.ts';
import { choosePublished } from './choose-date.ts';
import { readDateLine, speaksOfChange } from './date-line.ts';
import { printedDates } from './printed-dates.ts';
import { dateOfUrl } from './url-date.ts';

const choose = (...claims: [string, ClaimSource][]) =>
  choosePublished(claims.map(([date, source]) => ({ date, source })));

describe('choosePublished', () => {
  it('takes the first claim when they agree', () => {
    expect(choose(['2024-05-02T08:00:00Z', 'json-ld'], ['2024-05-02', 'page'])).toEqual({
      date: '2024-05-02T08:00:00Z',
      source: 'json-ld',
    });
  });

  it('takes the earlier of two declared dates: the later one is a republication', () => {
    expect(choose(['2020-02-19', 'json-ld'], ['2017-04-12T18:33', 'open-graph'])).toEqual({
      date: '2017-04-12T18:33',
      source: 'open-graph',
    });
    expect(choose(['2019-06-17', 'json-ld'], ['2017-07-12', 'url'])?.source).toBe('url');
  });

  it('does not let an earlier date on the page outrank a declared one', () => {
    expect(choose(['2022-02-04', 'json-ld'], ['2022-02-01', 'page'])?.date).toBe('2022-02-04');
  });

  it('gives a moment in UTC in the zone that another claim gives it in', () => {
    expect(
      choose(['2019-10-18T22:04:00Z', 'json-ld'], ['2019-10-19T00:04+02:00', 'meta'])?.date,
    ).toBe('2019-10-19T00:04+02:00');
  });

  it('gives a moment in UTC in the zone of the time that the page prints', () => {
    expect(choose(['2022-05-04T00:53:29Z', 'json-ld'], ['2022-05-03T21:53', 'page'])).toEqual({
      date: '2022-05-03T21:53:29-03:00',
      source: 'json-ld',
    });
  });

  it('takes the printed day when the page prints no time', () => {
    expect(choose(['2022-05-04T00:53:29Z', 'json-ld'], ['2022-05-03', 'page'])).toEqual({
      date: '2022-05-03',
      source: 'page',
    });
  });

  it('gives a moment in UTC when the page prints its clock', () => {
    expect(
      choose(['2022-05-05T21:00:00-05:00', 'json-ld'], ['2022-05-06T02:00', 'page'])?.date,
    ).toBe('2022-05-06T02:00:00Z');
    expect(
      choose(['2022-05-05T21:00:00-05:00', 'json-ld'], ['2022-05-06T03:00', 'page'])?.date,
    ).toBe('2022-05-05T21:00:00-05:00');
  });

  it('is null without any claim', () => {
    expect(choose()).toBeNull();
  });
});

describe('readDateLine', () => {
  it.each<[string, string | null, string | null]>([
    ['Published March 9, 2017 | Updated March 10, 2017', '2017-03-09', '2017-03-10'],
    ['Updated March 10, 2017 | Published March 9, 2017', '2017-03-09', '2017-03-10'],
    ['March 9, 2017 (last modified March 10, 2017)', '2017-03-09', '2017-03-10'],
    ['Stand: 9. März 2017, aktualisiert am 10. März 2017', '2017-03-09', '2017-03-10'],
    ['Publié le 9 mars 2017, mis à jour le 10 mars 2017', '2017-03-09', '2017-03-10'],
    ['Actualizado el 10 de marzo de 2017', null, '2017-03-10'],
    ['公開 2017年3月9日 更新 2017年3月10日', '2017-03-09', '2017-03-10'],
    ['9 mars 2017 14:05 mis à jour le 10 mars 2017', '2017-03-09T14:05', '2017-03-10'],
    ['No date here', null, null],
  ])('reads %j', (line, published, modified) => {
    expect(readDateLine(line, 'en-GB')).toEqual({ published, modified });
  });

  it('knows class names that speak of a change, and such that speak of both', () => {
    expect(speaksOfChange('entry-date updated')).toBe(true);
    expect(speaksOfChange('entry-date published updated')).toBe(false);
    expect(speaksOfChange('entry-date')).toBe(false);
  });
});

describe('printedDates', () => {
  it('gives each date with its span in the order of the text', () => {
    const line = 'From 3 May 2024 to 12.06.2024.';
    const dates = printedDates(line, 'de');
    expect(dates.map(({ date }) => date)).toEqual(['2024-05-03', '2024-06-12']);
    expect(dates.map(({ start, end }) => line.slice(start, end))).toEqual([
      '3 May 2024',
      '12.06.2024',
    ]);
  });

  it('finds none in years, months, versions and numbers alone', () => {
    expect(printedDates('In May 2024, version 2.10.4 had 12 users of 1/2 size.', 'de')).toEqual([]);
  });
});

describe('dateOfUrl', () => {
  it.each([
    ['https://port.example/2019/09/26/wharf', '2019-09-26'],
    ['https://port.example/2019/9/6/wharf.html', '2019-09-06'],
    ['https://port.example/world/2019/sep/26/wharf', '2019-09-26'],
    ['https://port.example/2019-09-26-wharf', '2019-09-26'],
    ['https://port.example/wharf-20190926-story.html', '2019-09-26'],
    ['https://port.example/2019/09/wharf', null],
    ['https://port.example/20191399/wharf', null],
    ['https://port.example/article/2019092612345', null],
    ['https://port.example/?d=2019/09/26', null],
    ['no address', null],
    [null, null],
  ])('of %j is %j', (url, date) => {
    expect(dateOfUrl(url)).toBe(date);
  });
});
