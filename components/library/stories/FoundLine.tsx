import { RebuildingNote } from '../../controls/RebuildingNote.tsx';
import { usePatience } from '../../controls/use-patience.ts';
import { QUIET, useSettled } from '../../controls/use-settled.ts';
import { useText } from '../../wording/text.tsx';
import type { HeadsView } from './heads-view.ts';

/** How many stories were found of how many, or how far they are read. */
export function FoundLine(props: {
  view: HeadsView;
  /** Null while it cannot be told. */
  found: number | null;
  isNarrowed: boolean;
  onAll: () => void;
}) {
  const { t, tn } = useText();
  const { view, found, isNarrowed } = props;
  const isReading = view.heads === null && view.failed === null;
  const isCounted = !isReading && isNarrowed && found !== null;
  const words = isCounted ? tn('library_found', found, view.total ?? 0) : '';
  const said = useSettled(words, QUIET);
  return (
    <div class="found-line small">
      <RebuildingNote rebuilding={view.rebuilding} missed="library_rebuilding" />
      {isReading && <Reading read={view.read} total={view.total} />}
      {words && <p aria-hidden="true">{words}</p>}
      <p class="hidden" role="status">
        {said}
      </p>
      {isNarrowed && (
        <button type="button" class="inline" onClick={props.onAll}>
          {t('library_show_all')}
        </button>
      )}
    </div>
  );
}

function Reading({ read, total }: { read: number; total: number | null }) {
  const { t } = useText();
  if (!usePatience()) return null;
  const words = total === null ? t('library_loading') : t('library_loading_of', read, total);
  return (
    <p>
      <progress aria-label={t('library_loading')} value={read} max={total ?? read + 1} /> {words}
    </p>
  );
}
