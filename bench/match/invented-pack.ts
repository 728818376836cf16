import type { Pack, PackStory } from '../../lib/core/pack/pack.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { took } from '../support/time.ts';
import { withLibrary } from '../support/with-library.ts';
import { inventStories } from './invented-stories.ts';

let invent: ReturnType<typeof inventStories> | null = null;

/** `count` invented stories, the ones from `from` on, the same at every call. */
export function invented(from: number, count: number): PackStory[] {
  invent ??= inventStories();
  return invent(from, count);
}

/** The same as a pack without outlets. */
export function inventedPack(from: number, count: number): Pack {
  return {
    '@context': {},
    format: 'headwater-pack',
    version: 1,
    id: `bench-${from}`,
    title: 'Bench',
    description: 'Bench',
    curator: { name: 'bench', contact: null },
    published: '2024-01-01',
    licence: 'none',
    outlets: [],
    stories: invented(from, count),
  };
}

/** Takes a pack in; milliseconds until it is stored. */
export const storePack = (pack: Pack): Promise<number> =>
  withLibrary((database) => took(() => writePack(database, pack)));
