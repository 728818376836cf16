import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';

/** The box in the head of the list that chooses all of it or none; half set while some are chosen. */
export function SelectAll(props: {
  chosen: number;
  /** How many stories were found, also those whose rows are not in the page; null while that cannot be told. */
  found: number | null;
  onAll: () => void;
  onNone: () => void;
}) {
  const { t, tn } = useText();
  const { chosen, found } = props;
  const box = useRef<HTMLInputElement>(null);
  const isAll = found !== null && chosen >= found;
  useLayoutEffect(() => {
    if (!box.current) return;
    // Set each time: a press has set the box already, and half set is no attribute.
    box.current.checked = isAll;
    box.current.indeterminate = chosen > 0 && !isAll;
  });
  return (
    <label class="select-all">
      <input
        ref={box}
        type="checkbox"
        disabled={found === null}
        onClick={isAll ? props.onNone : props.onAll}
      />
      <span class="hidden">
        {found === null ? t('library_column_select') : tn('library_select_all', found)}
      </span>
    </label>
  );
}
