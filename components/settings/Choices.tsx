import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Choices.css';

/** One of several that can be chosen: its name, and in one line what choosing it means. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
  /** Shown in the card while it is chosen. */
  readonly more?: ComponentChildren;
}

/** One question with its answers as cards, of which one or, at first, none is chosen. */
export function Choices<Value extends string | number>(props: {
  question: string;
  choices: readonly Choice<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{props.question}</legend>
      {props.choices.map(({ value, label, hint, more }) => (
        <div key={value} class="choice">
          <label>
            <input
              type="radio"
              name={id}
              checked={value === props.chosen}
              aria-describedby={`${id}-${value}`}
              onChange={() => props.onChoose(value)}
            />
            <span class="name">{label}</span>
          </label>
          <p id={`${id}-${value}`} class="small">
            {hint}
          </p>
          {value === props.chosen && more}
        </div>
      ))}
    </fieldset>
  );
}
