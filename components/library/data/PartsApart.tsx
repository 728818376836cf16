import { OWN_PACK } from '../../../lib/core/keep/kept.ts';
import { ALL_STORIES } from '../../../lib/core/library/story-query.ts';
import { LibraryLink } from '../../controls/LibraryLink.tsx';
import { useText } from '../../wording/text.tsx';

/** What is to be said of stories that were saved as packs. */
export interface Saved {
  /** Stories that the reader split off from others' among them, and that are not among them. */
  readonly apart: number;
}

/**
 * Says where those stories are, and leads to them: of the whole `library` they left in the file of the reader's own pack, of
 * `chosen` stories they did not leave. Nothing when there are none.
 */
export function PartsApart({ count, of }: { count: number; of: 'library' | 'chosen' }) {
  const { t, tn } = useText();
  if (count === 0) return null;
  return (
    <>
      {tn(of === 'library' ? 'library_export_parts' : 'export_parts_left_out', count)}{' '}
      <LibraryLink to={{ section: 'stories', query: { ...ALL_STORIES, pack: OWN_PACK } }}>
        {t('export_parts_show')}
      </LibraryLink>
    </>
  );
}
