import { useId } from 'preact/hooks';
import { useText } from '../wording/text.tsx';
import type { ImportReport } from './library-types.ts';

/** What an import took in, in words, and every record that it did not. */
export function ImportSummary(props: { report: ImportReport; onClose: () => void }) {
  const { t, tn, find } = useText();
  const id = useId();
  const { report } = props;
  return (
    <div class="import">
      <p>
        <b>{t('import_done', report.packTitle)}</b> {tn('import_added', report.added)}{' '}
        {report.replaced > 0 && tn('import_replaced', report.replaced)}{' '}
        {report.alreadyKept > 0 && tn('import_already_kept', report.alreadyKept)}{' '}
        {report.refused.length > 0 && tn('import_refused', report.refused.length)}
      </p>
      {report.refused.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
        <section class="import-refused" aria-labelledby={id} tabIndex={0}>
          <h2 id={id} class="group">
            {t('import_refused_title')}
          </h2>
          <ul>
            {report.refused.map(({ record, path, reason }) => (
              <li key={`${record} ${path} ${reason}`}>
                <span class="name">{record}</span> <code>{path}</code>
                <br />
                {find(`import_reason_${reason.replaceAll('-', '_')}`) ?? reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" onClick={props.onClose}>
        {t('import_close')}
      </button>
    </div>
  );
}
