import { describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../../tests/support/factories.ts';
import { packLines } from '../pack/pack-lines.ts';
import { recognise } from './recognise.ts';

const pack = makePack({ stories: [makeStory()] });
const { stories, ...head } = pack;

describe('recognise', () => {
  it.each([
    ['a pack', JSON.stringify(pack, null, 2), 'pack'],
    ['a pack in lines', [...packLines(head, stories)].join('\n'), 'pack'],
    [
      'a pack that speaks of annotations',
      JSON.stringify({ ...pack, title: '"Annotation"' }),
      'pack',
    ],
    ['a backup', '{"format":"headwater-backup","version":1}\n', 'backup'],
    ['one check', '{"@type": "ClaimReview", "url": "x"}', 'fact-checks'],
    ['a check by its full type', '{"@type": "http://schema.org/ClaimReview"}', 'fact-checks'],
    [
      'a feed',
      '{"@type":"DataFeed","dataFeedElement":[{"item":[{"@type":"ClaimReview"}]}]}',
      'fact-checks',
    ],
    ['a search answer', '{"claims":[{"text":"x","claimReview":[]}]}', 'fact-checks'],
    ['a table', 'url\tclaimReviewed\ttitle\nx\ty\tz', 'fact-checks'],
    ['a table with marks', '"URL","claimReviewed"\n', 'fact-checks'],
    [
      'an annotation',
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}',
      'annotations',
    ],
    [
      'annotations of a service',
      '{"rows":[{"target":[{"selector":[{"type":"TextQuoteSelector"}]}]}]}',
      'annotations',
    ],
    ['a list of feeds', '<?xml version="1.0"?><opml version="2.0"></opml>', 'subscriptions'],
    ['a page', '<!doctype html><p>opml', 'unknown'],
    ['a letter', 'Dear editor,\nclaimReviewed is a word.', 'unknown'],
    ['other data', '[1, 2, 3]', 'unknown'],
    ['nothing', '', 'unknown'],
  ])('knows %s', (_what, text, kind) => {
    expect(recognise(text)).toBe(kind);
  });

  it('is not put off by a byte order mark or white space', () => {
    expect(recognise(`\uFEFF\n  ${JSON.stringify(pack)}`)).toBe('pack');
  });
});
