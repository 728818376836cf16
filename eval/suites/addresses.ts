import { packLibrary } from '../../cli/pack-library.ts';
import { findStory } from '../../lib/app/find-story.ts';
import { EMPTY_ARTICLE } from '../../lib/core/article.ts';
import type { Pack, PackStory } from '../../lib/core/pack/pack.ts';
import { type AddressRule, LOOK_ALIKES, STORED, VARIANTS } from '../made/addresses.ts';
import { share } from '../scores/count.ts';
import type { Failure, Figure, Suite } from '../suite.ts';

/** What the asked pages hold: nothing of the stored articles, so that the address alone speaks. */
const PAGE = {
  ...EMPTY_ARTICLE,
  headline: 'Choir sings in the dry dock',
  text: 'The choir of the lower town sang in the dry dock on Sunday. Some forty people came.',
};

function storyAt(url: string, index: number): PackStory {
  const title = `Article ${index}`;
  return {
    id: `story-${index}`,
    title,
    summary: title,
    date: null,
    claims: [{ id: 'main', text: title, main: true, links: [] }],
    origins: [],
    articles: [
      {
        id: 'a0',
        outlet: 'outlet',
        headline: title,
        url,
        byline: [],
        published: null,
        publishedBy: null,
        place: 'coverage',
        known: 'read',
        fingerprint: null,
      },
    ],
    speakers: [],
    quotations: [],
    notes: [],
    recorded: { by: 'eval', on: '2020-01-01' },
  };
}

function library() {
  const pack: Pack = {
    '@context': {},
    format: 'headwater-pack',
    version: 1,
    id: 'eval',
    title: 'eval',
    description: 'eval',
    curator: { name: 'eval', contact: null },
    published: '2020-01-01',
    licence: 'none',
    outlets: [],
    stories: STORED.map(storyAt),
  };
  return packLibrary(pack);
}

/** Of a set of made addresses: how many are known as the story that is right, and as any. */
async function ask(
  rules: readonly AddressRule[],
  expects: 'its story' | 'nothing',
  isDeclared: boolean,
  fail: (failure: Failure) => void,
) {
  const stored = library();
  let [known, shown, cases] = [0, 0, 0];
  for (const { what, make } of rules)
    for (const [index, address] of STORED.entries()) {
      const made = make(new URL(address));
      if (made === null) continue;
      cases += 1;
      const page = isDeclared
        ? { ...PAGE, url: 'https://elsewhere.example/2024/01/choir-sings', canonicalUrl: made }
        : { ...PAGE, url: made };
      const answer = (await findStory(stored, page)).known?.match.story ?? null;
      const isRight = answer === `story-${index}`;
      if (isRight) known += 1;
      if (answer !== null) shown += 1;
      if (expects === 'its story' ? !isRight : answer !== null)
        fail({ figure: what, id: made, expected: expects, found: answer ?? 'nothing' });
    }
  return { known: share(known, cases), shown: share(shown, cases), cases };
}

/** Which pages are known by the address alone. Written for this project: it needs no data. */
export const addresses: Suite = {
  name: 'addresses',
  title: 'pages known by their address',
  needs: [],
  async measure(_data, fail): Promise<readonly Figure[]> {
    const same = await ask(VARIANTS, 'its story', false, fail);
    const other = await ask(LOOK_ALIKES, 'nothing', false, fail);
    const declared = await ask(VARIANTS, 'nothing', true, fail);
    return [
      {
        name: 'another address of a stored article, known',
        value: same.known,
        cases: same.cases,
        atLeast: 0.98,
      },
      {
        name: 'look-alike address, some story shown',
        value: other.shown,
        cases: other.cases,
        atMost: 0,
      },
      {
        name: 'only declared by another site, some story shown',
        value: declared.shown,
        cases: declared.cases,
        atMost: 0,
      },
    ];
  },
};
