import { foldText, type Named } from './names.ts';
import type { StoryHead } from './story-head.ts';

/** One outlet or speaker by which the list can be narrowed, and in how many stories it stands. */
export interface Facet extends Named {
  readonly stories: number;
}

/** The outlets or speakers of stories, those of most stories first. Cost: linear in their names. */
export function countFacets(
  heads: readonly StoryHead[],
  of: 'outlets' | 'speakers',
): readonly Facet[] {
  const counts = new Map<string, { key: string; name: string; stories: number }>();
  for (const head of heads) {
    for (const { key, name } of head[of]) {
      const known = counts.get(key);
      if (known) known.stories += 1;
      else counts.set(key, { key, name, stories: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.stories - a.stories || (a.key < b.key ? -1 : 1));
}

/** Those of them with a word that begins like what was typed, at most `most`. */
export function suggestFacets(facets: readonly Facet[], typed: string, most: number): Facet[] {
  const sought = ` ${foldText(typed)}`;
  const found: Facet[] = [];
  for (const facet of facets) {
    if (found.length === most) break;
    if (` ${foldText(facet.name)}`.includes(sought)) found.push(facet);
  }
  return found;
}
