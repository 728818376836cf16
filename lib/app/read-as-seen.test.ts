import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../tests/support/factories.ts';
import { analyze } from '../core/analyze.ts';
import { gistOf } from '../core/reading-gist.ts';
import { readingId } from '../core/reading-id.ts';
import { ok, refuse } from '../core/result.ts';
import { readAsSeen } from './read-as-seen.ts';

const seen = makeArticle({ url: 'https://port-gazette.example/wharf', text: 'The wharf closes.' });
const SEEN = {
  reading: readingId(seen),
  gist: gistOf(analyze(seen)),
  url: 'https://port-gazette.example/wharf',
};
const asked = (changes: Parameters<typeof makeArticle>[0]) =>
  readAsSeen({ read: async () => ok({ visit: '1', article: { ...seen, ...changes } }) }, SEEN);

describe('readAsSeen', () => {
  it.each([
    ['as it was', {}],
    ['at another place of the same page', { url: `${SEEN.url}#comments` }],
    ['with a campaign in its address', { url: `${SEEN.url}?utm_source=mail` }],
    ['with another headline', { headline: 'Wharf' }],
  ])('gives the article %s', async (_how, changes) => {
    expect(await asked(changes)).toMatchObject({ ok: true, value: { visit: '1' } });
  });

  it.each([
    ['another text', { text: 'The quay opens.' }],
    ['the same text at another address', { url: 'https://port-gazette.example/quay' }],
    ['the same text on another host', { url: 'https://copycat.example/wharf' }],
    ['another article', { url: 'https://port-gazette.example/quay', text: 'The quay opens.' }],
  ])('says that a page went on to %s', async (_what, changes) => {
    expect(await asked(changes)).toEqual(refuse('page-went-on'));
  });

  it.each([
    ['gives a page that renews a line of itself', '12:41', true],
    ['refuses one that quotes somebody anew', '“We saw it coming,” Oda Lindqvist said.', false],
  ])('%s', async (_what, line, isSame) => {
    const rest = Array.from({ length: 9 }, (_, place) => `Pile ${place} stands in the sand.`);
    const textWith = (last: string) => [seen.text, ...rest, last].join('\n\n');
    const before = { ...seen, text: textWith('12:40') };
    const now = { ...seen, text: textWith(line) };
    const page = { read: async () => ok({ visit: '1', article: now }) };
    const was = { reading: readingId(before), gist: gistOf(analyze(before)), url: SEEN.url };
    expect((await readAsSeen(page, was)).ok).toBe(isSame);
    expect((await readAsSeen(page, { ...was, gist: null })).ok).toBe(false);
  });

  it('says that there is none, and why', async () => {
    expect(await readAsSeen({ read: async () => refuse('too-long') }, SEEN)).toEqual(
      refuse('no-article', 'too-long'),
    );
  });
});
