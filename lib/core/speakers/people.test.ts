import { describe, expect, it, vi } from 'vitest';
import { findMarked } from '../quotes/find-marked.ts';
import { findPeople } from './people.ts';

const peopleIn = (text: string) => findPeople(text, findMarked(text));
const personIn = (text: string) => [...peopleIn(text).byName.values()][0];
const appearIn = (text: string) => peopleIn(text).appearances.map(({ person }) => person.name);

describe('findPeople', () => {
  it.each([
    ['a title', 'Mayor Nora Holm spoke.', 'Nora Holm', 'Mayor', null],
    [
      'a place and a title',
      'Port Harbour Mayor Nora Holm spoke.',
      'Nora Holm',
      'Port Harbour Mayor',
      null,
    ],
    [
      'a role in small letters',
      'Then harbour spokeswoman Ida Brandt spoke.',
      'Ida Brandt',
      'harbour spokeswoman',
      null,
    ],
    ['no courtesy', 'Then Mrs. Nora Holm spoke.', 'Nora Holm', null, null],
    [
      'a description behind the name',
      'Nora Holm, a harbour official, spoke.',
      'Nora Holm',
      'a harbour official',
      null,
    ],
    [
      'the body in a description',
      'Nora Holm, director of the Gull Institute, spoke.',
      'Nora Holm',
      'director of the Gull Institute',
      'Gull Institute',
    ],
    [
      'a description before the name',
      'The new harbour director, Nora Holm, spoke.',
      'Nora Holm',
      'new harbour director',
      null,
    ],
    ['a party in brackets', 'Sen. Nora Holm (R-Ky.) spoke.', 'Nora Holm', 'Sen.', 'R-Ky.'],
    [
      'no other name of a list',
      'There Nora Holm, Ida Brandt, and others spoke.',
      'Nora Holm',
      null,
      null,
    ],
    ['no clause', 'There Nora Holm, who rows a boat, spoke.', 'Nora Holm', null, null],
  ])('takes for the role %s', (_name, text, name, role, affiliation) => {
    expect(personIn(text)).toMatchObject({ name, role, affiliation });
  });

  it.each([
    ['a body', 'The Gull Police Department came.'],
    ['a place', 'They met in New Harbour.'],
    ['a name that only a speaker says', 'They said “ask Nora Holm about it” again.'],
    ['what somebody is', 'He is a Gull Republican.'],
  ])('leaves out %s', (_name, text) => {
    expect([...peopleIn(text).byName.keys()]).toEqual([]);
  });

  it('knows somebody by surname, and with and without an initial', () => {
    expect(appearIn('Nora K. Holm came. Nora Holm rows. Holm left.')).toEqual([
      'Nora K. Holm',
      'Nora K. Holm',
      'Nora K. Holm',
    ]);
  });

  it('gives a surname alone where two people bear it', () => {
    expect(appearIn('Nora Holm met Peter Holm. Holm left.')).toEqual([
      'Nora Holm',
      'Peter Holm',
      'Holm',
    ]);
  });

  it('tells two of a surname apart by courtesy', () => {
    expect(appearIn('Nora Holm met Peter Holm. Mr. Holm left.').at(-1)).toBe('Peter Holm');
  });

  it('tells nobody by a name that a crowd bears', () => {
    const crowd = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `Nora Holm${'abcdefghij'[index % 10]}${'x'.repeat(index / 10)} came.`,
      ).join(' ');
    expect(appearIn(`${crowd(1)} Nora left.`).at(-1)).toBe('Nora Holma');
    expect(appearIn(`${crowd(60)} Nora left.`).at(-1)).toBe('Nora');
  });

  it('looks at as many namesakes for each of many names', () => {
    const { filter } = Array.prototype;
    const looked = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => `Nora Holm${at} and Nora came.`);
      let items = 0;
      const spy = vi.spyOn(Array.prototype, 'filter').mockImplementation(function (
        this: unknown[],
        ...test
      ) {
        items += this.length;
        return filter.apply(this, test);
      });
      const found = peopleIn(names.join(' ')).appearances.length;
      spy.mockRestore();
      return { items, found };
    };
    const [few, many] = [looked(100), looked(800)];
    expect(many.found).toBe(8 * few.found);
    expect(many.items).toBeLessThan(10 * few.items);
  });
});
