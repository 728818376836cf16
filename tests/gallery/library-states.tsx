import { BackupPanel } from '../../components/library/backup/BackupPanel.tsx';
import { BackupReminder } from '../../components/library/backup/BackupReminder.tsx';
import { PruneStories } from '../../components/library/backup/PruneStories.tsx';
import { RestorePreview } from '../../components/library/backup/RestorePreview.tsx';
import { StorageUse } from '../../components/library/backup/StorageUse.tsx';
import { DataSection } from '../../components/library/data/DataSection.tsx';
import { EditActions } from '../../components/library/edit/EditActions.tsx';
import { SectionHead } from '../../components/library/frame/SectionHead.tsx';
import {
  type OutletRecord,
  OutletRecords,
} from '../../components/library/statements/OutletRecords.tsx';
import { StatementsPage } from '../../components/library/statements/StatementsPage.tsx';
import { StoryPage } from '../../components/library/story/StoryPage.tsx';
import { nameOutlet } from '../../lib/core/library/names.ts';
import { changedBy, printedBy, statementsBy } from '../../lib/core/library/statements.ts';
import { ok } from '../../lib/core/result.ts';
import { buildStoryPage } from '../../lib/core/view/story-page-view.ts';
import { bundledStory, makeFactCheck } from '../support/factories.ts';
import { inLibrary } from './in-library.tsx';
import type { State } from './states.tsx';

const nothing = async () => ok(null);
const memo = bundledStory();
const listed = memo.outlets.find(({ name }) => name === 'The Epoch Times') ?? {
  id: '',
  name: '',
  aliases: [],
  domains: [],
};
const outlet = nameOutlet(listed).key;
const record: OutletRecord = {
  pack: 'memo',
  packTitle: 'Chicago police memo',
  outlet: { ...listed, aliases: ['Epoch Times', 'Dajiyuan'] },
  isEdited: true,
  published: listed,
  isListed: true,
  listed: memo.outlets,
};
const check = makeFactCheck({
  claim: memo.story.quotations[1]?.parts.join(' ') ?? '',
  rating: { words: 'Missing context', value: null, best: null, worst: null },
});

const Story = () => (
  <StoryPage
    story={buildStoryPage({ ...memo, packContact: 'desk@headwater.example' }, false, '', [check])}
    back="#"
    onDelete={nothing}
    actions={<EditActions addresses={{ edit: '#e', merge: '#m', split: '#s', history: '#h' }} />}
  />
);
const statements = { stories: 3, looked: 3, list: '#list', back: '#', onMore: nothing };
const Speaker = () => (
  <StatementsPage
    {...statements}
    kind="speaker"
    name="Lori Lightfoot"
    printed={null}
    statements={statementsBy(memo, 'lori lightfoot')}
    stories={43}
  />
);
const Outlet = () => (
  <StatementsPage
    {...statements}
    kind="outlet"
    name="The Epoch Times"
    printed={printedBy(memo, outlet)}
    statements={changedBy(memo, outlet)}
  >
    <OutletRecords
      records={[record]}
      onSave={() => async () => ok(true)}
      onSaved={() => undefined}
    />
  </StatementsPage>
);

const OLD = Array.from({ length: 14 }, (_, at) => ({
  key: `p/${at}`,
  title:
    ['The wharf closes', 'Lamps on the quay', 'The night ferry stops at Saltmarsh'][at % 3] ?? '',
  date: `20${10 + at}-03-0${(at % 8) + 1}`,
}));
const DELETED = OLD.slice(0, 3).map((one, at) => ({ ...one, at: Date.UTC(2026, 10, 22, 9 - at) }));
const Data = () => (
  <>
    <BackupReminder days={45} href="#data" onLater={() => undefined} />
    <DataSection
      exporting={<button type="button">Export…</button>}
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

const PREVIEW = {
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
const Restore = () => (
  <section class="backup">
    <SectionHead title="Data" />
    <h2>Backup</h2>
    <RestorePreview
      preview={PREVIEW}
      busy={false}
      onRestore={() => undefined}
      onGiveUp={() => undefined}
    />
  </section>
);

/** What a reader looks up and looks after in the library. */
export const LIBRARY_STATES: readonly State[] = [
  ...inLibrary('story', Story, { open: ['.more-evidence summary'], alsoNarrow: true }),
  ...inLibrary('speaker', Speaker),
  ...inLibrary('outlet', Outlet),
  ...inLibrary('outlet-edited', Outlet, { open: ['.outlet-actions button'], alsoNarrow: true }),
  ...inLibrary('data', Data, {
    section: 'data',
    open: ['.backup-actions select + button'],
    after: 250,
    alsoNarrow: true,
  }),
  ...inLibrary('restore', Restore, { section: 'data', alsoNarrow: true }),
];
