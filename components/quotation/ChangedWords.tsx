import { useText } from '../wording/text.tsx';
import { Changes } from './QuoteDiff.tsx';
import { type Printed, renditionChanges } from './rendition-changes.ts';

/** The words of a quotation that `printed` leaves out, adds or changes, in one line; nothing for none. */
export function ChangedWords(props: { printed: Printed; parts: readonly string[] }) {
  const { t } = useText();
  const changes = renditionChanges(props.printed, props.parts);
  if (changes.length === 0) return null;
  return (
    <p class="changes">
      <Changes pieces={changes} />
      {props.printed.differences.includes('cut-unmarked') && (
        <span class="small">, {t('lookup_not_marked')}</span>
      )}
    </p>
  );
}
