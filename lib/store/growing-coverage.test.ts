import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { makeArticle } from '../../tests/support/factories.ts';
import { analyze } from '../core/analyze.ts';
import type { Article } from '../core/article.ts';
import { keepCoverage } from '../core/keep/keep-coverage.ts';
import { keepStory } from '../core/keep/keep-story.ts';
import { hashesOf, readFeatures } from '../core/match/fingerprint/page-features.ts';
import { scoreCandidates } from '../core/match/score/score.ts';
import { keepAddition, keepOwnStory, removeAddition } from './kept.ts';
import { readStory } from './library.ts';
import { findCandidates } from './match-index/find-candidates.ts';
import { type Database, openDatabase } from './open.ts';

const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2024-05-02' };
const KEEPING = {
  by: 'You',
  on: '2024-05-02',
  say: () => 'A note.',
  credits: (name: string) => `Credits ${name}.`,
};
const page = (outlet: string, headline: string, sentences: readonly string[]): Article =>
  makeArticle({
    url: `https://www.${outlet}.example/wharf`,
    outlet,
    headline,
    published: '2024-05-02',
    text: sentences.join('\n\n'),
  });

const FIRST = page('port-gazette', 'Board closes the old ferry wharf', [
  'The Brackwater harbour board closed the old ferry wharf on Tuesday after engineer Nora Holm found 214 of its 380 piles rotten.',
  'Holm had inspected the wharf in March on behalf of the insurer Skerry Mutual, which refused to cover the ferries any longer.',
]);
/** Tells what the first does, and of the ferry company. */
const SECOND = page('quay-herald', 'Tidemark loses its Brackwater wharf', [
  'Tidemark must move its ferries after the Brackwater harbour board closed the old wharf, of whose 380 piles Nora Holm found 214 rotten.',
  'Director Sune Ekdahl said that Tidemark would lay off 46 deckhands and sail from Gullhaven with its 900 daily passengers.',
  'The Gullhaven pier has room for two of the five Tidemark boats, the Vesla and the Marit, Ekdahl said.',
]);
/** Tells what only the second does. */
const THIRD = page('fjord-post', 'Tidemark lays off 46 and sails from Gullhaven', [
  'Ferry company Tidemark lays off 46 deckhands and moves to Gullhaven, director Sune Ekdahl said after the closing of the wharf.',
  'Only the Vesla and the Marit fit the Gullhaven pier. The other three boats of Tidemark stay in dock, and 900 daily passengers wait.',
]);

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

async function match(article: Article) {
  const features = readFeatures(article);
  return scoreCandidates(features, await findCandidates(database, hashesOf(features)));
}

it('recognises a third outlet’s version by the coverage that was kept, and not once it is taken out', async () => {
  const story = await keepOwnStory(database, keepStory(analyze(FIRST), KEEPING), null, OWN);
  expect((await match(SECOND)).matches.map((one) => one.story)).toEqual([story]);
  expect((await match(THIRD)).matches).toEqual([]);
  const bundle = await readStory(database, story);
  if (!bundle) throw new Error('The kept story is not stored.');
  const coverage = keepCoverage(analyze(SECOND), bundle, KEEPING);
  const key = await keepAddition(database, story, coverage, null, 1);
  expect((await match(THIRD)).matches.map((one) => one.story)).toEqual([story]);
  await removeAddition(database, key);
  expect((await match(THIRD)).matches).toEqual([]);
});
