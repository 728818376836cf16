import { useId } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';
import type { ImportReport } from '../library-types.ts';

/** What an import took in, in words; or that the file was refused, with every fault of it. */
export function ImportSummary(props: { report: ImportReport; onClose: () => void }) {
  const { t } = useText();
  const { report } = props;
  return (
    <div class="import">
      {report.state === 'refused' ? <Refused report={report} /> : <TakenIn report={report} />}
      <button type="button" onClick={props.onClose}>
        {t('import_close')}
      </button>
    </div>
  );
}

function TakenIn({ report }: { report: Extract<ImportReport, { state: 'taken-in' }> }) {
  const { t, tn } = useText();
  return (
    <p>
      <b>{t('import_done', report.packTitle)}</b> {tn('import_added', report.added)}{' '}
      {report.replaced > 0 && tn('import_replaced', report.replaced)}{' '}
      {report.alreadyKept > 0 && tn('import_already_kept', report.alreadyKept)}
    </p>
  );
}

function Refused({ report }: { report: Extract<ImportReport, { state: 'refused' }> }) {
  const { t, find } = useText();
  const id = useId();
  return (
    <>
      <p>
        <b>{t('import_failed', report.fileName)}</b> {t('library_reason_invalid')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <section class="import-refused" aria-labelledby={id} tabIndex={0}>
        <h2 id={id} class="group">
          {t('import_refused_title')}
        </h2>
        <ul>
          {report.faults.map(({ record, path, reason }) => (
            <li key={`${path} ${reason}`}>
              <span class="name">{record || t('import_refused_file')}</span> <code>{path}</code>
              <br />
              {find(`import_reason_${reason.replaceAll('-', '_')}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
