import { useCallback, useEffect, useState } from 'preact/hooks';
import { PacksSection as Packs } from '../../components/library/packs/PacksSection.tsx';
import { useText } from '../../components/wording/text.tsx';
import { ok } from '../../lib/core/result.ts';
import { readOpml, writeOpml } from '../../lib/core/subscription/opml.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { LibraryAccess } from './library-access.ts';
import { listPacks } from './library-data.ts';
import { download } from './store-access.ts';

/** The packs that the library holds, and those that are subscribed to. */
export function PacksSection({ access }: { access: LibraryAccess }) {
  const { t } = useText();
  const { over, revision, subscriptions } = access;
  const list = useCallback(
    () => over(async (store) => ok(await listPacks(store))),
    [over, revision],
  );
  const grants = useGrants();
  const listSubscriptions = useCallback(
    () => over(async (store) => ok(await subscriptions.list(store))),
    [over, revision, grants],
  );
  const save = () =>
    void over(async (store) => {
      const text = writeOpml(t('subscriptions_title'), await subscriptions.list(store));
      download({
        name: 'headwater-packs.opml',
        content: new Blob([text], { type: 'text/x-opml' }),
      });
      return ok(null);
    });
  const read = async (file: File) => readOpml(await file.slice(0, 5_000_000).text());
  return (
    <Packs
      list={list}
      listSubscriptions={listSubscriptions}
      subscriptions={subscriptions}
      lists={{ save, read }}
      importing={access.importing}
    />
  );
}

/** Grows whenever access to a host is given or taken, in whichever page of the browser. */
function useGrants(): number {
  const [grants, setGrants] = useState(0);
  useEffect(() => {
    const look = () => setGrants((count) => count + 1);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return grants;
}
