import { describe, expect, it } from 'vitest';
import { makeArticle, makeBundle, makePack, makeStory } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { checkPack } from '../pack/check/check-pack.ts';
import { withAdditions } from './addition.ts';
import { buildStory } from './build-stories.ts';
import { keepCoverage } from './keep-coverage.ts';

const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };

const page = (outlet: string, ...paragraphs: string[]) =>
  analyze(
    makeArticle({
      url: `https://www.${outlet.toLowerCase().replaceAll(' ', '-')}.example/wharf`,
      outlet,
      headline: 'Wharf shut until spring',
      text: paragraphs.join('\n\n'),
    }),
  );

const FIRST = page(
  'Port Gazette',
  'The wharf is shut until the spring, the port says.',
  '“Every second pile under the old wharf is rotten and must be drawn,” Nora Holm said on Monday.',
);
/** One speaker of three quotations, one of which is printed twice, and one whom nobody could name. */
const SECOND = page(
  'Quay Herald',
  'The ferry goes from the north quay, the crews say.',
  '“We have carried the lamps to the north quay ourselves,” Oona Falk said on Tuesday.',
  '“Nobody should have to tie up a boat in the dark,” Oona Falk said.',
  '“We will go on carrying them until somebody pays us,” Oona Falk said.',
  '“Nobody should have to tie up a boat in the dark,” Oona Falk said again.',
  '“The buses were late on every single morning of that week.”',
);

describe('coverage that gives one speaker several quotations', () => {
  const bundle = makeBundle({ story: makeStory({ speakers: [], quotations: [] }) });
  const addition = keepCoverage(SECOND, bundle, KEEPING);
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

  it('has the speaker once, and what is printed twice once', () => {
    expect(addition.speakers.filter(({ name }) => name === 'Oona Falk')).toHaveLength(1);
    for (const ids of [idsOf(addition.speakers), idsOf(addition.quotations)])
      expect(ids).toEqual([...new Set(ids)]);
  });

  it('comes into the story once, also where it was kept with doubles', () => {
    const { speakers, quotations } = addition;
    const doubled = {
      ...addition,
      speakers: [...speakers, ...speakers],
      quotations: [...quotations, ...quotations],
    };
    expect(withAdditions(bundle, [doubled])).toEqual(withAdditions(bundle, [addition]));
  });

  it('builds a story in which a check finds nothing but whom the page did not name', () => {
    const one = buildStory(null, 'wharf', FIRST, KEEPING);
    const { story, outlets } = buildStory(one, 'wharf', SECOND, KEEPING);
    expect(story.speakers.map(({ name }) => name)).toEqual(['Nora Holm', 'Oona Falk', null]);
    const found = checkPack(makePack({ outlets: [...outlets], stories: [story] }));
    const nameless = story.speakers.find(({ name }) => name === null)?.id;
    const theirs = story.quotations.filter(({ speaker }) => speaker === nameless);
    expect(found.map(({ reason, record }) => `${reason} ${record}`)).toEqual(
      theirs.map(({ id }) => `speaker-missing ${story.id} › ${id}`),
    );
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['doubtful']));
  });
});
