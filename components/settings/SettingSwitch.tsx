import { useId } from 'preact/hooks';

/** A setting that is on or off, with one line on what that means. */
export function SettingSwitch(props: {
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="choice">
      <label>
        <input
          type="checkbox"
          checked={props.on}
          aria-describedby={id}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span class="name">{props.label}</span>
      </label>
      <p id={id} class="small">
        {props.hint}
      </p>
    </div>
  );
}
