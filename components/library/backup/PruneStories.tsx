import { useId, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import { useWork, type Work } from '../../controls/use-work.ts';
import { WorkProgress } from '../../controls/WorkProgress.tsx';
import { type MessageKey, useText } from '../../wording/text.tsx';

/** A story that would be removed. */
export interface OldStoryView {
  readonly key: string;
  readonly title: string;
  readonly date: string;
}

/** Months, with what they are called. */
const AGES: readonly (readonly [number, MessageKey])[] = [
  [6, 'prune_half_year'],
  [12, 'prune_year'],
  [24, 'prune_two_years'],
  [60, 'prune_five_years'],
];
/** Titles that are listed; the others are counted. */
const LISTED = 12;

/** Removes old stories after showing which. */
export function PruneStories(props: {
  /** Stories that are older than so many months, the oldest first. */
  find: (months: number) => Promise<Result<readonly OldStoryView[]>>;
  /** Removes them, and offers to undo that. */
  prune: (stories: readonly OldStoryView[]) => Work;
}) {
  const { t, tn } = useText();
  const id = useId();
  const action = useAction();
  const work = useWork();
  const next = useKeptFocus<HTMLButtonElement>();
  const [months, setMonths] = useState(24);
  const [found, setFound] = useState<readonly OldStoryView[] | null>(null);
  const look = async () => {
    const result = await action.run(() => props.find(months));
    setFound(result?.ok ? result.value : null);
  };
  const remove = async () => {
    if (!found) return;
    setFound(null);
    await work.start('library_bulk_deleting', found.length, props.prune(found));
  };
  return (
    <section class="old-stories" aria-labelledby={id}>
      <h2 id={id}>{t('prune_title')}</h2>
      <p class="small">{t('prune_hint')}</p>
      <div class="backup-actions">
        <select
          aria-label={t('prune_age')}
          value={months}
          onChange={(event) => {
            setMonths(Number(event.currentTarget.value));
            setFound(null);
          }}
        >
          {AGES.map(([value, label]) => (
            <option key={value} value={value}>
              {t(label)}
            </option>
          ))}
        </select>
        <button
          type="button"
          ref={next}
          aria-disabled={action.busy || work.run !== null}
          onClick={look}
        >
          {t('prune_look')}
        </button>
      </div>
      <div role="status">{found && <p class="small">{tn('prune_found', found.length)}</p>}</div>
      {found && found.length > 0 && <Found found={found} busy={action.busy} onRemove={remove} />}
      {work.run && <WorkProgress run={work.run} onStop={work.stop} />}
      {action.refused && <Failure title={t('library_unreadable')} reason={action.refused} />}
      {work.refused && <Failure title={t('library_bulk_failed')} reason={work.refused} />}
    </section>
  );
}

function Found(props: { found: readonly OldStoryView[]; busy: boolean; onRemove: () => void }) {
  const { t, tn, date } = useText();
  const { found } = props;
  return (
    <>
      <ul class="rows">
        {found.slice(0, LISTED).map(({ key, title, date: day }) => (
          <li key={key}>
            {title} <span class="faint">{date(day)}</span>
          </li>
        ))}
      </ul>
      {found.length > LISTED && <p class="faint">{t('prune_more', found.length - LISTED)}</p>}
      <p>
        <button type="button" aria-disabled={props.busy} onClick={props.onRemove}>
          {tn('prune_remove', found.length)}
        </button>
      </p>
    </>
  );
}
