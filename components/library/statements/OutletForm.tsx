import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  checkOutlet,
  type OutletFault,
  type OutletField,
  tidyOutlet,
} from '../../../lib/core/edit/check-outlet.ts';
import type { PackOutlet } from '../../../lib/core/pack/pack.ts';
import { type MessageKey, type Text, useText } from '../../wording/text.tsx';
import '../../controls/fields.css';
import '../edit/StoryForm.css';

const LABELS: Readonly<Record<OutletField, MessageKey>> = {
  name: 'edit_field_name',
  aliases: 'outlet_aliases',
  domains: 'outlet_domains',
};

/** An outlet to be written by hand; it is checked when it is saved, and nothing that was typed is lost then. */
export function OutletForm(props: {
  outlet: PackOutlet;
  /** All that the same pack lists. */
  listed: readonly PackOutlet[];
  busy: boolean;
  onSave: (outlet: PackOutlet) => void;
  onCancel: () => void;
}) {
  const text = useText();
  const { outlet, listed } = props;
  const [name, setName] = useState(outlet.name);
  const [aliases, setAliases] = useState(outlet.aliases.join('\n'));
  const [domains, setDomains] = useState(outlet.domains.join('\n'));
  const [faults, setFaults] = useState<readonly OutletFault[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const save = () => {
    const typed = { ...outlet, name, aliases: aliases.split('\n'), domains: domains.split('\n') };
    const edited = tidyOutlet(typed);
    const found = checkOutlet(edited, outlet, listed);
    setFaults(found);
    if (found.length === 0) props.onSave(edited);
  };
  const place = (field: OutletField) => ({
    field,
    faults: faults.filter((fault) => fault.field === field),
  });
  return (
    <form
      ref={form}
      class="outlet-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.busy) save();
      }}
    >
      <Place {...place('name')}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Place>
      <Place {...place('aliases')} hint={text.t('outlet_aliases_hint')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={aliases}
            onInput={(event) => setAliases(event.currentTarget.value)}
          />
        )}
      </Place>
      <Place {...place('domains')} hint={text.t('outlet_domains_hint')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={domains}
            onInput={(event) => setDomains(event.currentTarget.value)}
          />
        )}
      </Place>
      <div class="edit-save">
        <button type="submit" class="primary" aria-disabled={props.busy}>
          {text.t('edit_save')}
        </button>
        <button type="button" aria-disabled={props.busy} onClick={props.onCancel}>
          {text.t('edit_cancel')}
        </button>
      </div>
    </form>
  );
}

interface Control {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A labelled field with what is wrong in it. */
function Place(props: {
  field: OutletField;
  faults: readonly OutletFault[];
  hint?: string;
  children: (control: Control) => ComponentChildren;
}) {
  const text = useText();
  const { field, faults, hint } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : '', faults.length > 0 ? `${id}-fault` : ''];
  return (
    <div class="edit-field">
      <label for={id}>{text.t(LABELS[field])}</label>
      {props.children({
        id,
        'aria-invalid': faults.length > 0,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {hint && (
        <p class="faint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <div id={`${id}-fault`}>
          {faults.map((fault) => (
            <p key={`${fault.reason} ${fault.value}`} class="fault">
              {wordsOf(text, fault)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function wordsOf({ t }: Text, { reason, value, other }: OutletFault): string {
  switch (reason) {
    case 'empty':
      return t('edit_reason_empty');
    case 'no-domain':
      return t('outlet_reason_no_domain', value);
    case 'taken':
      return t('outlet_reason_taken', value, other);
    case 'too-many':
      return t('outlet_reason_too_many');
    case 'not-allowed':
      return t('outlet_reason_not_allowed', value);
    default: {
      const never: never = reason;
      return never;
    }
  }
}
