import type { Article } from '../article.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { PublisherClaim, PublisherView } from './page-view.ts';

/** The day of an ISO 8601 date or date-time; null for another form, which cannot be compared. */
const dayOf = (iso: string | null) => (iso ? (/^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0] ?? null) : null);

/** Dates of the publisher that cannot both be right: changed before it was published. */
function conflictsOf({ published, modified }: Article): Phrase[] {
  const [first, last] = [dayOf(published), dayOf(modified)];
  return first && last && last < first ? [phrase('phrase_changed_before_published')] : [];
}

/** What the publisher says of an article, value by value, each with where it was read. */
export function buildPublisher(article: Article): PublisherView {
  const { sources } = article;
  const claim = (field: PublisherClaim['field'], value: string | null): PublisherClaim => ({
    field,
    value: value || null,
    source: (value && sources[field]) || null,
  });
  return {
    label: article.label,
    claims: [
      claim('headline', article.headline),
      claim('byline', article.byline.join(', ')),
      claim('outlet', article.outlet),
      claim('published', article.published),
      claim('modified', article.modified),
      claim('canonicalUrl', article.canonicalUrl),
    ],
    corrections: article.corrections,
    conflicts: conflictsOf(article),
  };
}
