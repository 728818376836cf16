import { describe, expect, it } from 'vitest';
import { zoneNamed } from './zones.ts';

describe('zoneNamed', () => {
  it.each<[string, string, number, string | null]>([
    ['ET', '2024-05-02', 15, '-04:00'],
    ['ET', '2024-12-02', 15, '-05:00'],
    ['CT', '2024-07-01', 9, '-05:00'],
    ['MT', '2024-01-01', 9, '-07:00'],
    ['PT', '2024-08-01', 9, '-07:00'],
    ['est', '2024-05-02', 15, '-05:00'],
    ['GMT', '2024-05-02', 15, 'Z'],
    ['HKT', '2024-05-02', 15, '+08:00'],
  ])('of %s on %s at %d is %s', (name, day, hour, zone) => {
    expect(zoneNamed(name, day, hour)).toBe(zone);
  });

  it.each<[string, number, string]>([
    ['2024-03-10', 1, '-05:00'],
    ['2024-03-10', 3, '-04:00'],
    ['2024-11-03', 1, '-04:00'],
    ['2024-11-03', 2, '-05:00'],
    ['2006-03-20', 12, '-05:00'],
    ['2006-04-02', 12, '-04:00'],
    ['2006-10-28', 12, '-04:00'],
    ['2006-10-29', 12, '-05:00'],
  ])('changes with the clocks: %s at %d is %s', (day, hour, zone) => {
    expect(zoneNamed('ET', day, hour)).toBe(zone);
  });

  it.each([
    ['a word in small letters', 'et', '2024-05-02'],
    ['no zone', 'Uhr', '2024-05-02'],
    ['a zone of two countries', 'IST', '2024-05-02'],
    ['a year whose rule is not known here', 'ET', '1979-05-02'],
    ['a property of every object', 'constructor', '2024-05-02'],
  ])('is null for %s', (_name, name, day) => {
    expect(zoneNamed(name, day, 15)).toBeNull();
  });
});
