import { valueAt } from '../../../lib/core/edit/at-path.ts';
import type { EditField } from '../../../lib/core/edit/fields.ts';
import { selectorAt } from '../../../lib/core/edit/selector-at.ts';
import { useText } from '../../wording/text.tsx';
import { Field } from './Field.tsx';
import { useForm } from './form-context.tsx';
import { OutletControl } from './OutletControl.tsx';
import { type Choice, SelectControl } from './SelectControl.tsx';
import { SentenceControl } from './SentenceControl.tsx';
import { ListControl, TextControl } from './TextControl.tsx';
import { useChoices } from './use-choices.ts';

/** One field of the story, whatever is written in it. `list` is what its record stands in. */
export function EditControl(props: { field: EditField; path: string; list: string | null }) {
  const { find } = useText();
  const { version, set } = useForm();
  const choicesOf = useChoices();
  const { field, path, list } = props;
  const value = valueAt(version.story, path);
  // Fields of one name may mean another thing in another list.
  const label =
    find(`edit_field_${list}_${field.name}`) ?? find(`edit_field_${field.name}`) ?? field.name;
  const text = typeof value === 'string' ? value : '';
  const change = (next: string) => set(path, next === '' && field.isOptional ? null : next);
  const choose = (choices: readonly Choice[], chosen: string, onChoose: (id: string) => void) => (
    <Field path={path} label={label}>
      {(control) => (
        <SelectControl control={control} choices={choices} chosen={chosen} onChoose={onChoose} />
      )}
    </Field>
  );
  switch (field.as) {
    case 'line':
    case 'long':
    case 'address':
    case 'day':
      return (
        <Field path={path} label={label} hint={find(`edit_hint_${field.as}`) ?? undefined}>
          {(control) => (
            <TextControl control={control} as={field.as} value={text} onChange={change} />
          )}
        </Field>
      );
    case 'names':
    case 'parts':
      return (
        <Field path={path} label={label} hint={find(`edit_hint_${field.as}`) ?? undefined}>
          {(control) => (
            <ListControl
              control={control}
              as={field.as}
              value={Array.isArray(value) ? value.map(String) : []}
              onChange={(next) => set(path, next)}
            />
          )}
        </Field>
      );
    case 'outlet':
      return (
        <Field path={path} label={label}>
          {(control) => <OutletControl control={control} path={path} id={text} />}
        </Field>
      );
    case 'choice': {
      const chosen = text === '' ? (field.otherwise ?? '') : text;
      return choose(choicesOf.words(field.choices, field.words, chosen), chosen, change);
    }
    case 'yes-no':
      return choose(choicesOf.yesNo(), String(value), (id) =>
        set(path, id === 'null' ? null : id === 'true'),
      );
    case 'sentence':
      return (
        <Field path={path} label={label} hint={find('edit_hint_sentence') ?? undefined}>
          {(control) => (
            <SentenceControl
              control={control}
              selector={selectorAt(version.story, path)}
              onChange={(selector) => set(path, selector)}
            />
          )}
        </Field>
      );
    case 'record':
      return choose(choicesOf.records(field.of, field.isOptional ?? false), text, change);
    case 'target':
      return choose(choicesOf.targets(), targetOf(value), (id) => {
        const [type, ...rest] = id.split(' ');
        set(path, { type, id: rest.join(' ') });
      });
    case 'main':
      return <MainControl path={path} label={label} isMain={value === true} />;
    default: {
      const never: never = field;
      return never;
    }
  }
}

const targetOf = (value: unknown) => `${valueAt(value, 'type')} ${valueAt(value, 'id')}`;

/** Which claim is the main one: it cannot be taken from a claim, only given to another. */
function MainControl(props: { path: string; label: string; isMain: boolean }) {
  const { set } = useForm();
  return (
    <label class="edit-tick">
      <input
        type="radio"
        name="edit-main"
        checked={props.isMain}
        onChange={() => set(props.path, true)}
      />{' '}
      {props.label}
    </label>
  );
}
