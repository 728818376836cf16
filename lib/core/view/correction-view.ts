import type { CorrectionView } from './library-view.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';

/** What was put right in a story, and what came of it later: by date, those without one last. */
export function showCorrections(bundle: StoryBundle): CorrectionView[] {
  const dated = (one: { readonly on: string | null }) => one.on ?? '9999';
  return (bundle.story.corrections ?? [])
    .map(({ id, kind, says, article, on, url, recorded }) => ({
      ...{ id, kind, says, on, url, recorded },
      outlet: article === null ? null : articleOutlet(bundle, article),
    }))
    .sort((a, b) => dated(a).localeCompare(dated(b)));
}
