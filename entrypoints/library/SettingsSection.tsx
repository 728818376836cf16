import { useEffect, useState } from 'preact/hooks';
import { Settings } from '../../components/settings/Settings.tsx';
import type { Shortcut } from '../../components/settings/ShortcutSettings.tsx';
import { changeSettings } from '../../lib/app/settings.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import type { Settings as SettingValues } from '../../lib/core/view/library-view.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openShortcuts, shortcuts } from '../../lib/platform/commands.ts';
import {
  askForHosts,
  giveUpHosts,
  giveUpSites,
  grantedHosts,
  hostPattern,
  keepChosenHosts,
  type PackAccess,
  packAccess,
} from '../../lib/platform/hosts.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { clearPages } from '../../lib/store/page-results.ts';
import type { LibraryAccess } from './library-access.ts';

const ONE_HOST = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/;

/** The settings with the hosts that the browser grants now. */
export function SettingsSection(props: { access: LibraryAccess; settings: SettingValues }) {
  const { over } = props.access;
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [packs, setPacks] = useState<PackAccess>({ lost: [], leaning: [] });
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = async () => setKeys(await shortcuts());
    void look();
    // The reader comes back from the browser's page of shortcuts.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  useEffect(() => {
    const look = async () => {
      setHosts((await grantedHosts()).flatMap((pattern) => ONE_HOST.exec(pattern)?.[1] ?? []));
      setPacks(await packAccess());
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
  }, []);

  const change = async (changed: Partial<SettingValues>) => {
    // Access is asked for before any wait, while the browser still sees the reader's click.
    const asking = changed.spotting === 'all-sites' ? askForHosts() : Promise.resolve(true);
    if (!(await asking)) return refuse('declined');
    // A pack whose host is lost is named beside the choice, and in its own row.
    if (changed.spotting === 'on-click') await giveUpSites();
    if (changed.spotting === 'chosen-sites') await keepChosenHosts();
    await changeSettings(localValues, changed);
    return ok(null);
  };
  const revoke = async (host: string) => {
    const patterns = (await grantedHosts()).filter(
      (pattern) => ONE_HOST.exec(pattern)?.[1] === host,
    );
    await giveUpHosts(patterns);
    return ok(null);
  };
  const add = async (host: string) => {
    const pattern = hostPattern(host);
    if (!pattern) return refuse('bad-host');
    return (await askForHosts([pattern])) ? ok(null) : refuse('declined');
  };
  return (
    <Settings
      settings={props.settings}
      hosts={hosts}
      packs={packs}
      onChange={change}
      onRevoke={revoke}
      onAddHost={add}
      shortcuts={keys}
      onOpenShortcuts={openShortcuts}
      dataAddress="#data"
      packsAddress="#packs"
      onClearPages={() =>
        over(async (store) => {
          await clearPages(store);
          return ok(null);
        })
      }
    />
  );
}
