import { expect, test } from 'vitest';
import { isSameByline, isSameDay, isSameHeadline } from './metadata.ts';

test('a headline may differ by marks, case and width', () => {
  expect(isSameHeadline('FERRY ＬＩＮＥ: “late again”', 'Ferry line – late again')).toBe(true);
});

test('a headline may lose or gain a fifth of its words, not more', () => {
  expect(isSameHeadline('Ferry line late again', 'Ferry line late again today')).toBe(true);
  expect(isSameHeadline('Ferry line late', 'Ferry line late again today')).toBe(false);
  expect(isSameHeadline('Ferry line late | The Courier of Lakefront', 'Ferry line late')).toBe(
    false,
  );
});

test('no headline is never right', () => {
  expect(isSameHeadline(null, 'Ferry line late')).toBe(false);
});

test('a byline is right when most of the right names are there', () => {
  expect(isSameByline(['Ines Calloway', 'Tom Arrigo'], 'Tom Arrigo, Ines Calloway')).toBe(true);
  expect(isSameByline(['By Ines Calloway, Staff Writer'], 'Ines Calloway')).toBe(true);
  expect(isSameByline(['Ines Calloway'], 'Ines Calloway, Tom Arrigo')).toBe(false);
  expect(isSameByline([], 'Ines Calloway')).toBe(false);
});

test('a date is held by its calendar day as printed', () => {
  expect(isSameDay('2019-09-26T23:30:00-05:00', '2019-09-26')).toBe(true);
  expect(isSameDay('2019-09-27', '2019-09-26')).toBe(false);
  expect(isSameDay('2019-09-27', '2019-09-26T22:13:00Z')).toBe(false);
  expect(isSameDay(null, '2019-09-26')).toBe(false);
});

test('a gold moment in UTC stands for the day of the zone that was found', () => {
  expect(isSameDay('2019-09-27T08:00:00+09:00', '2019-09-26T23:00:00Z')).toBe(true);
  expect(isSameDay('2019-09-27T12:00:00+09:00', '2019-09-26T15:00:00Z')).toBe(true);
  expect(isSameDay('2019-09-27T12:00:00+09:00', '2019-09-26T14:00:00Z')).toBe(false);
  expect(isSameDay('2019-09-27T12:00:00Z', '2019-09-26T15:00:00Z')).toBe(false);
});

test('a gold moment that was made of a printed day is midnight of it somewhere', () => {
  expect(isSameDay('2019-09-27', '2019-09-26T15:00:00Z')).toBe(true);
  expect(isSameDay('2019-09-27', '2019-09-26T09:00:00Z')).toBe(false);
  expect(isSameDay('2019-09-27', '2019-09-28T00:00:00Z')).toBe(false);
});
