import { describe, expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { packFaults } from './pack-faults.ts';

const withArticle = (changes: object) => ({
  ...makePack(),
  stories: [{ ...makeStory(), articles: [{ ...makePackArticle(), ...changes }] }],
});
const ARTICLE = 'stories.0.articles.0';
const RECORD = 'ferry-wharf › gazette-wharf';

describe('packFaults', () => {
  it('finds none in a pack', () => {
    expect(packFaults(makePack())).toEqual([]);
  });

  it.each([
    ['an address', { url: 'javascript:alert(1)' }, 'url', 'not-an-address'],
    ['a host of other letters', { url: 'https://c\u043eurier.example/' }, 'url', 'not-an-address'],
    ['a port that is none', { url: 'https://a.example:99999/' }, 'url', 'not-an-address'],
    ['a date', { published: 'May 2' }, 'published', 'not-a-date'],
    ['a month and day that no year has', { published: '2019-13-45' }, 'published', 'not-a-date'],
    ['a day that the month has not', { publishedBy: '2019-02-30' }, 'publishedBy', 'not-a-date'],
    ['a value', { place: 'somewhere' }, 'place', 'not-a-known-value'],
    ['a length', { headline: 'x'.repeat(501) }, 'headline', 'too-long'],
    ['an empty text', { headline: '' }, 'headline', 'empty'],
    ['a text of which nothing is seen', { headline: ' \u00ad ' }, 'headline', 'empty'],
    ['half a character', { headline: 'Wharf \ud800' }, 'headline', 'half-character'],
    ['a filler', { headline: 'Wha\u1160rf' }, 'headline', 'hidden-marks'],
    ['a variant of a letter', { headline: 'Wha\ufe0frf' }, 'headline', 'hidden-marks'],
    ['a letter of tags', { headline: 'Wha\u{e0041}rf' }, 'headline', 'hidden-marks'],
    ['a field that is not of the format', { script: 'x' }, 'script', 'unknown-field'],
    ['a field that is missing', { byline: undefined }, 'byline', 'wrong-kind'],
    ['an outlet’s id', { outlet: 'Port Gazette' }, 'outlet', 'not-an-id'],
    ['a kind of value', { byline: 'Ida Brandt' }, 'byline', 'wrong-kind'],
  ])('names the record, the place and the reason of %s', (_name, changes, field, reason) => {
    expect(packFaults(withArticle(changes))).toEqual([
      { record: RECORD, path: `${ARTICLE}.${field}`, reason },
    ]);
  });

  it('names what is missing in the pack itself', () => {
    const { title: _title, ...untitled } = makePack();
    expect(packFaults(untitled)).toEqual([{ record: '', path: 'title', reason: 'missing' }]);
  });

  it('names the place of what is wrong in the context', () => {
    expect(packFaults({ ...makePack(), '@context': { name: 'x\u202e' } })).toEqual([
      { record: '', path: '@context.name', reason: 'hidden-marks' },
    ]);
    const terms = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`k${at}`, 'x']));
    expect(packFaults({ ...makePack(), '@context': terms })).toEqual([
      { record: '', path: '@context', reason: 'too-long' },
    ]);
    const outlet = { id: 'a', name: 'A', aliases: [], domains: ['com'] };
    expect(packFaults({ ...makePack(), outlets: [outlet] })).toEqual([
      { record: 'a', path: 'outlets.0.domains.0', reason: 'not-a-domain' },
    ]);
  });

  it('calls a record without an id by its number', () => {
    expect(packFaults(withArticle({ id: 7 }))).toEqual([
      { record: 'ferry-wharf › articles 1', path: `${ARTICLE}.id`, reason: 'wrong-kind' },
    ]);
  });

  it('stops after fifty', () => {
    const stories = Array.from({ length: 80 }, () => ({ ...makeStory(), title: 7 }));
    expect(packFaults({ ...makePack(), stories })).toHaveLength(50);
  });
});
