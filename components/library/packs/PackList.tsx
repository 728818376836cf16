import { useId, useState } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';
import { givenOf, type Import, useGiven } from './use-import.ts';

/** Lists of packs as files (OPML). */
export interface PackListPorts {
  /** Hands the reader the list of what is subscribed to. */
  save(): void;
  read(file: File): Promise<readonly { readonly title: string; readonly url: string }[]>;
}

/** The subscriptions as a file, and the packs that somebody else’s file lists: each is looked at by itself. */
export function PackList(props: { ports: PackListPorts; isEmpty: boolean; importing: Import }) {
  const { t } = useText();
  const id = useId();
  const [listed, setListed] = useState<readonly { title: string; url: string }[]>([]);
  const choose = async (file: File) => setListed(await props.ports.read(file));
  useGiven(givenOf(props.importing, 'subscriptions'), (file) => void choose(file));
  return (
    <div class="pack-list">
      <div class="preview-actions">
        {!props.isEmpty && (
          <button type="button" onClick={props.ports.save}>
            {t('subscriptions_export')}
          </button>
        )}
        <label class="button">
          {t('subscriptions_import')}
          <input
            type="file"
            class="hidden"
            accept=".opml,.xml,text/x-opml"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void choose(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {listed.length > 0 && (
        <section class="import-list" aria-labelledby={id}>
          <h3 id={id} class="group">
            {t('subscriptions_listed')}
          </h3>
          <ul>
            {listed.map(({ title, url }) => (
              <li key={url}>
                <span class="name">{title}</span> <bdi class="faint">{url}</bdi>{' '}
                <button
                  type="button"
                  disabled={props.importing.phase.state !== 'idle'}
                  onClick={() => props.importing.takeAddress(url)}
                >
                  {t('packs_add_button')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
