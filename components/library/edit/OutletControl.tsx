import { useId, useState } from 'preact/hooks';
import { outletNamed } from '../../../lib/core/edit/new-records.ts';
import type { ControlProps } from './Field.tsx';
import { useForm } from './form-context.tsx';

/** An outlet by its name: a known one is offered, any other is a new one. */
export function OutletControl(props: { control: ControlProps; path: string; id: string }) {
  const { version, outlets, setOutlet } = useForm();
  const list = useId();
  const known = [...version.outlets, ...outlets];
  const [typed, setTyped] = useState<string | null>(null);
  // What was typed stands while it means the outlet; another that was set elsewhere takes its place.
  const isTheirs = typed === null || (outletNamed(typed, null, known)?.id ?? '') !== props.id;
  const shown = isTheirs ? (known.find(({ id }) => id === props.id)?.name ?? props.id) : typed;
  return (
    <>
      <input
        {...props.control}
        type="text"
        list={list}
        value={shown}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOutlet(props.path, event.currentTarget.value);
        }}
      />
      <datalist id={list}>
        {[...new Set(outlets.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
