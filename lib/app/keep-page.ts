import type { Addition } from '../core/keep/addition.ts';
import { keepCoverage } from '../core/keep/keep-coverage.ts';
import { type Keeping, keepStory } from '../core/keep/keep-story.ts';
import type { Kept } from '../core/keep/kept.ts';
import type { Caution } from '../core/match/caution.ts';
import { DEFAULT_CHOICES } from '../core/reader-choices.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { findStory } from './find-story.ts';
import type { KeepLibrary, Library, Page } from './ports.ts';

/**
 * Keeps the page being read: as coverage of the stored story it tells, else as a story of its own.
 * `keepText` also keeps the article's text on this device. Every note is kept, whichever the reader
 * wants to see now. Refused with `no-article` when none can
 * be read.
 */
export async function keepPage(
  library: Library & KeepLibrary,
  page: Page,
  keeping: Keeping,
  keepText: boolean,
  caution: Caution = 'cautious',
): Promise<Result<Kept, 'no-article'>> {
  const reading = await page.read();
  if (!reading.ok) return refuse('no-article', reading.reason);
  const { article } = reading.value;
  const text = keepText ? article.text : null;
  const { analysis, known } = await findStory(library, article, { ...DEFAULT_CHOICES, caution });
  if (known) {
    const { bundle } = known;
    const addition: Addition = keepCoverage(analysis, bundle, keeping);
    const key = await library.keepAddition(bundle.key, addition, text);
    return ok({ as: 'coverage', key, title: bundle.story.title });
  }
  const kept = keepStory(analysis, keeping);
  const key = await library.keepOwnStory(kept, text);
  return ok({ as: 'story', key, title: kept.story.title });
}
