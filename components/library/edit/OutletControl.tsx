import { useId, useState } from 'preact/hooks';
import type { ControlProps } from './Field.tsx';
import { useForm } from './form-context.tsx';

/** An outlet by its name: a known one is offered, any other is a new one. */
export function OutletControl(props: { control: ControlProps; path: string; id: string }) {
  const { version, outlets, setOutlet } = useForm();
  const list = useId();
  const known = [...version.outlets, ...outlets];
  const [typed, setTyped] = useState(known.find(({ id }) => id === props.id)?.name ?? props.id);
  return (
    <>
      <input
        {...props.control}
        type="text"
        list={list}
        value={typed}
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
