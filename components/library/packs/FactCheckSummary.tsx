import { useText } from '../../wording/text.tsx';
import type { FactCheckReport } from '../library-types.ts';
import { FaultList } from './FaultList.tsx';

/** What a file of fact checks brought, and which of them were left out. */
export function FactCheckSummary(props: { report: FactCheckReport; onClose: () => void }) {
  const { t, tn } = useText();
  const { report } = props;
  return (
    <div class="import">
      <p>
        <b>{t(report.left > 0 ? 'import_checks_part' : 'import_checks_done', report.fileName)}</b>{' '}
        {tn('import_checks_added', report.added)}{' '}
        {report.replaced > 0 && tn('import_checks_replaced', report.replaced)}{' '}
        {report.same > 0 && tn('import_checks_same', report.same)}{' '}
        {report.left > 0 && tn('import_checks_left', report.left)}
      </p>
      {report.refused > 0 && (
        <FaultList title={tn('import_checks_refused', report.refused)} faults={report.refusals} />
      )}
      <button type="button" onClick={props.onClose}>
        {t('import_close')}
      </button>
    </div>
  );
}
