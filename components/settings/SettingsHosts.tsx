import { useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { Failure } from '../controls/Failure.tsx';
import { useAction } from '../controls/use-action.ts';
import { type MessageKey, useText } from '../wording/text.tsx';
import { HostField } from './HostField.tsx';
import { readHostNames } from './host-names.ts';

/** What a list of sites says; `removed`, `added` and `removeFailed` name the site. */
type Words = Readonly<
  Record<
    | 'heading'
    | 'none'
    | 'label'
    | 'hint'
    | 'add'
    | 'added'
    | 'addFailed'
    | 'removed'
    | 'removeFailed',
    MessageKey
  >
>;

/** The words of the sites that Headwater may read. */
export const ALLOWED: Words = {
  heading: 'settings_hosts',
  none: 'settings_hosts_none',
  label: 'settings_host_label',
  hint: 'settings_host_hint',
  add: 'settings_host_add',
  added: 'settings_host_added',
  addFailed: 'settings_host_add_failed',
  removed: 'settings_host_removed',
  removeFailed: 'settings_host_remove_failed',
};

/** The words of the sites on which it is switched off. */
export const OFF: Words = {
  heading: 'settings_off',
  none: 'settings_off_none',
  label: 'settings_off_label',
  hint: 'settings_off_hint',
  add: 'settings_off_add',
  added: 'settings_off_added',
  addFailed: 'settings_off_add_failed',
  removed: 'settings_off_removed',
  removeFailed: 'settings_off_remove_failed',
};

interface SettingsHostsProps {
  readonly words: Words;
  readonly hosts: readonly string[];
  readonly onRemove: (host: string) => Promise<Result<null>>;
  readonly onAdd: (host: string) => Promise<Result<null>>;
  /** Told in words what was saved. */
  readonly onSaved: (words: string) => void;
}

/** A list of sites, each with a way to take it from the list, and a field to add one. */
export function SettingsHosts(props: SettingsHostsProps) {
  const { words } = props;
  const { t } = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const removing = useAction();
  const [attempted, setAttempted] = useState('');
  const remove = async (host: string) => {
    setAttempted(host);
    const result = await removing.run(() => props.onRemove(host));
    if (!result?.ok) return;
    props.onSaved(t(words.removed, host));
    // The pressed button goes with its line.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t(words.heading)}
      </h2>
      {props.hosts.length === 0 && <p class="small">{t(words.none)}</p>}
      <ul class="hosts">
        {props.hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              aria-label={t('settings_host_remove_named', host)}
              onClick={() => remove(host)}
            >
              {t('settings_host_remove')}
            </button>
          </li>
        ))}
      </ul>
      {removing.refused && (
        <Failure title={t(words.removeFailed, attempted)} reason={removing.refused} />
      )}
      <AddHost {...props} />
    </section>
  );
}

/** A field for one more site. What was written stays until the site is added. */
function AddHost({ words, onAdd, onSaved }: SettingsHostsProps) {
  const { t } = useText();
  const action = useAction();
  const [written, setWritten] = useState('');
  const [bad, setBad] = useState<readonly string[] | null>(null);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const { hosts, unreadable } = readHostNames(written);
    const [host] = hosts;
    if (!host || hosts.length > 1 || unreadable.length > 0) {
      action.forget();
      return setBad(written.trim() === '' ? [] : [written.trim()]);
    }
    setBad(null);
    const result = await action.run(() => onAdd(host));
    if (!result?.ok) return;
    setWritten('');
    onSaved(t(words.added, host));
  };
  return (
    <form class="add-host" onSubmit={add}>
      <HostField
        label={words.label}
        hint={words.hint}
        value={written}
        bad={bad}
        onInput={setWritten}
      />
      <button type="submit" aria-disabled={action.busy}>
        {t(words.add)}
      </button>
      {action.refused && (
        <Failure
          title={t(action.refused === 'declined' ? 'welcome_declined' : words.addFailed)}
          reason={action.refused}
        />
      )}
    </form>
  );
}
