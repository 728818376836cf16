import { describe, expect, it } from 'vitest';
import { findQuotations } from '../quotes/find-quotations.ts';
import { ORIGIN_RULES, obtainedOrigin, originsIn } from './find-origins.ts';
import { headNoun } from './origins/name-origin.ts';

const originsOf = (sentence: string) =>
  originsIn(sentence, { start: 0, end: sentence.length }, findQuotations(sentence)).map(
    ({ to }) => to,
  );

describe('the rules that read an origin', () => {
  it.each(ORIGIN_RULES.map((rule) => [rule.id, rule.example, rule] as const))(
    '%s names its own example: %s',
    (_id, example, { named, origin }) => {
      expect(originsOf(example)).toMatchObject([{ name: named, origin }]);
    },
  );

  it.each(ORIGIN_RULES.map((rule) => [rule.id, rule] as const))(
    '%s repeats no group without bound and reads its own example',
    (_id, { words, hint, example }) => {
      expect(words.source).not.toMatch(/\)(?:[*+]|\{\d+,\})/);
      expect(words.test(example)).toBe(true);
      expect(hint?.test(example) ?? true).toBe(true);
    },
  );

  it('have a name each', () => {
    const ids = ORIGIN_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the noun of an origin', () => {
  it.each([
    ['internal memo from the Port Board', 'memo'],
    ['statement on Friday by Acme', 'statement'],
    ['court documents', 'documents'],
  ])('of “%s” is “%s”', (name, noun) => {
    expect(headNoun(name)).toBe(noun);
  });
});

describe('the paper that an outlet obtained', () => {
  it.each([
    ['It closes, says an internal port memo obtained by ', 'internal port memo'],
    [
      'It closes, says a memo of the Skerry Port Board obtained by ',
      'memo of the Skerry Port Board',
    ],
    ['A copy of the port memo seen by ', 'copy of the port memo'],
    [
      'It closes, says a letter from Acme Freight to its crews seen by ',
      'letter from Acme Freight',
    ],
    ['In documents reviewed by ', 'documents'],
  ])('is named by its noun and whose it is: %s', (before, name) => {
    expect(obtainedOrigin(before)?.name).toBe(name);
  });
});

describe('the name of an origin', () => {
  it.each(ORIGIN_RULES.map(({ example }) => example))('is short: %s', (example) => {
    for (const { name } of originsOf(example)) expect(name.split(' ').length).toBeLessThan(9);
  });

  it.each([
    ['In a statement, Acme said that it sinks.', 'statement', 'statement by Acme'],
    ['In a statement, Acme Freight’s owner said that it sinks.', 'statement', 'statement'],
    [
      'Acme said in a statement on Friday that it sinks.',
      'statement',
      'statement on Friday by Acme',
    ],
    [
      'The mayor’s office said in a statement that it sinks.',
      'statement',
      'statement by the mayor’s office',
    ],
    ['In a tweet, Nora Holm said that it sinks.', 'social-post', 'tweet'],
    ['In a Facebook post, she said that it sinks.', 'social-post', 'Facebook post'],
    [
      'In a video posted to Instagram, she said that it sinks.',
      'social-post',
      'video posted to Instagram',
    ],
    ['She posted a photo on Instagram.', 'social-post', 'post on Instagram'],
    ['The lawsuit alleges that it sinks.', 'court-record', 'lawsuit'],
    ['The indictment says that it sinks.', 'court-record', 'indictment'],
    ['The lawsuit, filed on Monday, accuses the port.', 'court-record', 'lawsuit'],
    ['A federal complaint unsealed on Monday describes it.', 'court-record', 'federal complaint'],
    ['It sinks, a police report says.', 'document', 'police report'],
    ['It sinks, according to the police report.', 'document', 'police report'],
    ['It sinks, according to an e-mail to the Port Board.', 'document', 'e-mail to the Port Board'],
    ['Body-camera video shows it.', 'broadcast', 'body-camera video'],
    ['A video of the wharf shows it.', 'broadcast', 'video of the wharf'],
    ['It can be seen in surveillance video.', 'broadcast', 'surveillance video'],
    ['Nora Holm wrote in a letter to Reuters that it sinks.', 'document', 'letter to Reuters'],
  ])('%s', (sentence, origin, name) => {
    expect(originsOf(sentence)).toMatchObject([{ origin, name }]);
  });

  it.each([
    'The lawsuit was filed on Monday.',
    'Police reported to the wharf.',
    'The video was long.',
    'She took a post in the port.',
    'A statement is expected.',
    'He has a complaint about the smell.',
    'The report of a gun was heard.',
    '“In a statement, Acme said that it sinks,” the song goes.',
  ])('is given to nothing: %s', (sentence) => {
    expect(originsOf(sentence)).toEqual([]);
  });
});
