import { RestorePreview } from '../../components/library/backup/RestorePreview.tsx';
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
import { PREVIEW, SomeData } from './some-data.tsx';
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
  ...inLibrary('data', () => <SomeData hasReminder />, {
    section: 'data',
    open: ['.backup-actions select + button'],
    after: 250,
    alsoNarrow: true,
  }),
  ...inLibrary('restore', Restore, { section: 'data', alsoNarrow: true }),
];
