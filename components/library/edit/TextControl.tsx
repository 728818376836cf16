import { useState } from 'preact/hooks';
import type { ControlProps } from './Field.tsx';

/** A line or more of words. */
export function TextControl(props: {
  control: ControlProps;
  as: 'line' | 'long' | 'address' | 'day';
  value: string;
  onChange: (value: string) => void;
}) {
  const { control, as, value, onChange } = props;
  if (as === 'long')
    return (
      <textarea
        {...control}
        rows={2}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <input
      {...control}
      type="text"
      inputMode={as === 'address' ? 'url' : 'text'}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const MARK = { names: ', ', parts: '\n' };

/** Several names in a line, or the parts of a quotation, one a line. What is typed stays as typed. */
export function ListControl(props: {
  control: ControlProps;
  as: 'names' | 'parts';
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const { control, as, value, onChange } = props;
  const [typed, setTyped] = useState(value.join(MARK[as]));
  const change = (next: string) => {
    setTyped(next);
    const items = next
      .split(as === 'names' ? ',' : '\n')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    onChange(as === 'parts' && items.length === 0 ? [''] : items);
  };
  // Words that were set elsewhere, as in the rendition of the same article, take the place of these.
  const isTheirs = typed.split(as === 'names' ? ',' : '\n').map((one) => one.trim());
  const shown =
    isTheirs.filter(Boolean).join() === value.filter(Boolean).join() ? typed : value.join(MARK[as]);
  if (as === 'names')
    return (
      <input
        {...control}
        type="text"
        value={shown}
        onInput={(event) => change(event.currentTarget.value)}
      />
    );
  return (
    <textarea
      {...control}
      class="said"
      rows={3}
      value={shown}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}
