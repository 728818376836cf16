import { useCallback } from 'preact/hooks';
import { PacksSection as Packs } from '../../components/library/packs/PacksSection.tsx';
import { ok } from '../../lib/core/result.ts';
import type { LibraryAccess } from './library-access.ts';
import { listPacks } from './library-data.ts';

/** The packs that the library holds. */
export function PacksSection({ access }: { access: LibraryAccess }) {
  const { over, revision } = access;
  const list = useCallback(
    () => over(async (store) => ok(await listPacks(store))),
    [over, revision],
  );
  return <Packs list={list} importing={access.importing} />;
}
