import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import { readPack } from './read-pack.ts';

/** A pack with one field of its only story replaced, as somebody else's file might have it. */
const withStory = (changes: object) => ({
  ...makePack(),
  stories: [{ ...makeStory(), ...changes }],
});

describe('readPack', () => {
  it('reads a pack and changes nothing in it', () => {
    const pack = makePack();
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['text', 'headwater-pack'],
    ['another format', { format: 'opml', version: 1 }],
    ['no version', { format: 'headwater-pack' }],
    ['a version in words', { format: 'headwater-pack', version: 'one' }],
  ])('refuses %s as no pack', (_name, json) => {
    expect(readPack(json)).toEqual({ ok: false, reason: 'not-a-pack', detail: '' });
  });

  it('refuses a newer version, whatever else is in it', () => {
    expect(readPack({ format: 'headwater-pack', version: 2, stories: 'new kind' })).toEqual({
      ok: false,
      reason: 'newer-format',
      detail: 'version 2',
    });
  });

  it.each([
    ['a version before the first', { ...makePack(), version: 0 }, 'version:'],
    ['an id with a slash', { ...makePack(), id: 'a/b' }, 'id:'],
    ['an unknown field', { ...makePack(), script: 'x' }, 'script:'],
    ['a story without claims', withStory({ claims: [] }), 'stories.0.claims:'],
    ['a story without articles', withStory({ articles: [] }), 'stories.0.articles:'],
    [
      'a script for an address',
      withStory({ articles: [{ ...makePackArticle(), url: 'javascript:alert(1)' }] }),
      'stories.0.articles.0.url:',
    ],
    [
      'a day that is none',
      withStory({ articles: [{ ...makePackArticle(), published: 'May 2' }] }),
      'stories.0.articles.0.published:',
    ],
    [
      'an unknown kind of link',
      withStory({ claims: [makeClaim([{ ...makeLink('a', 'b'), kind: 'steals' as 'copies' }])] }),
      'stories.0.claims.0.links.0.kind:',
    ],
    [
      'an unknown difference',
      withStory({
        quotations: [
          makePackQuotation({
            renditions: [
              {
                article: 'a',
                in: 'text',
                parts: ['x'],
                differences: ['wrong' as 'same'],
                note: null,
              },
            ],
          }),
        ],
      }),
      'stories.0.quotations.0.renditions.0.differences.0:',
    ],
    [
      'a quotation beyond its cap',
      withStory({ quotations: [makePackQuotation({ parts: ['x'.repeat(4001)] })] }),
      'stories.0.quotations.0.parts.0:',
    ],
    [
      'another recipe',
      withStory({
        articles: [
          {
            ...makePackArticle(),
            fingerprint: { recipe: 4, passages: [], quotations: [], names: [] },
          },
        ],
      }),
      'stories.0.articles.0.fingerprint.recipe:',
    ],
    [
      'a hash that is no hash',
      withStory({
        articles: [
          {
            ...makePackArticle(),
            fingerprint: { recipe: 1, passages: [-1], quotations: [], names: [] },
          },
        ],
      }),
      'stories.0.articles.0.fingerprint.passages.0:',
    ],
  ])('refuses %s and says where', (_name, json, path) => {
    const read = readPack(json);
    expect(read).toMatchObject({ ok: false, reason: 'invalid' });
    expect(read.ok ? '' : read.detail.split(' ')[0]).toBe(path);
  });
});
