import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type {
  ImportPreview as Preview,
  StoryImport,
} from '../../../lib/core/pack/import-preview.ts';
import type { Replaced } from '../../../lib/core/pack/other-publisher.ts';
import { ok } from '../../../lib/core/result.ts';
import { Chip } from '../../controls/Chip.tsx';
import { ConfirmButton } from '../../controls/ConfirmButton.tsx';
import { useText } from '../../wording/text.tsx';
import { conflictWords } from '../edit/ConflictList.tsx';
import { placeWords } from '../edit/place-words.ts';
import { FaultList } from './FaultList.tsx';
import { KeyWords } from './KeyWords.tsx';
import type { Import, Waiting } from './use-import.ts';

/** What an import would do, and the reader's word on it. The focus comes here when it is ready. */
export function ImportPreview({ waiting, importing }: { waiting: Waiting; importing: Import }) {
  const { t, tn, find } = useText();
  const { preview, kind, keyWords, endFault } = waiting;
  const { counts, stories, faults, whose } = preview;
  // What is kept has a line of its own.
  const touched = counts.touched - counts.kept;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [preview.id]);
  const lines = [
    tn('preview_added', counts.added),
    counts.changed > 0 && tn('preview_changed', counts.changed),
    counts.same > 0 && tn('preview_same', counts.same),
    counts.removed > 0 && tn('preview_removed', counts.removed),
    counts.kept > 0 && tn('preview_kept', counts.kept),
    counts.refused > 0 && tn('preview_refused', counts.refused),
    counts.alreadyKept > 0 && tn('import_already_kept', counts.alreadyKept),
    counts.deleted > 0 && tn('import_deleted', counts.deleted),
  ].filter((line) => line !== false);
  return (
    <section class="import preview" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('preview_title', preview.title)}
      </h2>
      <p class="faint">
        {t('preview_from', preview.curator)} <bdi>{preview.source}</bdi>
      </p>
      <ul class="counts">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {kind !== 'file' && <KeyWords words={keyWords} />}
      {whose === 'own' && <p>{t('preview_own')}</p>}
      {whose === 'claims-own' && <p class="warning">{t('preview_claims_own', preview.curator)}</p>}
      {preview.replaces && <OtherPublisher replaced={preview.replaces} />}
      {endFault !== null && (
        <p class="warning">{find(`preview_end_${endFault.replaceAll('-', '_')}`)}</p>
      )}
      <Surprises preview={preview} />
      {touched > 0 && <p class="warning">{tn('preview_touched', touched)}</p>}
      <StoryList stories={stories} />
      <FaultList faults={faults} />
      <div class="preview-actions">
        <Apply
          waiting={waiting}
          isFirst
          label={t(kind === 'offer' ? 'preview_subscribe' : applyLabel(preview))}
          onApply={() => importing.apply(kind === 'offer')}
        />
        {kind === 'offer' && (
          <Apply
            waiting={waiting}
            label={t('preview_once')}
            onApply={() => importing.apply(false)}
          />
        )}
        <button type="button" onClick={importing.cancel}>
          {t(kind === 'update' ? 'preview_leave' : 'import_cancel')}
        </button>
      </div>
    </section>
  );
}

/** What a reader would not expect of an edition: that it is an older one, or leaves most of its pack out. */
function Surprises({ preview: { newerHere, published, loss } }: { preview: Preview }) {
  const { t, date } = useText();
  return (
    <>
      {newerHere !== null && (
        <p class="warning">{t('preview_older', date(published), date(newerHere))}</p>
      )}
      {loss !== null && <p class="warning">{t(`preview_loss_${loss}`)}</p>}
    </>
  );
}

const applyLabel = ({ replaces, newerHere }: Preview) =>
  replaces ? 'preview_replace' : newerHere === null ? 'preview_apply' : 'preview_apply_older';

/** The reader's yes; asked for once more where most of the pack would go. */
function Apply(props: { waiting: Waiting; label: string; isFirst?: boolean; onApply: () => void }) {
  const { t } = useText();
  const { label, onApply } = props;
  if (props.waiting.preview.loss === null)
    return (
      <button type="button" class={props.isFirst ? 'primary' : ''} onClick={onApply}>
        {label}
      </button>
    );
  return (
    <ConfirmButton
      label={label}
      question={t('preview_loss_question')}
      confirm={label}
      failed={t('import_failed_detail')}
      onConfirm={async () => ok(null)}
      onDone={onApply}
    />
  );
}

/** Whose pack goes: an id alone says nothing of who wrote it into a file. */
function OtherPublisher({ replaced: { by, curator, address } }: { replaced: Replaced }) {
  const { t } = useText();
  return (
    <div class="warning">
      <p class="name">{t('preview_replaces')}</p>
      <p class="small">{t(`preview_replaces_${by}`, curator, address ?? '')}</p>
    </div>
  );
}

function StoryList({ stories }: { stories: readonly StoryImport[] }) {
  const text = useText();
  const { t, find } = text;
  if (stories.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <section class="import-list" aria-label={t('preview_stories')} tabIndex={0}>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <Chip tone={story.isTouched ? 'differs' : 'plain'}>
              {find(`preview_change_${story.change}`)}
            </Chip>{' '}
            <span class="name">{story.title}</span>{' '}
            <span class="faint">
              {story.kinds.map((kind) => find(`preview_kind_${kind}`)).join(', ')}
            </span>
            {story.conflicts.map((one) => (
              <p class="small" key={one.field}>
                {t(
                  'preview_conflict',
                  placeWords(text, one.place),
                  conflictWords(text, one, 'reader'),
                  conflictWords(text, one, 'packNew'),
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
