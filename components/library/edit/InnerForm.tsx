import { addAt, listAt, removeAt, valueAt } from '../../../lib/core/edit/at-path.ts';
import { INNER_FIELDS, INNERMOST, type InnerList } from '../../../lib/core/edit/fields.ts';
import { newInner } from '../../../lib/core/edit/new-records.ts';
import type { PackStory } from '../../../lib/core/pack/pack.ts';
import { useText } from '../../wording/text.tsx';
import { EditControl } from './EditControl.tsx';
import { useForm } from './form-context.tsx';
import { addId, useFocusAfter } from './use-focus-after.ts';

/**
 * A list within a record: the hops of a chain, who prints a quotation, what something rests on. An item
 * may hold a list as well: the sentences that a hop rests on.
 */
export function InnerForm(props: {
  inner: InnerList;
  path: string;
  /** Whether it is a list of the story itself, beside the lists of records. */
  isOfStory?: boolean;
  onStory: (story: PackStory) => void;
}) {
  const { find } = useText();
  const { version } = useForm();
  const { inner, path, onStory } = props;
  const { story } = version;
  const items = listAt(story, path);
  const focus = useFocusAfter(path);
  const add = () => {
    const record = valueAt(story, path.slice(0, path.lastIndexOf('.')));
    focus.added(`${path}.${items.length}.${INNER_FIELDS[inner][0]?.name}`);
    onStory(addAt(story, path, newInner(story, inner, record)));
  };
  const remove = (at: number) => {
    focus.removed();
    onStory(removeAt(story, `${path}.${at}`));
  };
  return (
    <fieldset class="edit-inner">
      <legend>
        {props.isOfStory ? (
          <h2>
            {find(`edit_list_${inner}`)} <span class="faint">{items.length}</span>
          </h2>
        ) : (
          find(`edit_list_${inner}`)
        )}
      </legend>
      {items.map((_item, at) => (
        <div class="edit-item" key={`${items.length} ${at}`}>
          <div class="edit-fields">
            {INNER_FIELDS[inner].map((field) => (
              <EditControl
                key={field.name}
                field={field}
                path={`${path}.${at}.${field.name}`}
                list={inner}
              />
            ))}
          </div>
          {INNERMOST[inner].map((list) => (
            <InnerForm key={list} inner={list} path={`${path}.${at}.${list}`} onStory={onStory} />
          ))}
          <button type="button" class="inline" onClick={() => remove(at)}>
            {find(`edit_remove_${inner}`)}
          </button>
        </div>
      ))}
      <button
        type="button"
        class={props.isOfStory ? undefined : 'inline'}
        id={addId(path)}
        onClick={add}
      >
        {find(`edit_add_${inner}`)}
      </button>
    </fieldset>
  );
}
