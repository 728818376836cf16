import { reportAddress } from '../../lib/core/pack/report-address.ts';
import './ReportError.css';
import { useText } from '../wording/text.tsx';

/** The way to the curator of a pack, with the record named; nothing where the pack names no contact. */
export function ReportError(props: {
  contact: string | null;
  /** What it is an error in, as a reader calls it. */
  title: string;
  /** Id of the pack, or key of the record in the library. */
  record: string;
}) {
  const { t } = useText();
  const subject = t('packs_report_subject', props.title);
  const address = reportAddress(props.contact, { subject, record: props.record });
  return address === null ? null : (
    <a class="report-error" href={address} target="_blank" rel="noreferrer">
      {t('packs_report')}
    </a>
  );
}
