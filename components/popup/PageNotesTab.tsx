import type { PageCheckView } from '../../lib/core/view/page-checks.ts';
import type { NoteView } from '../../lib/core/view/page-view.ts';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { PageFactChecks } from '../story/FactChecks.tsx';
import { NoteList } from '../story/NotesTab.tsx';
import { useText } from '../wording/text.tsx';

/** What others checked of it, and what can be checked on the page alone; what cannot be told stands apart, and last. */
export function PageNotesTab(props: {
  notes: readonly NoteView[];
  checks: readonly PageCheckView[];
  onShow: Show;
}) {
  const { t } = useText();
  const { notes, checks, onShow } = props;
  if (notes.length === 0) {
    return (
      <>
        <PageFactChecks checks={checks} onShow={onShow} />
        <p class="small">{t('note_empty_here')}</p>
      </>
    );
  }
  const told = notes.filter(({ finding }) => finding !== 'cannot tell');
  const untold = notes.filter(({ finding }) => finding === 'cannot tell');
  return (
    <>
      <PageFactChecks checks={checks} onShow={onShow} />
      <p class="small">{t('note_intro')}</p>
      {told.length > 0 && <NoteList notes={told} onShow={onShow} />}
      {untold.length > 0 && (
        <section>
          <h2 class="group">
            {t('note_group_untold')} {t('popup_count', untold.length)}
          </h2>
          <NoteList notes={untold} onShow={onShow} />
        </section>
      )}
    </>
  );
}
