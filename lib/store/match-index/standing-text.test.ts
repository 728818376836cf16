import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { packLibrary } from '../../../cli/pack-library.ts';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { seededNumbers } from '../../../tests/support/seeded.ts';
import { matchPage } from '../../app/match-page.ts';
import { fingerprint3Of, MOST_PASSAGES } from '../../core/match/fingerprint/recipe-3.ts';
import type { PackArticle } from '../../core/pack/pack.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { findCandidates } from './find-candidates.ts';

/** What an outlet prints under everything: 160 words, so some twenty sampled passages. */
const STANDING = [
  'Skerry Lantern is written by eleven people above a bakery on Rope Street, and has come out every day since the winter in which the sea froze.',
  'We send somebody to each sitting of the council, to the court when it sits, and to the quay when a boat is late.',
  'What we print we have seen, or heard from two people who did not hear it from each other, and we name them where they let us.',
  'When we are wrong we say so at the head of the page on the same day, with what was wrong and who told us.',
  'No shipping company, party or bank owns a share of this paper; our readers do, some four thousand of them, who meet in the school gymnasium every April.',
  'If you would like to become one of them, bring the price of a pair of mittens to our counter, or write to the address below.',
  'Children may send us drawings of the harbour, and the best of each month hangs in the window until the next one.',
].join(' ');

const SYLLABLES = 'ba den fir gol hus kar lem mor nes pil ras sol tun vik yar zed'.split(' ');
/** So many invented words about nothing, in sentences with a name in each; no two seeds share a passage. */
function tale(seed: number, words: number): string {
  const random = seededNumbers(seed * 7919 + 13);
  const syllable = () => SYLLABLES[random(SYLLABLES.length)];
  const sentence = () => {
    const body = Array.from({ length: 12 }, () => `${syllable()}${syllable()}${syllable()}`);
    const name = `${syllable()}${syllable()}`;
    return `The ${body.slice(0, 6).join(' ')} ${name[0]?.toUpperCase()}${name.slice(1)} ${body.slice(6).join(' ')}.`;
  };
  return Array.from({ length: Math.ceil(words / 14) }, sentence).join(' ');
}

const articleOf = (id: string, text: string, changes: Partial<PackArticle> = {}) =>
  makePackArticle({
    id,
    url: null,
    outlet: 'skerry-lantern',
    published: '2024-05-02',
    fingerprint: fingerprint3Of({ headline: null, text }),
    ...changes,
  });
const packOf = (texts: readonly string[]) =>
  makePack({
    outlets: [{ id: 'skerry-lantern', name: 'Skerry Lantern', aliases: [], domains: [] }],
    stories: texts.map((text, at) =>
      makeStory({ id: `s${at}`, articles: [articleOf('a', text)], quotations: [] }),
    ),
  });

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  return () => database.close();
});

/** What a page is matched with, in the store and in a file's library alike. */
async function match(texts: readonly string[], text: string) {
  const pack = packOf(texts);
  await writePack(database, pack);
  const page = { url: null, headline: null, text, published: '2024-05-06' };
  const stored = await matchPage(
    { findCandidates: (keys) => findCandidates(database, keys), readWords: async () => [] },
    page,
  );
  const inFile = await matchPage(packLibrary(pack), page);
  const shown = ({ matches, ambiguous }: typeof stored) => ({
    known: matches.map(({ story, grade }) => `${story.replace(/^.*\//, '')} ${grade}`),
    offered: ambiguous.map(({ story }) => story.replace(/^.*\//, '')),
  });
  expect(shown(inFile)).toEqual(shown(stored));
  return shown(stored);
}
const NOTHING = { known: [], offered: [] };

describe('a page of 700 words with the standing text of an outlet', () => {
  const page = `${tale(100, 700)}\n\n${STANDING}`;

  it('is not taken for a story that has no more than that text in common with it', async () => {
    const texts = [1, 2, 3, 4, 5, 6].map((seed) => `${tale(seed, 700)}\n\n${STANDING}`);
    expect(await match(texts, page)).toEqual(NOTHING);
  });

  it('is not taken for a short one where the others are too long to be kept whole', async () => {
    const long = [2, 3, 4, 5, 6].map((seed) => `${tale(seed, 1900)}\n\n${STANDING}`);
    const texts = [`${tale(1, 500)}\n\n${STANDING}`, ...long];
    expect(long.map((text) => fingerprint3Of({ headline: null, text }).passages.length)).toEqual(
      long.map(() => MOST_PASSAGES),
    );
    expect(await match(texts, page)).toEqual(NOTHING);
  });

  it('is known by what it copies besides, of a short story and of one that was cut', async () => {
    const texts = [1, 2, 3].map((seed) => `${tale(seed, seed === 1 ? 500 : 1900)}\n\n${STANDING}`);
    const copyOf = (text = '') => `${text.slice(0, text.length / 2)}\n\n${STANDING}`;
    expect((await match(texts, copyOf(texts[0]))).known).toEqual(['s0 text']);
    expect((await match(texts, copyOf(texts[1]))).known).toEqual(['s1 text']);
  });
});

describe('where one story of the outlet is stored', () => {
  const alone = `${tale(1, 500)}\n\n${STANDING}`;

  it('the standing text of the outlet proves nothing, at the end of a page or in the middle', async () => {
    const page = tale(100, 700);
    const middle = page.indexOf('. ', page.length / 2) + 1;
    expect(await match([alone], `${page}\n\n${STANDING}`)).toEqual(NOTHING);
    const within = `${page.slice(0, middle)}\n\n${STANDING}\n\n${page.slice(middle)}`;
    expect(await match([alone], within)).toEqual(NOTHING);
  });

  it('paragraphs that are lifted into several places of another page do', async () => {
    const [own, other] = [tale(1, 500).split('. '), tale(100, 700).split('. ')];
    const lifted = [0, 12, 24].flatMap((at) => [
      ...other.slice(at, at + 12),
      ...own.slice(at, at + 4),
    ]);
    expect((await match([alone], lifted.join('. '))).known).toEqual(['s0 text']);
  });
});

describe('an article that two stories hold', () => {
  const text = `${tale(1, 600)}\n\n${STANDING}`;

  it('is known by its text in either', async () => {
    const { known, offered } = await match([text, text, `${tale(2, 600)}\n\n${STANDING}`], text);
    expect(known).toEqual(['s0 text']);
    expect(offered).toEqual([]);
  });
});
