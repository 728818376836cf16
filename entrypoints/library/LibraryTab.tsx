import { useCallback, useEffect, useState } from 'preact/hooks';
import { Library } from '../../components/library/Library.tsx';
import { StoryPage } from '../../components/library/StoryPage.tsx';
import { useText } from '../../components/wording/text.tsx';
import { onSettingsChanged, readSettings } from '../../lib/app/settings.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import {
  DEFAULT_SETTINGS,
  type DeletedStory,
  type Settings as SettingValues,
  type StoryPageView,
} from '../../lib/core/view/library-view.ts';
import { sendToBackground } from '../../lib/messaging/send-to-background.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { StoreError } from '../../lib/store/errors.ts';
import { listDeleted, TRASH_KEPT } from '../../lib/store/kept.ts';
import type { Database } from '../../lib/store/open.ts';
import { clearPages, listPages } from '../../lib/store/page-results.ts';
import {
  bringBack,
  exportFiles,
  importPack,
  listStories,
  openStory,
  removeStory,
} from './library-data.ts';
import { SettingsSection } from './SettingsSection.tsx';

const DAY = 24 * 60 * 60 * 1000;

/** Hands the reader a file. */
function download(name: string, content: Blob) {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Runs something over the database; a failure of the store is a refusal that the reader is told of. */
function overDatabase(opening: Promise<Database>) {
  return async <Value,>(
    run: (database: Database) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    try {
      return await run(await opening);
    } catch (error) {
      if (error instanceof StoreError) return refuse(error.reason, error.message);
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return refuse(isFull ? 'full' : 'store-failed', String(error));
    }
  };
}

/** Tells open pages and panels of a change to the stories, once it is made. */
async function changing<Value>(change: Promise<Result<Value>>): Promise<Result<Value>> {
  const result = await change;
  // Told or not, the change is made: nobody waits for the pages.
  if (result.ok) void sendToBackground('library-changed', null);
  return result;
}

/** The library tab: the list, or the story that the address names behind `#`. */
export function LibraryTab({ database }: { database: Promise<Database> }) {
  const { t } = useText();
  const reader = { title: t('library_reader_pack'), curator: t('library_reader') };
  const over = useCallback(overDatabase(database), [database]);
  const [settings, setSettings] = useState<SettingValues>(DEFAULT_SETTINGS);
  const [story, setStory] = useState<StoryPageView | null>(null);
  const [deleted, setDeleted] = useState<DeletedStory | null>(null);

  useEffect(() => {
    void readSettings(localValues).then(setSettings);
    onSettingsChanged(localValues, setSettings);
  }, []);
  const show = useCallback(async () => {
    const key = decodeURIComponent(location.hash.slice(1));
    const found = key ? await over(async (store) => ok(await openStory(store, key))) : null;
    setStory(found?.ok ? found.value : null);
  }, [over]);
  useEffect(() => {
    void show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [show]);

  const list = useCallback(() => over(async (store) => ok(await listStories(store))), [over]);
  const listTrash = useCallback(
    () => over(async (store) => ok(await listDeleted(store, Date.now() - TRASH_KEPT))),
    [over],
  );
  const [cleared, setCleared] = useState(0);
  // A new function makes the list read itself anew: after it was cleared, or is kept for another time.
  const pages = useCallback(
    () =>
      over(async (store) => {
        const { retentionDays } = await readSettings(localValues);
        return ok(await listPages(store, Date.now() - retentionDays * DAY));
      }),
    [over, cleared, settings.retentionDays],
  );
  const remove = (key: string) => changing(over((store) => removeStory(store, key)));
  const clear = () =>
    over(async (store) => {
      await clearPages(store);
      setCleared((count) => count + 1);
      return ok(null);
    });

  if (story) {
    const back = () => {
      location.hash = '';
    };
    const onDelete = async () => {
      const removed = await remove(story.key);
      if (removed.ok) {
        setDeleted({ key: story.key, title: story.title });
        back();
      }
      return removed;
    };
    return <StoryPage story={story} onBack={back} onDelete={onDelete} />;
  }
  return (
    <Library
      list={list}
      openStory={(key) => {
        setDeleted(null);
        location.hash = encodeURIComponent(key);
      }}
      remove={remove}
      listDeleted={listTrash}
      restore={(key) => changing(over((store) => bringBack(store, key)))}
      onImport={(file) => changing(over((store) => importPack(store, file, reader)))}
      onExport={() =>
        over(async (store) => {
          const { files, leftOut } = await exportFiles(store, reader);
          for (const { name, content } of files) download(name, content);
          return ok({ leftOut });
        })
      }
      pages={pages}
      clearPages={clear}
      retentionDays={settings.retentionDays}
      deleted={deleted}
    >
      <SettingsSection settings={settings} onClearPages={clear} />
    </Library>
  );
}
