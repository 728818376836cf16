import type { Addition } from '../core/keep/addition.ts';
import { keepCoverage } from '../core/keep/keep-coverage.ts';
import { type Keeping, keepStory } from '../core/keep/keep-story.ts';
import type { Kept } from '../core/keep/kept.ts';
import type { Caution } from '../core/match/caution.ts';
import { DEFAULT_CHOICES } from '../core/reader-choices.ts';
import type { SeenPage } from '../core/reading-id.ts';
import { ok, type Result } from '../core/result.ts';
import { findStory } from './find-story.ts';
import type { KeepLibrary, Library, Page } from './ports.ts';
import { readAsSeen } from './read-as-seen.ts';

/**
 * Keeps the page being read: as coverage of the stored story it tells, else as a story of its own.
 * `keepText` also keeps the article's text on this device. Every note is kept, whichever the reader
 * wants to see now. Refused with `no-article` when none can
 * be read, with `page-went-on` when it is no longer the one that was seen.
 */
export async function keepPage(
  library: Library & KeepLibrary,
  page: Pick<Page, 'read'>,
  seen: SeenPage,
  keeping: Keeping,
  keepText: boolean,
  caution: Caution = 'cautious',
): Promise<Result<Kept, 'no-article' | 'page-went-on'>> {
  const reading = await readAsSeen(page, seen);
  if (!reading.ok) return reading;
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
