import { describe, expect, it } from 'vitest';
import {
  bundledStory,
  makeBundle,
  makeClaim,
  makeLink,
  makePackArticle,
  makeStory,
} from '../../../tests/support/factories.ts';
import { explainOrigins } from './why-view.ts';

describe('explainOrigins', () => {
  it('says that two outlets have the memo through a third', () => {
    const bundle = bundledStory();
    const main = bundle.story.claims.find((claim) => claim.main);
    expect(main && explainOrigins(bundle, main)).toEqual([
      {
        key: 'phrase_why_through',
        args: [
          'The Epoch Times, American Security Today',
          'Internal Chicago Police Department memo',
          'Fox News',
        ],
      },
    ]);
  });

  it.each([
    [
      'straight',
      [makeLink('gazette-wharf', 'origin:survey')],
      'phrase_why_direct',
      ['Port Gazette', 'Survey of the wharf'],
    ],
    [
      'to nobody knows where',
      [makeLink('gazette-wharf', 'other')],
      'phrase_why_breaks',
      ['Port Gazette', 'Port Gazette'],
    ],
  ])('leads %s', (_name, links, key, args) => {
    const story = makeStory({ articles: [makePackArticle(), makePackArticle({ id: 'other' })] });
    expect(explainOrigins(makeBundle({ story }), makeClaim(links))).toEqual([{ key, args }]);
  });

  it('is empty for a claim without links', () => {
    expect(explainOrigins(makeBundle(), makeClaim([]))).toEqual([]);
  });
});
