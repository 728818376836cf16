import './LibraryImport.css';
import './packs.css';
import { writeRoute } from '../../../lib/core/library/route.ts';
import { Dotted } from '../../controls/Dotted.tsx';
import { Failure } from '../../controls/Failure.tsx';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import { usePatience } from '../../controls/use-patience.ts';
import { type Text, useText } from '../../wording/text.tsx';
import { AnnotationPreview } from './AnnotationPreview.tsx';
import { FactCheckSummary } from './FactCheckSummary.tsx';
import { FaultList } from './FaultList.tsx';
import { failureWords } from './failure-words.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { Import, ImportPhase, Waiting } from './use-import.ts';

/** Chooses a file: a file field that looks like a button, so that keys and screen readers work it. */
export function ImportButton({ importing }: { importing: Import }) {
  const { t } = useText();
  return (
    <label class="button">
      {t('import_button')}
      <input
        type="file"
        class="hidden"
        accept=".json,.jsonl,.jsonld,.csv,.tsv,.opml,.xml,application/json"
        disabled={importing.busy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) importing.take(file);
          // Else the same file could not be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** An import on its way: its progress, what it would do, the refusal of the file, or how it ended. */
export function ImportOutcome({ importing }: { importing: Import }) {
  const text = useText();
  const { t, find } = text;
  const { phase } = importing;
  const outcome = useKeptFocus<HTMLDivElement>();
  const progress = progressOf(text, importing);
  const reasonOf = (reason: string) =>
    find(`subscription_reason_${reason.replaceAll('-', '_')}`) === null ? reason : null;
  return (
    <>
      <div role="status" ref={outcome} tabIndex={-1}>
        {progress && <LateWords words={progress.words} />}
        {phase.state === 'fact-checks' && (
          <FactCheckSummary report={phase.report} onClose={importing.close} />
        )}
        {phase.state === 'annotations' && (
          <AnnotationPreview report={phase.report} isTaken={phase.isTaken} importing={importing} />
        )}
        {phase.state === 'elsewhere' && <Elsewhere phase={phase} onClose={importing.close} />}
        {phase.state === 'ended' && (
          <Ended waiting={phase.waiting} end={phase.end} onClose={importing.close} />
        )}
      </div>
      {progress && <Progress {...progress} />}
      {phase.state === 'waiting' && <ImportPreview waiting={phase.waiting} importing={importing} />}
      {phase.state === 'refused' && (
        <div class="import">
          {reasonOf(phase.reason) === null ? (
            <div class="failure" role="alert">
              <p class="name">{t('import_failed', phase.name)}</p>
              <p class="small">{failureWords(text, phase.reason, phase.detail ?? '')}</p>
            </div>
          ) : (
            <Failure
              title={t('import_failed', phase.name)}
              reason={phase.reason}
              otherwise="import_failed_detail"
            />
          )}
          <FaultList faults={phase.faults} />
          <button type="button" onClick={importing.close}>
            {t('import_close')}
          </button>
        </div>
      )}
    </>
  );
}

const ELSEWHERE = {
  backup: { says: 'import_is_backup', leads: 'import_to_backup', section: 'data' },
  subscriptions: { says: 'import_is_list', leads: 'import_to_list', section: 'packs' },
} as const;

/** What a file is that another part of the library takes in, and the way there: it is read there. */
function Elsewhere(props: {
  phase: Extract<ImportPhase, { state: 'elsewhere' }>;
  onClose: () => void;
}) {
  const { t } = useText();
  const { kind, file } = props.phase;
  const { says, leads, section } = ELSEWHERE[kind];
  return (
    <div class="import">
      <p>{t(says, file.name)}</p>
      <p class="library-actions">
        <a class="button" href={writeRoute({ section })}>
          {t(leads)}
        </a>
        <button type="button" onClick={props.onClose}>
          {t('import_close')}
        </button>
      </p>
    </div>
  );
}

function Ended(props: { waiting: Waiting; end: 'done' | 'undone'; onClose: () => void }) {
  const { t, tn } = useText();
  const { title, counts } = props.waiting.preview;
  return (
    <div class="import">
      {props.end === 'undone' ? (
        <p>{t('import_undone', title)}</p>
      ) : (
        <p>
          <b>{t('import_done', title)}</b> {tn('import_added', counts.added)}{' '}
          {counts.changed > 0 && tn('import_replaced', counts.changed)}{' '}
          {counts.removed > 0 && tn('import_removed', counts.removed)}{' '}
          {counts.kept > 0 && tn('import_kept', counts.kept)}{' '}
          {counts.refused > 0 && tn('import_refused', counts.refused)}{' '}
          {counts.alreadyKept > 0 && tn('import_already_kept', counts.alreadyKept)}{' '}
          {counts.deleted > 0 && tn('import_deleted', counts.deleted)}
        </p>
      )}
      <button type="button" onClick={props.onClose}>
        {t('import_close')}
      </button>
    </div>
  );
}

/** What goes on, how far it is, 0–1, and how it is stopped; null of each where that is not known or cannot be. */
interface Going {
  readonly words: string;
  readonly share: number | null;
  readonly onCancel: (() => void) | null;
}

/** What goes on with an import; null while nothing does. */
function progressOf({ t }: Text, { phase, cancel }: Import): Going | null {
  if (phase.state === 'reading') {
    const words = t(phase.isTaking ? 'import_progress' : 'import_reading', phase.name);
    return { words, share: phase.share, onCancel: cancel };
  }
  if (phase.state !== 'applying') return null;
  const { title } = phase.waiting.preview;
  return {
    words: t(phase.isTurning ? 'import_turning' : 'import_progress', title),
    share: phase.share,
    onCancel: phase.isTurning ? null : cancel,
  };
}

/** For who listens: what began, once it takes a while. */
const LateWords = ({ words }: { words: string }) =>
  usePatience() ? <p class="hidden">{words}</p> : null;

function Progress(props: Going) {
  const { t, locale } = useText();
  if (!usePatience()) return null;
  const { words, share, onCancel } = props;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <div class="import">
      <progress aria-label={words} {...(share === null ? {} : { value: share })} />
      <p class="small">
        <Dotted>
          <span aria-hidden="true">{words}</span>
          {share !== null && <span aria-hidden="true">{percent.format(share)}</span>}
          {onCancel && (
            <button type="button" class="inline" onClick={onCancel}>
              {t('import_cancel')}
            </button>
          )}
        </Dotted>
      </p>
    </div>
  );
}
