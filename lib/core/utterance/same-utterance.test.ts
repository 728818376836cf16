import { describe, expect, it } from 'vitest';
import { makeSpeaker } from '../../../tests/support/factories.ts';
import { STATEMENT_CASES } from './same-utterance.cases.ts';
import { compareRecorded, compareStatements, findUtterance } from './same-utterance.ts';

const statement = ([words, name]: readonly [string, string | null]) => ({
  words,
  speaker: name === null ? null : makeSpeaker({ id: name, name }),
});

describe('two statements', () => {
  it.each(STATEMENT_CASES)('$name: one? $isOne', ({ a, b, isOne }) => {
    expect(compareStatements(statement(a), statement(b)) !== null).toBe(isOne);
    expect(compareStatements(statement(b), statement(a)) !== null).toBe(isOne);
  });
});

describe('findUtterance', () => {
  const full =
    'Every second pile under the old wharf is rotten and must be drawn before the winter.';
  const of = (...words: string[]) => words.map((one) => statement([one, 'Nora Holm']));

  it('finds the one that is rendered', () => {
    const others = of('The lamps on the quay are out again, all of them.', full);
    expect(findUtterance(statement([full.slice(0, 47), 'Nora Holm']), others)).toBe(1);
  });

  it('finds none where two could be it', () => {
    const others = of(full, full.replace('winter', 'spring'));
    const between = full.replace('winter', 'autumn');
    expect(findUtterance(statement([between, 'Nora Holm']), others)).toBeNull();
  });

  it('takes the very same words over a look-alike', () => {
    const others = of(full, full.replace('winter', 'spring'));
    expect(findUtterance(statement([full.replace('winter', 'spring'), 'Nora Holm']), others)).toBe(
      1,
    );
  });

  it('finds none among none', () => {
    expect(findUtterance(statement([full, null]), [])).toBeNull();
  });
});

describe('compareRecorded', () => {
  const unnamed = (description: string | null) => makeSpeaker({ name: null, description });
  it.each([
    ['the same description', unnamed('a port official'), unnamed('the port official'), 'same'],
    ['sources told apart', unnamed('a port official'), unnamed('another port official'), null],
    ['a name and a description', makeSpeaker(), unnamed('a port official'), null],
    ['a name and nothing', makeSpeaker(), unnamed(null), null],
    ['nobody', null, makeSpeaker(), null],
    [
      'a named body and a name',
      makeSpeaker({ kind: 'body', name: 'Rede Lind' }),
      makeSpeaker(),
      null,
    ],
    ['two names', makeSpeaker(), makeSpeaker({ name: 'Oona Falk' }), 'other'],
    [
      'a body and a name',
      makeSpeaker({ kind: 'body', name: null, description: 'the port' }),
      makeSpeaker(),
      null,
    ],
  ] as const)('%s', (_name, a, b, verdict) => {
    expect(compareRecorded(a, b)).toBe(verdict);
    expect(compareRecorded(b, a)).toBe(verdict);
  });
});
