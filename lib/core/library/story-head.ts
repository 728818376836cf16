import { changesWording } from '../align/difference.ts';
import type { OriginKind } from '../article.ts';
import { countOrigins, pathFrom } from '../trace/count-origins.ts';
import type { StoryBundle } from '../view/story-bundle.ts';
import { type Named, nameOutlet, nameSpeaker } from './names.ts';

/** What the list of stories shows of one, and finds it by: derived from the story, never edited. */
export interface StoryHead {
  /** `pack/story`. */
  readonly key: string;
  readonly title: string;
  /** ISO 8601; null when the story has no date. */
  readonly date: string | null;
  readonly recorded: { readonly by: string; readonly on: string };
  /** Of the main claim; null when its chain breaks off. */
  readonly origin: { readonly kind: OriginKind; readonly title: string } | null;
  /** Who tells it, each once. */
  readonly outlets: readonly Named[];
  /** Who is named in it, each once. */
  readonly speakers: readonly Named[];
  /** Pieces of coverage. */
  readonly articles: number;
  readonly quotations: number;
  /** Independent origins of the main claim; null when that cannot be told. */
  readonly origins: number | null;
  /** Whether some article prints a quotation in other words. */
  readonly differs: boolean;
}

/** The id of the pack that a story belongs to. */
export const packOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** Whether several outlets tell the story from one origin. */
export function hasOneOrigin({ origins, outlets }: StoryHead): boolean {
  return origins === 1 && outlets.length > 1;
}

/**
 * The head of a story of which something is damaged: its id stands for its title, so that it is
 * listed, and can be opened as far as it goes, exported and deleted.
 */
export function damagedHead(key: string): StoryHead {
  return {
    key,
    title: key.slice(key.indexOf('/') + 1),
    date: null,
    recorded: { by: '', on: '' },
    origin: null,
    outlets: [],
    speakers: [],
    articles: 0,
    quotations: 0,
    origins: null,
    differs: false,
  };
}

/** The head of a story as the reader has it, own coverage included. */
export function headOf({ key, outlets, story }: StoryBundle): StoryHead {
  const main = story.claims.find((claim) => claim.main);
  const coverage = story.articles.filter((article) => article.place === 'coverage');
  const told = new Set(coverage.map((article) => article.outlet));
  const quoted = new Set(story.quotations.map((quotation) => quotation.speaker));
  return {
    key,
    title: story.title,
    date: story.date,
    recorded: story.recorded,
    origin: originOf(story),
    outlets: once(
      [...told].map((id) =>
        nameOutlet(outlets.find((one) => one.id === id) ?? { id, name: id, domains: [] }),
      ),
    ),
    speakers: once(
      story.speakers.filter(({ id }) => quoted.has(id)).flatMap((one) => nameSpeaker(one) ?? []),
    ),
    articles: coverage.length,
    quotations: story.quotations.length,
    origins: (main && countOrigins(story, main).origins?.length) ?? null,
    differs: story.quotations.some(({ renditions }) =>
      renditions.some((one) => one.in === 'text' && changesWording(one.differences)),
    ),
  };
}

function originOf(story: StoryBundle['story']): StoryHead['origin'] {
  const main = story.claims.find((claim) => claim.main);
  const [first] = main?.links ?? [];
  const end = main && first ? pathFrom(main, first.from).at(-1) : undefined;
  const origin =
    end?.type === 'origin' ? story.origins.find((one) => one.id === end.id) : undefined;
  return origin ? { kind: origin.kind, title: origin.title } : null;
}

const once = (all: readonly Named[]): Named[] => [
  ...new Map(all.map((one) => [one.key, one])).values(),
];
