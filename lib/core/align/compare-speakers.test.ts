import { describe, expect, it } from 'vitest';
import { compareSpeakers } from './compare-speakers.ts';

describe('compareSpeakers', () => {
  it.each([
    ['Okonjo', 'Lena Okonjo'],
    ['Mayor Okonjo', 'Lena Okonjo'],
    ['Mayor Lena Okonjo, 57', 'Okonjo'],
    ['L. Okonjo', 'Lena Okonjo'],
    ['LENA OKONJO', 'Lena Okonjo'],
    ['Lena', 'Lena Okonjo'],
    ['the city’s harbour master, Lena Okonjo,', 'Ms. Okonjo'],
    ['harbour spokesman Pieter van der Meer', 'Pieter van der Meer'],
    ['José Peña', 'Peña'],
    ['José Peña', 'Jose Pena'],
    ['Okonjo’s', 'Okonjo'],
    ['Tom Hardwick Jr.', 'Tom Hardwick'],
    ['a harbour source', 'a harbour source'],
  ])('takes “%s” and “%s” for one', (printed, full) => {
    expect(compareSpeakers(printed, full)).toBe('same');
    expect(compareSpeakers(full, printed)).toBe('same');
  });

  it.each([
    ['Lena Okonjo', 'Tom Hardwick'],
    ['Hardwick', 'Okonjo'],
    ['Mayor Hardwick', 'Lena Okonjo'],
    ['harbour spokesman Hardwick', 'Lena Okonjo'],
    ['Mr. Hardwick', 'Lena Okonjo'],
    ['Sir Tom Hardwick', 'Lena Okonjo'],
    ['Mayor Hardwick', 'Okonjo'],
    ['Joan Hardwick', 'Joan Okonjo'],
    ['Harbour strategist Tom Hardwick', 'Lena Okonjo of Ebbport'],
    ['Secretary of State Tom Hardwick', 'Mayor Okonjo'],
    ['Ann Marsh and Tom Hardwick', 'Lena Okonjo'],
    ['Зоя Мельник', 'Фёдор Ковач'],
  ])('tells “%s” from “%s”', (printed, full) => {
    expect(compareSpeakers(printed, full)).toBe('other');
    expect(compareSpeakers(full, printed)).toBe('other');
  });

  it.each([
    ['he', 'Lena Okonjo', 'a pronoun'],
    ['She', 'She', 'two pronouns'],
    ['', 'Lena Okonjo', 'nothing'],
    ['a ranking harbour source', 'Lena Okonjo', 'somebody not named'],
    ['One Ebbport Fisher', 'Lena Okonjo', 'somebody not named, in capitals'],
    ['a harbour source', 'another harbour source', 'two who are not named'],
    ['the mayor', 'Lena Okonjo', 'an office'],
    ['Ebbport Council', 'Lena Okonjo', 'a body'],
    ['EHC', 'Lena Okonjo', 'an acronym'],
    ['Bill Hardwick', 'William Hardwick', 'two given names'],
    ['Joan Hardwick', 'Tom Hardwick', 'two given names'],
    ['Moammar Qadari', 'Muammar Qaddari', 'two spellings'],
    ['Okonjo-Hardwick', 'Lena Okonjo', 'a double name'],
    ['Hardwick', 'Lena Okonjo', 'a bare word against a full name'],
    ['Ebbwerke', 'Lena Okonjo', 'a firm of one word'],
    ['Google', 'Okonjo', 'a firm against a surname'],
    ['the Kremlin', 'Lena Okonjo', 'a seat of government'],
    ['Rivers International', 'Lena Okonjo', 'a body of two words'],
    ['Neighbors', 'Lena Okonjo', 'a group'],
    ['Everyone', 'Okonjo', 'everyone'],
    ['His', 'Okonjo', 'whose'],
    ['You', 'Okonjo', 'the reader'],
    ['Her Mother', 'Lena Okonjo', 'a relative'],
    ['Зоя Мельник', 'Zoya Melnyk', 'two scripts'],
    ['Ann Marsh and Tom Hardwick', 'Ann Marsh', 'two who speak together'],
    ['Ann Marsh, Tom Hardwick', 'Tom Hardwick', 'two in a list'],
    ['Adela, Princess of Ebbport', 'Ada Hardwick', 'a title in place of a surname'],
    ['Adela, Princess of Ebbport', 'Hardwick', 'a title against a surname'],
    ['the Duke of Ebbport', 'Prince Piers', 'two titles of one'],
    ['Prince Piers', 'Tom Hardwick', 'a given name with a title'],
    ['Pope Basil', 'Hardwick', 'a name taken with the office'],
  ])('says nothing of “%s” and “%s”: %s', (printed, full) => {
    expect(compareSpeakers(printed, full)).toBeNull();
  });

  it('reads no more than the beginning of a mention', () => {
    expect(compareSpeakers(`Lena Okonjo, ${'x, '.repeat(50_000)}`, 'Okonjo')).toBe('same');
    expect(compareSpeakers('A'.repeat(200_000), 'Okonjo')).toBe('other');
  });
});
