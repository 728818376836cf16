import { countOrigins, pathFrom } from '../trace/count-origins.ts';
import type { LibraryRow } from './library-view.ts';
import type { StoryBundle } from './story-bundle.ts';

/** One story as a row of the library. */
export function buildRow(bundle: StoryBundle, pack: string, own: boolean): LibraryRow {
  const { story } = bundle;
  const main = story.claims.find((claim) => claim.main);
  const counted = main ? countOrigins(story, main) : null;
  const [first] = main?.links ?? [];
  const end = main && first ? pathFrom(main, first.from).at(-1) : undefined;
  const origin =
    end?.type === 'origin' ? story.origins.find((one) => one.id === end.id) : undefined;
  const outlets = new Set(
    story.articles.filter((one) => one.place === 'coverage').map((one) => one.outlet),
  );
  return {
    key: bundle.key,
    title: story.title,
    date: story.date,
    pack: { id: pack, title: bundle.packTitle },
    own,
    recorded: story.recorded,
    origin: origin ? { kind: origin.kind, title: origin.title } : null,
    outlets: outlets.size,
    origins: counted?.origins?.length ?? null,
    quotations: story.quotations.length,
  };
}
