import type { ComponentChildren } from 'preact';
import type { DescribedConflict } from '../../../lib/core/edit/conflicts.ts';
import { type Text, useText } from '../../wording/text.tsx';
import { placeWords } from './place-words.ts';
import './ConflictList.css';
import { valueWords } from './value-words.ts';

/** Where the reader and another changed the same, field by field: what the other says, and what the reader says. */
export function ConflictList(props: {
  conflicts: readonly DescribedConflict[];
  /** What can be done about one. */
  actions?: (conflict: DescribedConflict) => ComponentChildren;
}) {
  const text = useText();
  const { t } = text;
  return (
    <ul class="conflicts">
      {props.conflicts.map((one) => (
        <li key={one.field}>
          <p class="name">{placeWords(text, one.place)}</p>
          <dl>
            <dt>{t('conflict_theirs')}</dt>
            <dd>{conflictWords(text, one, 'packNew')}</dd>
            <dt>{t('conflict_yours')}</dt>
            <dd>{conflictWords(text, one, 'reader')}</dd>
          </dl>
          {props.actions?.(one)}
        </li>
      ))}
    </ul>
  );
}

/** What one side says in words; of a whole record that it is not there. */
export function conflictWords(text: Text, one: DescribedConflict, side: 'packNew' | 'reader') {
  const value = one[side];
  if (value === null && one.place.field === null) return text.t('conflict_taken_out');
  return valueWords(text, one.place, value);
}
