import type { PackQuotation } from '../pack/pack.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';
import { wordsHash } from './words-hash.ts';

/** One rendition of a quotation, named so that it is found again after an update of its pack. */
export interface RenditionName {
  readonly article: string;
  readonly in: PackQuotation['renditions'][number]['in'];
  /** Of its words: an article that prints others by now is not meant any more. */
  readonly hash: string;
}

/**
 * The reader's own word on what is one statement. `apart`: this rendition is not of that quotation.
 * `same`: both quotations are one. What it names and is not there any more, it says nothing about.
 */
export type Regrouping =
  | { readonly kind: 'apart'; readonly quotation: string; readonly rendition: RenditionName }
  | { readonly kind: 'same'; readonly quotation: string; readonly as: string };

/** A regrouping as it is kept: under a key, so that it can be taken back. */
export interface KeptRegrouping {
  readonly key: string;
  readonly value: Regrouping;
}

/** The name of a rendition. */
export function nameRendition(rendition: PackQuotation['renditions'][number]): RenditionName {
  const { article, parts } = rendition;
  return { article, in: rendition.in, hash: wordsHash(parts.join(BETWEEN_PARTS)) };
}

/** The rendition of a quotation that a name means; undefined when it is not there (any more). */
export function findRendition(
  { renditions }: PackQuotation,
  name: RenditionName,
): PackQuotation['renditions'][number] | undefined {
  return renditions.find((one) => {
    const { article, hash } = nameRendition(one);
    return article === name.article && one.in === name.in && hash === name.hash;
  });
}
