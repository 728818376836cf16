import type { Phrase } from '../../lib/core/phrase.ts';
import type { NoteView } from '../../lib/core/view/page-view.ts';
import { Dotted } from '../controls/Dotted.tsx';
import { criterionLabel, FINDING_LABELS } from '../wording/labels.ts';
import { EvidenceLines } from './EvidenceLine.tsx';
import './NotesTab.css';
import type { OnShow } from '../quotation/ShowOnPage.tsx';
import { type Text, useText } from '../wording/text.tsx';

/** The credibility notes, each with what it rests on. There is no total. */
export function NotesTab(props: { notes: readonly NoteView[]; onShow: OnShow }) {
  const { t } = useText();
  if (props.notes.length === 0) return <p class="small">{t('note_empty')}</p>;
  return (
    <>
      <p class="small">{t('note_intro')}</p>
      <NoteList notes={props.notes} onShow={props.onShow} />
    </>
  );
}

/** Notes in the order given, each under its criterion or, where that is said above, under what it is about. */
export function NoteList(props: { notes: readonly NoteView[]; title?: NoteTitle; onShow: OnShow }) {
  return (
    <ul class="notes">
      {props.notes.map((note) => (
        <Note
          key={`${note.criterion} ${note.about}`}
          note={note}
          title={props.title ?? 'criterion'}
          onShow={props.onShow}
        />
      ))}
    </ul>
  );
}

type NoteTitle = 'criterion' | 'about';

function Note({ note, title, onShow }: { note: NoteView; title: NoteTitle; onShow: OnShow }) {
  const text = useText();
  const { t, date } = text;
  const finding = FINDING_LABELS[note.finding];
  return (
    <li>
      <span class="finding-symbol" aria-hidden="true">
        {finding.symbol}
      </span>
      <div>
        <p class="note-title">
          <span class="name">
            {title === 'about'
              ? (note.about ?? t('note_story_title'))
              : criterionLabel(text, note.criterion)}
          </span>{' '}
          <span class="finding">{t(finding.key)}</span>
        </p>
        <p class="small">{wordsOf(text, note.says)}</p>
        <EvidenceLines evidence={note.evidence} shown={1} onShow={onShow} />
        {note.doubt && (
          <details class="small">
            <summary>{t('note_doubt')}</summary>
            {wordsOf(text, note.doubt)}
          </details>
        )}
        {note.recorded && (
          <p class="faint">
            <Dotted>
              {title === 'criterion' && (note.about ?? t('note_story'))}
              {t('note_recorded', note.recorded.by, date(note.recorded.on))}
            </Dotted>
          </p>
        )}
      </div>
    </li>
  );
}

function wordsOf({ say }: Text, words: Phrase | string): string {
  return typeof words === 'string' ? words : say(words);
}
