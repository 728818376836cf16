import type {
  PackArticle,
  PackLink,
  PackOutlet,
  PackQuotation,
  PackSpeaker,
  PackStory,
} from '../pack/pack.ts';
import type { StoryBundle } from '../view/story-bundle.ts';
import { onePerId } from './one-per-id.ts';

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

/** The story's own record of an article: of that id, or of its address; undefined when it has none. */
function storedArticle(story: PackStory, { id, url }: PackArticle): PackArticle | undefined {
  return story.articles.find((one) => one.id === id || (url !== null && one.url === url));
}

const wordsOf = ({ parts }: PackQuotation) => parts.join(' ');

/** The addition with the story's own id for its article, which may have come in with the pack. */
function underId(addition: Addition, id: string): Addition {
  const { article, links, renditions, quotations } = addition;
  if (article.id === id) return addition;
  const renamed = (one: string) => (one === article.id ? id : one);
  return {
    ...addition,
    article: { ...article, id },
    links: links.map(({ claim, link }) => ({ claim, link: { ...link, from: renamed(link.from) } })),
    renditions: renditions.map(({ quotation, rendition }) => ({
      quotation,
      rendition: { ...rendition, article: renamed(rendition.article) },
    })),
    quotations: quotations.map((one) => ({
      ...one,
      attestedBy: renamed(one.attestedBy),
      renditions: one.renditions.map((each) => ({ ...each, article: renamed(each.article) })),
    })),
  };
}

/** The story with what of the addition it does not have already. */
function withAddition(story: PackStory, given: Addition): PackStory {
  const stored = storedArticle(story, given.article);
  const addition = stored ? underId(given, stored.id) : given;
  const isNew =
    <Item extends { readonly id: string }>(known: readonly Item[]) =>
    (item: Item) =>
      known.every((one) => one.id !== item.id);
  const saidAlready = (quotation: PackQuotation) =>
    stored !== undefined && story.quotations.some((one) => wordsOf(one) === wordsOf(quotation));
  return {
    ...story,
    claims: story.claims.map((claim) => ({
      ...claim,
      links: [
        ...claim.links,
        ...addition.links
          .filter((one) => one.claim === claim.id)
          .map((one) => one.link)
          .filter(({ from }) => claim.links.every((known) => known.from !== from)),
      ],
    })),
    articles: stored ? story.articles : [...story.articles, addition.article],
    speakers: [...story.speakers, ...onePerId(addition.speakers).filter(isNew(story.speakers))],
    quotations: [
      ...story.quotations.map((quotation) => ({
        ...quotation,
        renditions: [
          ...quotation.renditions,
          ...addition.renditions
            .filter((one) => one.quotation === quotation.id)
            .map((one) => one.rendition)
            .filter((one) =>
              quotation.renditions.every(
                (known) => known.article !== one.article || known.in !== one.in,
              ),
            ),
        ],
      })),
      ...onePerId(addition.quotations)
        .filter(isNew(story.quotations))
        .filter((one) => !saidAlready(one)),
    ],
  };
}

/**
 * The story as the reader has it: the pack's records with the reader's own coverage. What the pack
 * holds itself is there once, and does not count as added.
 */
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
    added: [
      ...bundle.added,
      ...additions
        .map((one) => one.article)
        .filter((article) => !storedArticle(bundle.story, article))
        .map((article) => article.id),
    ],
  };
}
