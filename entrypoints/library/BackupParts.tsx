import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Work } from '../../components/controls/use-work.ts';
import { BackupPanel } from '../../components/library/backup/BackupPanel.tsx';
import {
  BackupReminder,
  BackupReminderChoice,
} from '../../components/library/backup/BackupReminder.tsx';
import { KeptChecks } from '../../components/library/backup/KeptChecks.tsx';
import { PruneStories } from '../../components/library/backup/PruneStories.tsx';
import { RoomShort } from '../../components/library/backup/RoomShort.tsx';
import { StorageUse } from '../../components/library/backup/StorageUse.tsx';
import { givenOf } from '../../components/library/packs/use-import.ts';
import { useText } from '../../components/wording/text.tsx';
import { changeSettings } from '../../lib/app/settings.ts';
import { daysWithoutBackup } from '../../lib/core/backup/reminder.ts';
import { isRoomShort } from '../../lib/core/backup/room-short.ts';
import { writeRoute } from '../../lib/core/library/route.ts';
import { ok } from '../../lib/core/result.ts';
import type { Settings } from '../../lib/core/view/library-view.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { clearStaged } from '../../lib/store/backup/stage-backup.ts';
import { countFactChecks, keepFactChecks, takeFactChecks } from '../../lib/store/fact-checks.ts';
import { listOld } from '../../lib/store/prune.ts';
import { libraryState, storageUse } from '../../lib/store/storage-use.ts';
import { AnnotationParts } from './AnnotationParts.tsx';
import { layAside, makeBackup, onLastBackup, readLastBackup, restore } from './backup-files.ts';
import { bulkActions } from './bulk-actions.ts';
import { saveTaken } from './export-taken.ts';
import type { LibraryAccess } from './library-access.ts';
import { download } from './store-access.ts';

const DATA = writeRoute({ section: 'data' });

/** Backup, storage and old stories, over the one database. */
export function BackupParts(props: { access: LibraryAccess; settings: Settings }) {
  const text = useText();
  const { tn } = text;
  const { over, change, revision, offerUndo } = props.access;
  const [lastAt, setLastAt] = useState<number | null>(null);
  useEffect(() => {
    const look = () => void readLastBackup().then((last) => setLastAt(last?.at ?? null));
    look();
    onLastBackup(look);
  }, []);
  const readUse = useCallback(
    () =>
      over(async (store) => {
        const kinds = await storageUse(store);
        const { usage = null, quota = null } = await navigator.storage.estimate();
        return ok({ kinds, used: usage, quota });
      }),
    [over, revision],
  );
  const countChecks = useCallback(
    () => over(async (store) => ok(await countFactChecks(store))),
    [over, revision],
  );
  const saveChecks: Work = (watched) => over((store) => saveTaken(store, 'factChecks', watched));
  const removeChecks = async () => {
    const taken = await change(async (store) => ok(await takeFactChecks(store)));
    if (!taken.ok) return taken;
    const checks = taken.value.map(({ value }) => value);
    const undo = () => change(async (store) => ok(await keepFactChecks(store, checks, Date.now())));
    offerUndo({ id: 'fact checks', says: tn('checks_removed', checks.length), undo });
    return ok(null);
  };
  const { remove } = bulkActions(props.access, text, false);
  return (
    <>
      <BackupPanel
        given={givenOf(props.access.importing, 'backup')}
        lastAt={lastAt}
        onBackup={(watched) =>
          over(async (store) => {
            const { records, ...file } = await makeBackup(store, watched);
            download(file);
            return ok(records);
          })
        }
        onStage={(file) => (watched) => over((store) => layAside(store, file, watched))}
        onRestore={(mode) => (watched) => change((store) => restore(store, mode, watched))}
        onGiveUp={() =>
          over(async (store) => {
            await clearStaged(store);
            return ok(null);
          })
        }
      />
      <BackupReminderChoice
        days={props.settings.backupDays}
        onChange={(backupDays) => void changeSettings(localValues, { backupDays })}
      />
      <KeptChecks kind="checks" count={countChecks} save={saveChecks} remove={removeChecks} />
      <AnnotationParts access={props.access} />
      <StorageUse read={readUse} />
      <PruneStories
        find={(months) => over(async (store) => ok(await listOld(store, dayBefore(months))))}
        prune={(stories) => remove(stories.map(({ key }) => key))}
      />
    </>
  );
}

/** The day so many months ago, ISO 8601. */
function dayBefore(months: number): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
}

/** The line that says that room is getting short; nothing where there is enough. */
export function Room(props: { access: LibraryAccess }) {
  const { revision } = props.access;
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = async () => {
      const { usage = null, quota = null } = await navigator.storage.estimate();
      setLeft(isRoomShort(usage, quota) ? (quota ?? 0) - (usage ?? 0) : null);
    };
    void look();
  }, [revision]);
  return left === null ? null : <RoomShort left={left} href={DATA} />;
}

/** The line that calls a backup to mind, when it is time; it stays away for this visit once it was closed. */
export function Reminder(props: { access: LibraryAccess; settings: Settings }) {
  const { over, revision } = props.access;
  const { backupDays } = props.settings;
  const [days, setDays] = useState<number | null>(null);
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const look = async () => {
      const last = await readLastBackup();
      const state = await over(async (store) => ok(await libraryState(store)));
      setDays(state.ok ? daysWithoutBackup(state.value, last, backupDays, Date.now()) : null);
    };
    void look();
    onLastBackup(look);
  }, [over, revision, backupDays]);
  return <BackupReminder days={isLater ? null : days} href={DATA} onLater={() => setLater(true)} />;
}
