import type { ComponentChildren } from 'preact';
import { BackupPanel } from '../../components/library/backup/BackupPanel.tsx';
import { BackupReminder } from '../../components/library/backup/BackupReminder.tsx';
import { PruneStories } from '../../components/library/backup/PruneStories.tsx';
import { StorageUse } from '../../components/library/backup/StorageUse.tsx';
import { DataSection } from '../../components/library/data/DataSection.tsx';
import { LibraryExport } from '../../components/library/data/LibraryExport.tsx';
import { SaveAs } from '../../components/library/data/SaveAs.tsx';
import { ok } from '../../lib/core/result.ts';

const nothing = async () => ok(null);

/** The buttons in the head: packs, of which the reader edited two stories, and the other forms. */
export const Exporting = ({ save }: Pick<Parameters<typeof SaveAs>[0], 'save'>) => (
  <>
    <LibraryExport touched={2} onExport={() => nothing} />
    <SaveAs label="Export as" packs="none" isButton save={save} />
  </>
);

const OLD = Array.from({ length: 14 }, (_, at) => ({
  key: `p/${at}`,
  title:
    ['The wharf closes', 'Lamps on the quay', 'The night ferry stops at Saltmarsh'][at % 3] ?? '',
  date: `20${10 + at}-03-0${(at % 8) + 1}`,
}));
const DELETED = OLD.slice(0, 3).map((one, at) => ({ ...one, at: Date.UTC(2026, 10, 22, 9 - at) }));
/** All that stands under “Data”; `exporting` in its head, by default the buttons as they are before a press. */
export const SomeData = (props: { exporting?: ComponentChildren; hasReminder?: boolean }) => (
  <>
    {props.hasReminder && <BackupReminder days={45} href="#data" onLater={() => undefined} />}
    <DataSection
      exporting={props.exporting ?? <Exporting save={() => nothing} />}
      listDeleted={async () => ok({ stories: DELETED, total: 34 })}
      restore={nothing}
    >
      <BackupPanel
        lastAt={Date.UTC(2026, 10, 2)}
        onBackup={async () => ok(12)}
        onStage={() => async () => ok(PREVIEW)}
        onRestore={() => async () => ok(3)}
        onGiveUp={nothing}
      />
      <StorageUse
        read={async () =>
          ok({
            kinds: [
              { kind: 'stories', records: 50_000, bytes: 412_000_000 },
              { kind: 'yours', records: 312, bytes: 1_240_000 },
              { kind: 'texts', records: 40, bytes: 380_000 },
              { kind: 'deleted', records: 34, bytes: 290_000 },
              { kind: 'indexes', records: 8400, bytes: 96_000_000 },
            ],
            used: 512_000_000,
            quota: 60_000_000_000,
          })
        }
      />
      <PruneStories find={async () => ok(OLD)} prune={() => nothing} />
    </DataSection>
  </>
);

/** What a backup would change. */
export const PREVIEW = {
  made: '2026-11-20T10:00:00Z',
  records: 812,
  kinds: [
    { kind: 'stories', added: 3, same: 740, differs: 2, onlyHere: 1 },
    { kind: 'additions', added: 0, same: 12, differs: 0, onlyHere: 4 },
    { kind: 'texts', added: 1, same: 40, differs: 0, onlyHere: 0 },
  ],
  hasSettings: true,
  refused: 1,
  faults: [
    {
      line: 4,
      record: 'harbour-pack/ferry',
      path: 'story.claims.0.links.2.kind',
      reason: 'wrong-kind',
    },
  ],
} as const;
