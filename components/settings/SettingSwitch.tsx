import { useId } from 'preact/hooks';

/** A setting that is on or off, with one line on what that means where its name does not say it. */
export function SettingSwitch(props: {
  label: string;
  hint?: string;
  /** Whether it has no effect now, because another one is off. */
  idle?: boolean;
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
          aria-describedby={props.hint ? id : undefined}
          disabled={props.idle}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span class="name">{props.label}</span>
      </label>
      {props.hint && (
        <p id={id} class="small">
          {props.hint}
        </p>
      )}
    </div>
  );
}
