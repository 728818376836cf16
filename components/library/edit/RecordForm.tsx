import { useState } from 'preact/hooks';
import { INNER_LISTS, RECORD_FIELDS } from '../../../lib/core/edit/fields.ts';
import type { RecordList } from '../../../lib/core/edit/remove-record.ts';
import { givenName } from '../../../lib/core/edit/show-value.ts';
import type { PackStory } from '../../../lib/core/pack/pack.ts';
import { useText } from '../../wording/text.tsx';
import { EditControl } from './EditControl.tsx';
import { faultAt, faultWords } from './fault-words.ts';
import { placeId, useForm } from './form-context.tsx';
import { InnerForm } from './InnerForm.tsx';
import { recordWords } from './place-words.ts';

/** One record of the story, closed under its name until it is opened, is new or has a fault. */
export function RecordForm(props: {
  list: RecordList;
  at: number;
  record: PackStory[RecordList][number];
  isNew: boolean;
  /** Why it cannot be taken out, as a sentence; null when it can. */
  refused: string | null;
  onRemove: () => void;
  onStory: (story: PackStory) => void;
}) {
  const text = useText();
  const { version, faults } = useForm();
  const { list, at, record, isNew } = props;
  const path = `${list}.${at}`;
  const fault = faultAt(faults, path);
  const [isOpen, setOpen] = useState(isNew);
  const own = faults.find((one) => one.path === path);
  return (
    <details
      class="edit-record"
      id={placeId(path)}
      open={isOpen || fault !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class={list === 'quotations' ? 'quoted' : ''}>
        {givenName(list, record, version) ?? recordWords(text, list, at + 1)}
      </summary>
      {own && <p class="fault">{faultWords(text, own)}</p>}
      <div class="edit-fields">
        {RECORD_FIELDS[list].map((field) => (
          <EditControl key={field.name} field={field} path={`${path}.${field.name}`} list={list} />
        ))}
      </div>
      {INNER_LISTS[list].map((inner) => (
        <InnerForm key={inner} inner={inner} path={`${path}.${inner}`} onStory={props.onStory} />
      ))}
      <button type="button" class="inline" onClick={props.onRemove}>
        {text.find(`edit_remove_${list}`)}
      </button>
      {props.refused && (
        <p class="fault" role="alert">
          {props.refused}
        </p>
      )}
    </details>
  );
}
