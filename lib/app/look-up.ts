import { readQuery } from '../core/lookup/query.ts';
import { buildHit } from '../core/view/lookup-hits.ts';
import type { LookupView } from '../core/view/lookup-view.ts';
import type { Library, LookupLibrary } from './ports.ts';

/** So many quotations are loaded for one answer; the rest are only counted. */
const MOST_HITS = 30;

/** The stored quotations that hold the words of `query`, best first. Empty for an empty query. */
export async function lookUpQuotations(
  library: LookupLibrary & Pick<Library, 'readStory'>,
  query: string,
): Promise<LookupView> {
  const { hits, searched } = await library.lookUp(readQuery(query));
  const top = hits.slice(0, MOST_HITS).map(({ key }) => {
    const cut = key.lastIndexOf('/');
    return { story: key.slice(0, cut), quotation: key.slice(cut + 1) };
  });
  const stories = new Map(
    await Promise.all(
      [...new Set(top.map((one) => one.story))].map(
        async (key) => [key, await library.readStory(key)] as const,
      ),
    ),
  );
  return {
    query,
    searched,
    onThisPage: null,
    hits: top.flatMap(({ story, quotation }) => {
      const bundle = stories.get(story);
      const hit = bundle ? buildHit(bundle, quotation) : null;
      return hit ? [hit] : [];
    }),
  };
}
