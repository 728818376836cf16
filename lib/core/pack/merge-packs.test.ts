import { describe, expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { checkPack } from './check/check-pack.ts';
import { mergePacks } from './merge-packs.ts';
import type { Pack } from './pack.ts';

const outlet = (id: string, name: string, ...domains: string[]) => ({
  id,
  name,
  aliases: [],
  domains,
});
const packOf = (id: string, outlets: Pack['outlets'], stories: Pack['stories']) =>
  makePack({ id, outlets, stories });
const storyOf = (id: string, outletId: string, title = 'Wharf') =>
  makeStory({ id, title, articles: [makePackArticle({ outlet: outletId })] });

describe('mergePacks', () => {
  it('holds the stories of both under the first one’s name', () => {
    const first = packOf('one', [outlet('a', 'A', 'a.example')], [storyOf('x', 'a')]);
    const second = packOf('two', [outlet('b', 'B', 'b.example')], [storyOf('y', 'b')]);
    const { pack, apart } = mergePacks(first, second);
    expect(pack.id).toBe('one');
    expect(pack.stories.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(pack.outlets.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(apart).toEqual([]);
  });

  it('makes one of outlets that share a domain, and keeps both names', () => {
    const first = packOf(
      'one',
      [outlet('gazette', 'Gazette', 'g.example')],
      [storyOf('x', 'gazette')],
    );
    const second = packOf(
      'two',
      [outlet('the-gazette', 'The Gazette', 'g.example', 'gazette.example')],
      [storyOf('y', 'the-gazette')],
    );
    const { pack } = mergePacks(first, second);
    expect(pack.outlets).toEqual([
      {
        id: 'gazette',
        name: 'Gazette',
        aliases: ['The Gazette'],
        domains: ['g.example', 'gazette.example'],
      },
    ]);
    expect(pack.stories.map(({ articles }) => articles[0]?.outlet)).toEqual(['gazette', 'gazette']);
  });

  it('keeps unlike outlets with one id apart', () => {
    const first = packOf('one', [outlet('post', 'Post', 'p.example')], [storyOf('x', 'post')]);
    const second = packOf(
      'two',
      [outlet('post', 'Morning Post', 'm.example')],
      [storyOf('y', 'post')],
    );
    const { pack } = mergePacks(first, second);
    expect(pack.outlets.map(({ id }) => id)).toEqual(['post', 'post-2']);
    expect(pack.stories[1]?.articles[0]?.outlet).toBe('post-2');
    expect(checkPack(pack).map(({ reason }) => reason)).not.toContain('no-such-record');
  });

  it('has a story that both hold alike once', () => {
    const pack = packOf('one', [outlet('a', 'A', 'a.example')], [storyOf('x', 'a')]);
    expect(mergePacks(pack, { ...pack, id: 'two' }).pack).toEqual(pack);
  });

  it('puts stories that disagree side by side', () => {
    const outlets = [outlet('a', 'A', 'a.example')];
    const first = packOf('one', outlets, [storyOf('x', 'a', 'Wharf closes')]);
    const second = packOf('two', outlets, [storyOf('x', 'a', 'Wharf stays open')]);
    const { pack, apart } = mergePacks(first, second);
    expect(pack.stories.map(({ id, title }) => [id, title])).toEqual([
      ['x', 'Wharf closes'],
      ['x-2', 'Wharf stays open'],
    ]);
    expect(apart).toEqual([{ story: 'x', as: 'x-2' }]);
  });
});
