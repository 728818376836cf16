import type { Annotation } from '../annotation/annotation.ts';
import { urlIdentity } from '../match/url-identity.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';

/** What somebody marked on a page of a story's coverage. */
export interface AnnotationView {
  readonly id: string;
  readonly outlet: string;
  readonly url: string;
  /** The words as marked, with those around them; null where the whole page is meant. */
  readonly passages: readonly {
    readonly prefix: string | null;
    readonly exact: string;
    readonly suffix: string | null;
  }[];
  readonly remarks: readonly string[];
  readonly tags: readonly string[];
  readonly by: string | null;
  readonly on: string | null;
}

/** The annotations of pages of a story's coverage, in the order of the coverage. The page alone ties them: no likeness of words. */
export function showAnnotations(
  bundle: StoryBundle,
  annotations: readonly Annotation[],
): AnnotationView[] {
  return bundle.story.articles.flatMap(({ id: article, url }) => {
    const page = urlIdentity(url);
    if (page === null || url === null) return [];
    return annotations.flatMap(({ id, passages, bodies, by, on }): AnnotationView[] => {
      const here = passages.filter((one) => urlIdentity(one.url) === page);
      if (here.length === 0) return [];
      const of = (isTag: boolean) =>
        bodies.filter(({ purpose }) => (purpose === 'tagging') === isTag).map(({ value }) => value);
      const marked = here.flatMap(({ exact, prefix, suffix }) =>
        exact === null ? [] : [{ exact, prefix, suffix }],
      );
      const outlet = articleOutlet(bundle, article) ?? url;
      return [{ id, outlet, url, passages: marked, remarks: of(false), tags: of(true), by, on }];
    });
  });
}
