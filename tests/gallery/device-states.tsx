import type { ComponentChild } from 'preact';
import { BackupPanel } from '../../components/library/backup/BackupPanel.tsx';
import { BackupReminder } from '../../components/library/backup/BackupReminder.tsx';
import { RoomShort } from '../../components/library/backup/RoomShort.tsx';
import { StorageUse } from '../../components/library/backup/StorageUse.tsx';
import { LibraryFrame } from '../../components/library/frame/LibraryFrame.tsx';
import { SectionHead } from '../../components/library/frame/SectionHead.tsx';
import {
  Subscriptions,
  type SubscriptionView,
} from '../../components/library/packs/Subscriptions.tsx';
import type { Route } from '../../lib/core/library/route.ts';
import { ok } from '../../lib/core/result.ts';
import { NO_IMPORT } from './some-import.ts';
import { SomeStories } from './some-stories.tsx';
import type { State } from './states.tsx';

const WIDE = { width: 1100, height: 620 };
const AT = Date.UTC(2026, 10, 22, 8);

const nothing = async () => ok(null);
const quiet = () => undefined;

const offline: SubscriptionView = {
  url: 'https://packs.harbour-desk.example/stories.json',
  pack: 'harbour',
  title: 'Harbour desk: stories of the port',
  addedAt: AT,
  isPaused: false,
  etag: null,
  modified: null,
  checkedAt: AT,
  updatedAt: AT,
  nextAt: AT + 86_400_000,
  failures: 2,
  failure: { reason: 'unreachable', detail: '', at: AT },
  key: null,
  held: null,
  keyWords: ['acorn', 'ferry', 'lantern', 'quay'],
  mayFetch: true,
};

const kinds = [
  { kind: 'stories' as const, records: 1240, bytes: 5_400_000 },
  { kind: 'texts' as const, records: 310, bytes: 2_900_000 },
  { kind: 'pages' as const, records: 96, bytes: 48_000 },
];

const inLibrary = (name: string, section: Route['section'], Content: () => ComponentChild) => ({
  ...WIDE,
  name: `library-${name}`,
  after: 300,
  show: () => (
    <LibraryFrame section={section} importing={NO_IMPORT} undoables={[]} onGone={quiet}>
      <Content />
    </LibraryFrame>
  ),
});

/** What comes of the device: no line to the network, little room left, a backup that is due. */
export const DEVICE_STATES: readonly State[] = [
  inLibrary('offline', 'packs', () => (
    <>
      <SectionHead title="Packs" />
      <Subscriptions
        subscriptions={[offline]}
        ports={{ updateNow: nothing, pause: nothing, unsubscribe: nothing }}
        importing={NO_IMPORT}
      />
    </>
  )),
  inLibrary('reminded', 'stories', () => (
    <>
      <RoomShort left={412_000_000} href="#data" />
      <BackupReminder days={34} href="#data" onLater={quiet} />
      <SomeStories />
    </>
  )),
  inLibrary('quota-near', 'data', () => (
    <>
      <SectionHead title="Data" />
      <BackupPanel
        lastAt={AT}
        onBackup={async () => ok(1)}
        onStage={() => never}
        onRestore={() => async () => ok(1)}
        onGiveUp={nothing}
      />
      <StorageUse read={async () => ok({ kinds, used: 9_588_000, quota: 10_000_000 })} />
    </>
  )),
];

function never() {
  return new Promise<never>(() => undefined);
}
