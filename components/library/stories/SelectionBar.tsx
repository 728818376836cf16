import type { ComponentChildren } from 'preact';
import { useKeptFocus } from '../../controls/use-kept-focus.ts';
import type { WorkRun } from '../../controls/use-work.ts';
import { WorkProgress } from '../../controls/WorkProgress.tsx';
import { useText } from '../../wording/text.tsx';
import './SelectionBar.css';

/** How many stories are chosen and what can be done with them; while something is done, how far it is. */
export function SelectionBar(props: {
  selected: number;
  onNone: () => void;
  run: WorkRun | null;
  onStop: () => void;
  /** What can be done with the chosen ones, as buttons. */
  children: ComponentChildren;
}) {
  const { t, tn } = useText();
  const { selected, run } = props;
  const bar = useKeptFocus<HTMLDivElement>();
  if (run) {
    return (
      <div class="selection-bar" ref={bar} tabIndex={-1}>
        <WorkProgress run={run} onStop={props.onStop} />
      </div>
    );
  }
  return (
    <div class="selection-bar" ref={bar} tabIndex={-1}>
      <p class="small" role="status">
        {selected > 0 && tn('library_selected', selected)}
      </p>
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
