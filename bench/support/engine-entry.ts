import { analyze } from '../../lib/core/analyze.ts';
import { EMPTY_ARTICLE } from '../../lib/core/article.ts';
import { findQuotations } from '../../lib/core/quotes/find-quotations.ts';

/** What is timed of the engine, as it is built for the extension. */
export const engine = {
  findQuotations: (text: string) => findQuotations(text),
  analyze: (text: string) => analyze({ ...EMPTY_ARTICLE, text }),
};
