import { describe, expect, it } from 'vitest';
import { findMarked } from './find-marked.ts';
import { findPeople, resolveName } from './people.ts';

const peopleIn = (text: string) => findPeople(text, findMarked(text));

describe('findPeople', () => {
  it.each([
    ['takes a title for the role', 'there Mayor Nora Holm spoke', 'Nora Holm', 'Mayor'],
    [
      'takes a long title for the role',
      'there Deputy Chief Nora Holm spoke',
      'Nora Holm',
      'Deputy Chief',
    ],
    ['takes no courtesy for a role', 'there Mrs. Nora Holm spoke', 'Nora Holm', null],
    [
      'takes the description behind the name for the role',
      'there Nora Holm, the harbour master, spoke',
      'Nora Holm',
      'the harbour master',
    ],
    [
      'takes a role with capitals',
      'there Nora Holm, Port Harbour field office director, spoke',
      'Nora Holm',
      'Port Harbour field office director',
    ],
    [
      'takes no other name for a role',
      'there Nora Holm, Ida Brandt, and others spoke',
      'Nora Holm',
      null,
    ],
    ['takes no clause for a role', 'there Nora Holm, who rows a boat, spoke', 'Nora Holm', null],
    [
      'takes no second subject for a role',
      'there Nora Holm, and the crew, spoke',
      'Nora Holm',
      null,
    ],
    ['knows somebody without a role', 'there Nora Holm spoke', 'Nora Holm', null],
  ])('%s', (_name, text, name, role) => {
    const [person] = peopleIn(text);
    expect([person?.name, person?.role]).toEqual([name, role]);
  });

  it.each([
    ['a body', 'the Chicago Police Department and the Port Gazette News'],
    ['a surname alone', 'when Holm spoke'],
    ['a run of more than four words', 'the Very Long Name Of Five'],
    ['an initialism', 'the Port ICE came'],
    ['a name that only a speaker says', 'they said “ask Nora Holm about it” again'],
  ])('leaves out %s', (_name, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('names a person at each mention, in order', () => {
    const people = peopleIn('when Nora Holm met Ida Brandt and Nora Holm spoke');
    expect(people.map((person) => person.name)).toEqual(['Nora Holm', 'Ida Brandt', 'Nora Holm']);
  });
});

describe('resolveName', () => {
  const people = peopleIn('then Nora Holm met Ida Brandt, and Mayor Nora Holm met Per Brandt');

  it('knows a person by full name', () => {
    expect(resolveName(people, 'Ida Brandt')?.name).toBe('Ida Brandt');
  });

  it('knows a person by surname, with the role of any mention', () => {
    expect(resolveName(people, 'Holm')).toMatchObject({ name: 'Nora Holm', role: 'Mayor' });
  });

  it('is null for a surname that two people share', () => {
    expect(resolveName(people, 'Brandt')).toBeNull();
  });

  it('is null for somebody who is not named', () => {
    expect(resolveName(people, 'Nilsen')).toBeNull();
  });
});
