import { align } from '../align/align.ts';
import { type Difference, withMisattributed } from '../align/difference.ts';
import type { PackQuotation, PackRendition, PackStory } from '../pack/pack.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';

const wordsOf = ({ parts }: { readonly parts: readonly string[] }) => parts.join(BETWEEN_PARTS);

/**
 * The quotation with each of its renditions held against its words anew. That a rendition names
 * another speaker does not show in the words and stays. Cost: an alignment a rendition.
 */
export function holdRenditions(quotation: PackQuotation): PackQuotation {
  const full = wordsOf(quotation);
  return {
    ...quotation,
    renditions: quotation.renditions.map((one) => ({ ...one, differences: heldOf(one, full) })),
  };
}

function heldOf(rendition: PackRendition, full: string): Difference[] {
  const { differences } = align(wordsOf(rendition), full);
  const isElsewhere = rendition.differences.includes('misattributed');
  return isElsewhere ? withMisattributed(differences.slice(0, 7)) : [...differences];
}

/**
 * The story with the differences of those renditions named anew whose words, or whose quotation's
 * words, are others than in `before`. What a curator named and nobody touched stays as it was named.
 */
export function holdChanged(before: PackStory, story: PackStory): PackStory {
  const known = new Map(before.quotations.map((quotation) => [quotation.id, quotation]));
  return {
    ...story,
    quotations: story.quotations.map((quotation) => {
      const old = known.get(quotation.id);
      if (!old || wordsOf(old) !== wordsOf(quotation)) return holdRenditions(quotation);
      const full = wordsOf(quotation);
      const held = new Set(old.renditions.map((one) => `${one.article} ${one.in} ${wordsOf(one)}`));
      return {
        ...quotation,
        renditions: quotation.renditions.map((one) =>
          held.has(`${one.article} ${one.in} ${wordsOf(one)}`)
            ? one
            : { ...one, differences: heldOf(one, full) },
        ),
      };
    }),
  };
}
