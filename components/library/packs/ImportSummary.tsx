import { useId } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';
import type { ImportReport } from '../library-types.ts';

/** What an import took in, in words; or that the file was refused, with every fault of it. */
export function ImportSummary(props: { report: ImportReport; onClose: () => void }) {
  const { t } = useText();
  const { report } = props;
  return (
    <div class="import">
      {report.state === 'refused' && <Refused report={report} />}
      {report.state === 'taken-in' && <TakenIn report={report} />}
      {report.state === 'fact-checks' && <FactChecks report={report} />}
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

function FactChecks({ report }: { report: Extract<ImportReport, { state: 'fact-checks' }> }) {
  const { t, tn } = useText();
  return (
    <>
      <p>
        <b>{t('import_checks_done', report.fileName)}</b> {tn('import_checks_added', report.added)}{' '}
        {report.replaced > 0 && tn('import_checks_replaced', report.replaced)}{' '}
        {report.same > 0 && tn('import_checks_same', report.same)}
      </p>
      {report.refused > 0 && (
        <FaultList title={tn('import_checks_refused', report.refused)} faults={report.refusals} />
      )}
    </>
  );
}

/** What was left out: which record, where in it, and why. */
function FaultList(props: {
  title: string;
  faults: readonly { readonly record: string; readonly path: string; readonly reason: string }[];
}) {
  const { t, find } = useText();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <section class="import-refused" aria-labelledby={id} tabIndex={0}>
      <h2 id={id} class="group">
        {props.title}
      </h2>
      <ul>
        {props.faults.map(({ record, path, reason }) => (
          <li key={`${record} ${path} ${reason}`}>
            <span class="name">{record || t('import_refused_file')}</span> <code>{path}</code>
            <br />
            {find(`import_reason_${reason.replaceAll('-', '_')}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Refused({ report }: { report: Extract<ImportReport, { state: 'refused' }> }) {
  const { t } = useText();
  return (
    <>
      <p>
        <b>{t('import_failed', report.fileName)}</b> {t('library_reason_invalid')}
      </p>
      <FaultList title={t('import_refused_title')} faults={report.faults} />
    </>
  );
}
