import { hash64Hex } from '../../text/hash.ts';
import { outletName, type StoryBundle } from '../../view/story-bundle.ts';
import { type FormWriter, listWriter } from './form-writer.ts';

/** Writes stories' coverage as one CSL-JSON list. */
export const cslJson = (): FormWriter =>
  listWriter('[', '\n]\n', ({ bundle }) => storyCitations(bundle));

/** The numbers of an ISO 8601 day, month or year. */
function datePartsOf(iso: string): number[] {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/.exec(iso);
  return found ? found.slice(1).flatMap((part) => (part ? [Number(part)] : [])) : [];
}

/** The articles of a story that tell it, as citation data; `note` names the story. */
function storyCitations(bundle: StoryBundle): object[] {
  return bundle.story.articles
    .filter(({ place }) => place === 'coverage')
    .map((article) => {
      const date = article.published === null ? [] : datePartsOf(article.published);
      return {
        id: `headwater-${hash64Hex(`${bundle.key}/${article.id}`).slice(0, 10)}`,
        type: 'article-newspaper',
        'container-title': outletName(bundle, article.outlet),
        note: bundle.story.title,
        ...(article.headline && { title: article.headline }),
        ...(article.byline.length > 0 && {
          author: article.byline.map((literal) => ({ literal })),
        }),
        ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
        ...(article.url && { URL: article.url }),
      };
    });
}
