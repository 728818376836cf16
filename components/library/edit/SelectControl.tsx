import type { ControlProps } from './Field.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One of several. What stands there and is no choice any more is shown as empty. */
export function SelectControl(props: {
  control: ControlProps;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const { control, choices, chosen, onChoose } = props;
  const isKnown = choices.some(({ id }) => id === chosen);
  return (
    <select {...control} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {!isKnown && <option value={chosen} />}
      {choices.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
