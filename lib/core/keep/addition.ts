import type {
  PackArticle,
  PackLink,
  PackOutlet,
  PackQuotation,
  PackSpeaker,
  PackStory,
} from '../pack/pack.ts';
import type { StoryBundle } from '../view/story-bundle.ts';

/**
 * Coverage that the reader added to a stored story. It is kept apart from the pack's records, so
 * that an update of the pack does not touch it.
 */
export interface Addition {
  readonly outlet: PackOutlet;
  readonly article: PackArticle;
  /** Links of the story's claims that start at the article. */
  readonly links: readonly { readonly claim: string; readonly link: PackLink }[];
  /** How the article prints stored quotations. */
  readonly renditions: readonly {
    readonly quotation: string;
    readonly rendition: PackQuotation['renditions'][number];
  }[];
  /** Quotations that the story did not have, and who said them. */
  readonly quotations: readonly PackQuotation[];
  readonly speakers: readonly PackSpeaker[];
}

function withAddition(story: PackStory, addition: Addition): PackStory {
  const isNew =
    <Item extends { readonly id: string }>(known: readonly Item[]) =>
    (item: Item) =>
      known.every((one) => one.id !== item.id);
  return {
    ...story,
    claims: story.claims.map((claim) => ({
      ...claim,
      links: [
        ...claim.links,
        ...addition.links.filter((one) => one.claim === claim.id).map((one) => one.link),
      ],
    })),
    articles: [...story.articles, addition.article],
    speakers: [...story.speakers, ...addition.speakers.filter(isNew(story.speakers))],
    quotations: [
      ...story.quotations.map((quotation) => ({
        ...quotation,
        renditions: [
          ...quotation.renditions,
          ...addition.renditions
            .filter((one) => one.quotation === quotation.id)
            .map((one) => one.rendition),
        ],
      })),
      ...addition.quotations.filter(isNew(story.quotations)),
    ],
  };
}

/** The story as the reader has it: the pack's records with the reader's own coverage. */
export function withAdditions(bundle: StoryBundle, additions: readonly Addition[]): StoryBundle {
  return {
    ...bundle,
    outlets: [
      ...bundle.outlets,
      ...additions
        .map((one) => one.outlet)
        .filter((outlet) => bundle.outlets.every((known) => known.id !== outlet.id)),
    ],
    story: additions.reduce(withAddition, bundle.story),
    added: [...bundle.added, ...additions.map((one) => one.article.id)],
  };
}
