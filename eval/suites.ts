import type { Suite } from './suite.ts';
import { addresses } from './suites/addresses.ts';
import { anchoring } from './suites/anchoring.ts';
import { factchecks } from './suites/factchecks.ts';
import { lookup } from './suites/lookup.ts';
import { origin } from './suites/origin.ts';
import { pageMetadata } from './suites/page-metadata.ts';
import { pages } from './suites/pages.ts';
import { pagesNews } from './suites/pages-news.ts';
import { quotes } from './suites/quotes.ts';
import { renditions } from './suites/renditions.ts';
import { stories } from './suites/stories.ts';

/** Every suite, in the order of the table. */
export const SUITES: readonly Suite[] = [
  pages,
  pagesNews,
  pageMetadata,
  quotes,
  origin,
  renditions,
  stories,
  addresses,
  lookup,
  anchoring,
  factchecks,
];
