import type { LookupLibrary } from '../lib/app/ports.ts';
import { entriesOf } from '../lib/core/lookup/fields.ts';
import { memorySegment } from '../lib/core/lookup/index-reader.ts';
import { search } from '../lib/core/lookup/search.ts';
import { buildSegment } from '../lib/core/lookup/segment.ts';
import type { Pack } from '../lib/core/pack/pack.ts';
import type { StoryBundle } from '../lib/core/view/story-bundle.ts';

/** The quotations of a pack as a lookup index in memory; keys are `story/quotation`. */
export function packLookup(pack: Pack): LookupLibrary {
  const bundles = new Map(
    pack.stories.map((story): [string, StoryBundle] => [
      story.id,
      { key: story.id, packTitle: pack.title, outlets: pack.outlets, story, added: [] },
    ]),
  );
  const stories = [...bundles.values()].map((bundle, sequence) => ({
    sequence,
    entries: entriesOf(bundle),
  }));
  const segment = memorySegment(buildSegment(stories));
  return {
    async lookUp(query, most) {
      const { top, found, searched } = await search([segment], query, most);
      const hits = top.flatMap(({ key, score }) => {
        const bundle = bundles.get(key.slice(0, key.lastIndexOf('/')));
        return bundle ? [{ key, score, bundle }] : [];
      });
      return { hits, found, damaged: 0, searched, rebuilding: null };
    },
  };
}
