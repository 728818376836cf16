import type { ComponentChildren } from 'preact';
import { useText } from '../../wording/text.tsx';
import { faultAt, faultWords } from './fault-words.ts';
import { placeId, useForm } from './form-context.tsx';

/** What a control is given so that it has its label, its fault and the focus that is put there. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A labelled place of the form, with what is wrong there beside it. */
export function Field(props: {
  path: string;
  label: string;
  hint?: string | undefined;
  children: (control: ControlProps) => ComponentChildren;
}) {
  const text = useText();
  const { faults } = useForm();
  const { path, label, hint } = props;
  const fault = faultAt(faults, path);
  const id = placeId(path);
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean);
  return (
    <div class="edit-field">
      <label for={id}>{label}</label>
      {props.children({
        id,
        'aria-invalid': fault !== undefined,
        'aria-describedby': described.join(' ') || undefined,
      })}
      {hint && (
        <p class="faint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {faultWords(text, fault)}
        </p>
      )}
    </div>
  );
}
