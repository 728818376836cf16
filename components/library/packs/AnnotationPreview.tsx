import { useText } from '../../wording/text.tsx';
import type { AnnotationReport } from '../library-types.ts';
import { FaultList } from './FaultList.tsx';
import type { Import } from './use-import.ts';

/** What a file of annotations would bring and which of its records are refused, then that it did. */
export function AnnotationPreview(props: {
  report: AnnotationReport;
  isTaken: boolean;
  importing: Import;
}) {
  const { t, tn } = useText();
  const { report, isTaken, importing } = props;
  const { added, replaced, same, left, refused } = report;
  const done = left > 0 ? 'import_checks_part' : 'import_checks_done';
  const isNothing = added + replaced === 0;
  return (
    <div class="import preview">
      <p>
        <b>{t(isTaken ? done : 'annotations_preview', report.fileName)}</b>{' '}
        {left > 0 ? (
          tn('import_checks_left', left)
        ) : (
          <>
            {tn('annotations_added', added)}{' '}
            {replaced > 0 && tn('import_checks_replaced', replaced)}{' '}
            {same > 0 && tn('import_checks_same', same)}
          </>
        )}
      </p>
      {!isTaken && <p class="small">{t('annotations_preview_hint')}</p>}
      {report.first.length > 0 && !isTaken && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
        <section class="import-list" aria-label={t('annotations_title')} tabIndex={0}>
          <ul>
            {report.first.map(({ id, words, url }) => (
              <li key={id}>
                <span class="name">{words}</span> <bdi class="faint">{url}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused > 0 && (
        <FaultList title={tn('import_checks_refused', refused)} faults={report.refusals} />
      )}
      <div class="preview-actions">
        {!isTaken && !isNothing && (
          <button type="button" class="primary" onClick={importing.takeAnnotations}>
            {t('preview_apply')}
          </button>
        )}
        <button type="button" onClick={importing.close}>
          {t(isTaken || isNothing ? 'import_close' : 'import_cancel')}
        </button>
      </div>
    </div>
  );
}
