import type { Article } from '../core/article.ts';
import { findCorrections, withDeclared } from '../core/metadata/corrections.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { isNoise } from '../core/text/is-noise.ts';
import { readBlockQuotes } from './block-quotes.ts';
import { readInlineQuotes } from './inline-quotes.ts';
import { readLinks } from './links.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { checkBounds, type Unread } from './read/bounds.ts';
import { chooseBody } from './read/choose-body.ts';
import { findSeeds, type Seeds } from './read/find-seeds.ts';
import { readPageBlocks } from './read/page-blocks.ts';
import { furnitureIn, standingsBeside, standingsIn } from './read/standing.ts';
import { weighProse } from './read/weigh-prose.ts';

/** Below this many units Readability reads again, with nothing kept from it. */
const TOO_SHORT = 200;

const unitsOf = (seeds: Seeds) => [...seeds].reduce((sum, { data }) => sum + data.trim().length, 0);

function seedsOf(document: Document, furniture: ReadonlySet<Element>): Seeds {
  const seeds = findSeeds(document, furniture);
  if (unitsOf(seeds) >= TOO_SHORT || furniture.size === 0) return seeds;
  const others = findSeeds(document, new Set());
  return unitsOf(others) > unitsOf(seeds) ? others : seeds;
}

/**
 * Reads the article of a document. Readability says on a copy where the body is; the text is then
 * read from the page itself, block by block, so that every paragraph stands in it. Lost paragraphs
 * are fetched back, and captions and furniture are told from the body and kept apart. The document itself is not
 * touched. Refused when no body is found, and unread beyond the bounds of `checkBounds`, with what it says. `url` is
 * null for text from elsewhere. Cost: that of Readability and two passes over the page, some 20 ms
 * for a common page.
 */
export function readArticle(document: Document, url: string | null): Result<Article, Unread> {
  const bounds = checkBounds(document);
  if (!bounds.ok) return bounds;
  const { body } = document;
  if (!body) return refuse('unreadable', 'no body found');
  const metadata = readMetadata(document, url ?? (document.location?.href || null));
  const prose = weighProse(body);
  if (!prose.hasParagraph) return refuse('unreadable', 'no paragraphs found');
  const standing = standingsIn(prose);
  let seeds: Seeds;
  try {
    seeds = seedsOf(document, furnitureIn(body, standing));
  } catch (error) {
    return refuse('unreadable', error instanceof Error ? error.message : String(error));
  }
  const blocks = readPageBlocks(body, seeds, standingsBeside(seeds, standing));
  const chosen = chooseBody(blocks, metadata);
  if (chosen.body.length === 0) return refuse('unreadable', 'no paragraphs found');
  const text = chosen.body.join('\n\n');
  if (isNoise(text)) return refuse('unreadable', 'not a text');
  const furniture = chosen.furniture.join('\n');
  return ok({
    ...metadata,
    corrections: withDeclared(findCorrections(text, furniture), metadata.corrections),
    url,
    text,
    ...readBlockQuotes(document, text),
    ...readInlineQuotes(document, text),
    captions: [...chosen.captions],
    furniture,
    links: readLinks(body, { text, furniture }, url),
    hasVideo:
      document.querySelector('article video, article iframe, video, iframe[title*="video" i]') !==
      null,
  });
}
