import { ALIGNMENT } from './properties/alignment.ts';
import { ARTICLES } from './properties/articles.ts';
import { LIBRARY } from './properties/library.ts';
import { MATCHING } from './properties/matching.ts';
import { MESSAGES } from './properties/messages.ts';
import { PACKS } from './properties/packs.ts';
import { PAGES } from './properties/pages.ts';
import type { Property } from './property.ts';

/** Every property that is fuzzed, by what it is about. */
export const PROPERTIES: Readonly<Record<string, readonly Property[]>> = {
  pages: PAGES,
  articles: ARTICLES,
  alignment: ALIGNMENT,
  matching: MATCHING,
  packs: PACKS,
  messages: MESSAGES,
  library: LIBRARY,
};
