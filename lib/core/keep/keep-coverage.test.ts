import { describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeBundle,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { withUtterances } from '../utterance/with-utterances.ts';
import type { StoryBundle } from '../view/story-bundle.ts';
import { withAdditions } from './addition.ts';
import { keepCoverage } from './keep-coverage.ts';

const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };
const PILES =
  'Every second pile under the old wharf is rotten and must be drawn before the winter.';

const stored = (...words: string[]) =>
  makeBundle({
    story: makeStory({
      quotations: words.map((one, index) =>
        makePackQuotation({ id: `stored-${index}`, parts: [one] }),
      ),
    }),
  });

const page = (outlet: string, words: string) =>
  analyze(
    makeArticle({
      url: `https://www.${outlet.toLowerCase().replaceAll(' ', '-')}.example/wharf`,
      outlet,
      headline: 'Wharf shut until spring',
      text: `The wharf is shut until the spring, the port says. “${words}” Nora Holm said on Monday.`,
    }),
  );

/** The story with articles kept one after another, as it is read then. */
function keepAll(bundle: StoryBundle, ...pages: ReturnType<typeof page>[]): StoryBundle {
  const additions: ReturnType<typeof keepCoverage>[] = [];
  let now = bundle;
  for (const one of pages) {
    additions.push(keepCoverage(one, now, KEEPING));
    now = withUtterances(withAdditions(bundle, additions), additions, []);
  }
  return now;
}

const outline = ({ story }: StoryBundle) =>
  story.quotations.map((one) => [one.id, one.parts.join(' '), one.renditions.length]);

describe('a quotation of kept coverage', () => {
  it('joins the stored one that it renders', () => {
    expect(outline(keepAll(stored(PILES), page('Quay Herald', PILES)))).toEqual([
      ['stored-0', PILES, 1],
    ]);
  });

  it('stays on its own where two stored ones could be it', () => {
    const bundle = stored(PILES, PILES.replace('winter', 'spring'));
    const kept = keepAll(bundle, page('Quay Herald', PILES.replace('winter', 'autumn')));
    expect(kept.story.quotations.map((one) => one.renditions.length)).toEqual([0, 0, 1]);
  });

  it('joins the one with the very same words, not its look-alike', () => {
    const bundle = stored(PILES, PILES.replace('winter', 'spring'));
    const kept = keepAll(bundle, page('Quay Herald', PILES.replace('winter', 'spring')));
    expect(kept.story.quotations.map((one) => one.renditions.length)).toEqual([0, 1]);
  });

  it('joins what an earlier coverage brought, and gives the fuller form', () => {
    const kept = keepAll(
      stored('The lamps on the north quay went out at nine and nobody came.'),
      page('Quay Herald', 'Every second pile under the old wharf is rotten'),
      page('Wharf Post', PILES),
    );
    expect(kept.story.quotations).toHaveLength(2);
    expect(kept.story.quotations[1]?.parts).toEqual([PILES]);
    expect(kept.story.quotations[1]?.renditions).toHaveLength(2);
  });

  it('is still there when the coverage that it joined is taken back', () => {
    const bundle = stored('The lamps on the north quay went out at nine and nobody came.');
    const first = keepCoverage(page('Quay Herald', PILES), bundle, KEEPING);
    const between = withUtterances(withAdditions(bundle, [first]), [first], []);
    const second = keepCoverage(page('Wharf Post', PILES), between, KEEPING);
    const left = withUtterances(withAdditions(bundle, [second]), [second], []);
    expect(left.story.quotations[1]?.parts).toEqual([PILES]);
  });
});
