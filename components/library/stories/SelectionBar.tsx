import type { ComponentChildren } from 'preact';
import { useText } from '../../wording/text.tsx';
import { BulkProgress } from './BulkProgress.tsx';
import './SelectionBar.css';
import type { BulkRun } from './use-bulk.ts';

/** How many stories are chosen and what can be done with them; while something is done, how far it is. */
export function SelectionBar(props: {
  selected: number;
  /** Stories of the list, which can be chosen all at once. */
  found: number;
  onAll: () => void;
  onNone: () => void;
  run: BulkRun | null;
  onStop: () => void;
  /** What can be done with the chosen ones, as buttons. */
  children: ComponentChildren;
}) {
  const { t, tn } = useText();
  const { selected, found, run } = props;
  if (run) return <BulkProgress run={run} onStop={props.onStop} />;
  return (
    <div class="selection-bar">
      <p class="small" role="status">
        {selected > 0 && tn('library_selected', selected)}
      </p>
      {selected < found && (
        <button type="button" class="inline" onClick={props.onAll}>
          {tn('library_select_all', found)}
        </button>
      )}
      {selected > 0 && (
        <>
          <button type="button" class="inline" onClick={props.onNone}>
            {t('library_select_none')}
          </button>
          <div class="library-actions">{props.children}</div>
        </>
      )}
    </div>
  );
}
