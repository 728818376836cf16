import type { PackArticle, PackQuotation, PackSpeaker } from '../../pack/pack.ts';
import { encodePart } from '../../text/whole-characters.ts';
import { BETWEEN_PARTS } from '../../view/parts.ts';
import { outletName, type StoryBundle } from '../../view/story-bundle.ts';

/** A name for a record of a story that holds in every file and leads nowhere. */
export const recordName = ({ key }: StoryBundle, kind: string, id: string): string =>
  `urn:headwater:${[...key.split('/'), kind, id].map(encodePart).join(':')}`;

/** The words of a quotation or rendition, parts of an interrupted statement with an ellipsis between them. */
export const wordsOf = ({ parts }: { readonly parts: readonly string[] }): string =>
  parts.join(BETWEEN_PARTS);

/** Who said it: the name, or the description of who is not named; empty when the story lacks the speaker. */
export const speakerName = (speaker: PackSpeaker | undefined): string =>
  speaker?.name ?? speaker?.description ?? '';

/** How one article prints one quotation. */
export interface PrintedQuotation {
  readonly quotation: PackQuotation;
  readonly speaker: PackSpeaker | undefined;
  readonly article: PackArticle | undefined;
  readonly outlet: string;
  /** Parts of an interrupted statement, in order. */
  readonly parts: readonly string[];
  readonly printed: string;
  readonly differences: readonly string[];
  readonly in: PackQuotation['renditions'][number]['in'];
  /** Whether the article attests the fullest form. */
  readonly attests: boolean;
}

/** Every rendition of every quotation of a story; of a quotation without any the attested form. */
export function printedQuotations(bundle: StoryBundle): PrintedQuotation[] {
  const { story } = bundle;
  const articles = new Map(story.articles.map((one) => [one.id, one]));
  const speakers = new Map(story.speakers.map((one) => [one.id, one]));
  return story.quotations.flatMap((quotation) => {
    const { attestedBy, parts } = quotation;
    const attested = { article: attestedBy, in: 'text' as const, parts, differences: ['same'] };
    const isListed = quotation.renditions.some(({ article }) => article === attestedBy);
    const renditions = isListed ? quotation.renditions : [attested, ...quotation.renditions];
    return renditions.map((rendition) => {
      const article = articles.get(rendition.article);
      return {
        quotation,
        speaker: speakers.get(quotation.speaker),
        article,
        outlet: article ? outletName(bundle, article.outlet) : '',
        parts: rendition.parts,
        printed: wordsOf(rendition),
        differences: rendition.differences,
        in: rendition.in,
        attests: rendition.article === attestedBy,
      };
    });
  });
}
