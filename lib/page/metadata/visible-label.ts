import type { ArticleLabel } from '../../core/article.ts';
import { labelOf } from '../../core/metadata/label.ts';
import type { PagePlaces } from './page-places.ts';

/** Elements around the headline in which a label speaks of this article: a kicker above, a line below. */
const NEAR = { before: -12, after: 6 };
const MENU = 'ul, ol, select, header > div > a';

/** The label that the page shows beside its headline (“Opinion”); null when it shows none. */
export function readVisibleLabel({ near, isAround, headline }: PagePlaces): ArticleLabel | null {
  if (!headline) return null;
  for (const element of near(NEAR.before, NEAR.after)) {
    if (element.children.length > 0 || element.closest(MENU) || isAround(element)) continue;
    const label = labelOf(element.textContent);
    if (label) return label;
  }
  return null;
}
