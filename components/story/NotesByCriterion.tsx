import type { NoteView } from '../../lib/core/view/page-view.ts';
import type { OnShow } from '../quotation/ShowOnPage.tsx';
import { criterionLabel } from '../wording/labels.ts';
import { useText } from '../wording/text.tsx';
import { NoteList } from './NotesTab.tsx';
import './NotesByCriterion.css';

/** The credibility notes of a whole story: each criterion once, with what was noted of each article. */
export function NotesByCriterion(props: { notes: readonly NoteView[]; onShow: OnShow }) {
  const text = useText();
  if (props.notes.length === 0) return <p class="small">{text.t('note_empty')}</p>;
  return (
    <>
      <p class="small">{text.t('note_intro')}</p>
      {byCriterion(props.notes).map(([criterion, notes]) => (
        <div key={criterion} class="note-criterion">
          <h3>{criterionLabel(text, criterion)}</h3>
          <NoteList notes={notes} title="about" onShow={props.onShow} />
        </div>
      ))}
    </>
  );
}

/** The notes by what they are about, in the order in which each criterion comes first. */
function byCriterion(notes: readonly NoteView[]): [NoteView['criterion'], NoteView[]][] {
  const groups = new Map<NoteView['criterion'], NoteView[]>();
  for (const note of notes) {
    const group = groups.get(note.criterion);
    if (group) group.push(note);
    else groups.set(note.criterion, [note]);
  }
  return [...groups];
}
