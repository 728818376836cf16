import { describe, expect, it } from 'vitest';
import { makeArticle, makeFoundLink } from '../../../tests/support/factories.ts';
import { assess } from './assess.ts';
import { CRITERION_IDS } from './criterion-ids.ts';
import { isNotable } from './notable.ts';

const outlet = (name: string, domain?: string) => ({
  type: 'outlet' as const,
  name,
  ...(domain === undefined ? {} : { domain }),
});

describe('an outlet on the reader’s list', () => {
  it.each([
    ['by its name', ['Port Gazette'], outlet('Port Gazette')],
    ['whatever the case and the article', ['the port gazette '], outlet('Port Gazette')],
    ['with the article in print', ['Port Gazette'], outlet('The Port Gazette')],
    ['by its domain', ['www.port-gazette.example'], outlet('Gazette', 'port-gazette.example')],
  ])('is found %s', (_name, list, one) => {
    expect(isNotable(list)(one)).toBe(true);
  });

  it.each([
    ['another name', outlet('Port Gazette Online')],
    ['a name without a domain', outlet('Harbour News')],
  ])('is not %s', (_name, one) => {
    expect(isNotable(['Port Gazette', 'port-gazette.example'])(one)).toBe(false);
  });
});

describe('more than one outlet, by the reader’s list', () => {
  const credit = (name: string) => makeFoundLink({ to: outlet(name) });
  const note = (notableOutlets: readonly string[], ...names: string[]) => {
    const choices = { criteriaOff: [], notableOutlets };
    const notes = assess(makeArticle(), [], names.map(credit), choices);
    const found = notes.find(({ criterion }) => criterion === 'more-than-one-outlet');
    return { finding: found?.finding, key: found?.detail.key, args: found?.detail.args };
  };

  it('counts every outlet where the list is empty', () => {
    expect(note([], 'Port Gazette', 'Harbour News').finding).toBe('partly');
  });

  it('counts those on the list', () => {
    const list = ['Port Gazette', 'Harbour News'];
    expect(note(list, 'Port Gazette', 'Harbour News', 'Tide Blog')).toMatchObject({
      finding: 'partly',
      args: [2, 'Port Gazette, Harbour News'],
    });
  });

  it('says which one is on it', () => {
    expect(note(['Port Gazette'], 'Port Gazette', 'Tide Blog')).toEqual({
      finding: 'cannot tell',
      key: 'phrase_one_notable',
      args: ['Port Gazette, Tide Blog', 'Port Gazette'],
    });
  });

  it('says that none is', () => {
    expect(note(['Harbour News'], 'Tide Blog')).toEqual({
      finding: 'cannot tell',
      key: 'phrase_none_notable',
      args: ['Tide Blog'],
    });
  });

  it('names one that is credited twice once, beside those that are not on it', () => {
    expect(note(['Port Gazette'], 'Port Gazette', 'Port Gazette', 'Tide Blog').key).toBe(
      'phrase_one_notable',
    );
  });
});

it('every criterion can be switched off by its id', () => {
  expect(assess(makeArticle(), [], []).map(({ criterion }) => criterion)).toEqual(CRITERION_IDS);
});

it('a criterion that is off gives no note', () => {
  const notes = assess(makeArticle(), [], [], {
    criteriaOff: ['byline-and-date'],
    notableOutlets: [],
  });
  expect(notes.map(({ criterion }) => criterion)).not.toContain('byline-and-date');
  expect(notes).toHaveLength(assess(makeArticle(), [], []).length - 1);
});
