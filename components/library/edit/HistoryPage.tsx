import type { DescribedChange } from '../../../lib/core/edit/describe-changes.ts';
import type { HistoryEntry, StoryHistory } from '../../../lib/core/edit/story-history.ts';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { type Text, useText } from '../../wording/text.tsx';
import { ConflictList } from './ConflictList.tsx';
import { EditPage } from './EditPage.tsx';
import { fieldWords } from './place-words.ts';
import { valueWords } from './value-words.ts';

/** Who changed a story when and what, with the way back to any state that it was in. */
export function HistoryPage(props: {
  story: string;
  title: string;
  history: StoryHistory;
  /** Leads back to what it was after a change; 0 is before the first one. */
  onReturn: (to: number) => Promise<Result<unknown>>;
  onBackToPack: () => Promise<Result<unknown>>;
}) {
  const text = useText();
  const { t, date } = text;
  const { history, onReturn } = props;
  const action = useAction();
  const { recorded } = history;
  return (
    <EditPage
      story={props.story}
      title={t('history_title', props.title)}
      hint={t('history_recorded', recorded.by, date(recorded.on))}
    >
      {action.refused && (
        <Failure title={t('history_failed')} reason={action.refused} about={action.about} />
      )}
      {history.conflicts.length > 0 && (
        <section aria-labelledby="history-conflicts">
          <h2 id="history-conflicts">{t('history_conflicts')}</h2>
          <p class="small">{t('history_conflicts_hint')}</p>
          <ConflictList conflicts={history.conflicts} />
        </section>
      )}
      {history.isEdited && (
        <section>
          <button
            type="button"
            aria-disabled={action.busy}
            onClick={() => action.run(props.onBackToPack)}
          >
            {t('history_back_to_pack')}
          </button>
          <p class="faint">{t('history_back_to_pack_hint')}</p>
        </section>
      )}
      <section aria-labelledby="history-changes">
        <h2 id="history-changes">{t('history_changes')}</h2>
        {history.entries.length === 0 && <p class="small">{t('history_none')}</p>}
        <ol class="edit-history" aria-labelledby="history-changes">
          {history.entries.map((entry, at) => (
            <li key={entry.number}>
              <Entry entry={entry} />
              {entry.kind !== 'created' && entry.kind !== 'split-off' && (
                <button
                  type="button"
                  aria-disabled={action.busy}
                  onClick={() => action.run(() => onReturn(entry.number - 1))}
                >
                  {at === 0 ? t('history_undo') : t('history_return')}
                </button>
              )}
            </li>
          ))}
        </ol>
      </section>
    </EditPage>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const text = useText();
  const { t, date, find } = text;
  const { kind, by, at, about, changes, left = [] } = entry;
  const what = find(`history_kind_${kind.replaceAll('-', '_')}`) ?? kind;
  const shownAbout = kind === 'pack-updated' && about ? date(about) : about;
  return (
    <>
      <p class="name">{shownAbout ? t('history_about', what, shownAbout) : what}</p>
      <p class="faint">
        {at === null ? by : t('history_by', by, date(new Date(at).toISOString()))}
      </p>
      <ul>
        {changes.map((change) => (
          <li key={keyOf(change)}>
            <Changed change={change} />
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <>
          <p class="small">{t('history_left')}</p>
          <ul>
            {left.map((one) => (
              <li key={keyOf(one)}>
                {placeOf(text, one)}: {valueWords(text, one, one.before)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const keyOf = ({ list, record, inner, about, field, before, after }: DescribedChange) =>
  [list, record, inner, about, field, before, after].join(' ');

/** What was, and what is: by signs and words, not by colour. */
function Changed({ change }: { change: DescribedChange }) {
  const text = useText();
  const { t } = text;
  const { list, record, inner, field, before, after } = change;
  const of = inner ?? list;
  if (field === null && of !== null) {
    const what = inner ? (after ?? before ?? '') : record;
    const says = t(
      before === null ? 'history_added' : 'history_removed',
      listWords(text, of),
      what,
    );
    return <>{[inner && record, says].filter(Boolean).join(SIGN)}</>;
  }
  const said = (value: string | null) => valueWords(text, change, value);
  return (
    <>
      {placeOf(text, change)}: <del>{said(before)}</del> → <ins>{said(after)}</ins>
    </>
  );
}

const SIGN = ' › ';

/** Where a change is: the record, the item in one of its lists, the field. */
function placeOf(text: Text, { list, record, inner, about, field }: DescribedChange): string {
  const item = inner && [listWords(text, inner), about && `“${about}”`].filter(Boolean).join(' ');
  return [record, item, fieldWords(text, inner ?? list, field ?? '')].filter(Boolean).join(SIGN);
}

const listWords = ({ find }: Text, list: string) => find(`edit_one_${list}`) ?? list;
