import { describe, expect, it } from 'vitest';
import { findMarked } from '../quotes/find-marked.ts';
import { findAntecedent } from './antecedent.ts';
import { findPeople } from './people.ts';

/** Whom the last “she” of a text stands for, and how many places where somebody is named were looked at. */
function lastPronoun(text: string) {
  const people = findPeople(text, findMarked(text));
  let looked = 0;
  const appearances = new Proxy(people.appearances, {
    get(target, key, self) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
      return Reflect.get(target, key, self);
    },
  });
  const pronoun = people.narration.mentions.findLast(({ kind }) => kind === 'pronoun');
  if (!pronoun) throw new Error(`no pronoun in: ${text}`);
  const found = findAntecedent({ ...people, appearances }, pronoun, 'she', []);
  return { name: found?.person.name ?? null, looked };
}

describe('findAntecedent', () => {
  it('takes the one person who is about', () => {
    expect(lastPronoun('Nora Holm came. Then she left.').name).toBe('Nora Holm');
  });

  it('takes nobody of two', () => {
    expect(lastPronoun('Then came both Ida Brandt and Nora Holm, she said.').name).not.toBe(
      'Nora Holm',
    );
  });

  it('does not look back over a sentence that names people without end', () => {
    const looked = (count: number) => {
      const names = 'Nora Holm and Ida Brandt and '.repeat(count);
      return lastPronoun(`${names} then she left.`).looked;
    };
    expect(looked(1000)).toBeLessThan(looked(100) + 20);
  });
});
