import { useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { Failure } from '../controls/Failure.tsx';
import { useAction } from '../controls/use-action.ts';
import { useText } from '../wording/text.tsx';
import { HostField } from './HostField.tsx';
import { readHostNames } from './host-names.ts';
import type { SettingsProps } from './Settings.tsx';

/** The sites that Headwater may read, each with a way to take that back, and a field to add one. */
export function SettingsHosts(
  props: Pick<SettingsProps, 'hosts' | 'onRevoke' | 'onAddHost'> & {
    /** Told in words what was saved. */
    onSaved: (words: string) => void;
  },
) {
  const { t } = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const revoking = useAction();
  const [attempted, setAttempted] = useState('');
  const revoke = async (host: string) => {
    setAttempted(host);
    const result = await revoking.run(() => props.onRevoke(host));
    if (!result?.ok) return;
    props.onSaved(t('settings_host_removed', host));
    // The pressed button goes with its line.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('settings_hosts')}
      </h3>
      {props.hosts.length === 0 && <p class="small">{t('settings_hosts_none')}</p>}
      <ul class="hosts">
        {props.hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              aria-label={t('settings_host_remove_named', host)}
              onClick={() => revoke(host)}
            >
              {t('settings_host_remove')}
            </button>
          </li>
        ))}
      </ul>
      {revoking.refused && (
        <Failure title={t('settings_host_remove_failed', attempted)} reason={revoking.refused} />
      )}
      <AddHost
        onAddHost={props.onAddHost}
        onAdded={(host) => props.onSaved(t('settings_host_added', host))}
      />
    </section>
  );
}

/** A field for one more site. What was written stays until the site is added. */
function AddHost(props: {
  onAddHost: (host: string) => Promise<Result<null, 'declined' | 'bad-host'>>;
  onAdded: (host: string) => void;
}) {
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
    const result = await action.run(() => props.onAddHost(host));
    if (!result?.ok) return;
    setWritten('');
    props.onAdded(host);
  };
  return (
    <form class="add-host" onSubmit={add}>
      <HostField value={written} bad={bad} onInput={setWritten} />
      <button type="submit" aria-disabled={action.busy}>
        {t('settings_host_add')}
      </button>
      {action.refused && (
        <Failure
          title={t(action.refused === 'declined' ? 'welcome_declined' : 'settings_host_add_failed')}
          reason={action.refused}
        />
      )}
    </form>
  );
}
