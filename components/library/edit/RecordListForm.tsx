import { useId, useRef, useState } from 'preact/hooks';
import { RECORD_FIELDS } from '../../../lib/core/edit/fields.ts';
import { type RecordList, removeRecord } from '../../../lib/core/edit/remove-record.ts';
import type { PackStory } from '../../../lib/core/pack/pack.ts';
import { useText } from '../../wording/text.tsx';
import { useForm } from './form-context.tsx';
import { RecordForm } from './RecordForm.tsx';
import { addId, useFocusAfter } from './use-focus-after.ts';

/** All records of one list, and a button for one more. */
export function RecordListForm(props: {
  list: RecordList;
  onStory: (story: PackStory) => void;
  onAdd: () => void;
}) {
  const { find } = useText();
  const { version } = useForm();
  const id = useId();
  const { list, onStory } = props;
  const first = useRef<ReadonlySet<string> | null>(null);
  const known = first.current ?? new Set(version.story[list].map((one) => one.id));
  first.current = known;
  const [refused, setRefused] = useState<{ id: string; reason: string } | null>(null);
  const focus = useFocusAfter(list);
  const remove = (record: string) => {
    const left = removeRecord(version.story, list, record);
    setRefused(left.ok ? null : { id: record, reason: left.reason });
    if (!left.ok) return;
    focus.removed();
    onStory(left.value);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {find(`edit_list_${list}`)} <span class="faint">{version.story[list].length}</span>
      </h2>
      {version.story[list].map((record, at) => (
        <RecordForm
          key={record.id}
          list={list}
          at={at}
          record={record}
          isNew={!known.has(record.id) || version.story.title === ''}
          refused={
            refused?.id === record.id
              ? find(`edit_refused_${refused.reason.replaceAll('-', '_')}`)
              : null
          }
          onRemove={() => remove(record.id)}
          onStory={onStory}
        />
      ))}
      <button
        type="button"
        id={addId(list)}
        onClick={() => {
          focus.added(`${list}.${version.story[list].length}.${RECORD_FIELDS[list][0]?.name}`);
          props.onAdd();
        }}
      >
        {find(`edit_add_${list}`)}
      </button>
    </section>
  );
}
