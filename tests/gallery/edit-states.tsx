import { HistoryPage } from '../../components/library/edit/HistoryPage.tsx';
import { MergePage } from '../../components/library/edit/MergePage.tsx';
import { SplitPage } from '../../components/library/edit/SplitPage.tsx';
import { StoryForm } from '../../components/library/edit/StoryForm.tsx';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import { ok } from '../../lib/core/result.ts';
import packJson from '../../public/packs/chicago-police-memo.json';
import { exampleHistory } from '../support/history-fixture.ts';
import type { State } from './states.tsx';

const WIDE = { width: 1100, height: 760 };
const NARROW = { width: 400, height: 760 };

const nothing = async () => ok(null);
const read = readPack(packJson);
const story = read.ok ? read.value.stories[0] : undefined;
if (!read.ok || !story) throw new Error('The bundled pack holds no story.');
const version = { story, outlets: read.value.outlets };
const page = { story: '#story', title: story.title };

const Form = () => (
  <StoryForm
    base={version}
    version={version}
    isNew={false}
    outlets={version.outlets}
    recorded={{ by: 'You', on: '2026-11-22' }}
    onChange={() => undefined}
    onSave={nothing}
    onCancel={() => undefined}
  />
);
const Merge = () => (
  <MergePage
    {...page}
    find={async () =>
      ok([
        { key: 'own/lamps', title: 'Lamps on the north quay', date: '2026-10-02' },
        {
          key: 'own/ferry',
          title: 'The night ferry stops at Saltmarsh again, after eleven years',
          date: null,
        },
      ])
    }
    onMerge={nothing}
  />
);
const Split = () => (
  <SplitPage
    {...page}
    articles={[
      { id: 'a', name: 'Port Gazette: Ferry wharf to close for a year' },
      { id: 'b', name: 'Harbour Post: What the council did not say about the wharf and its piles' },
      { id: 'c', name: 'Quay Herald' },
    ]}
    onSplit={nothing}
  />
);
const History = () => (
  <HistoryPage {...page} history={exampleHistory} onReturn={nothing} onBackToPack={nothing} />
);

const PAGES = { 'edit-form': Form, merge: Merge, split: Split, history: History };

/** What a story is edited with, in a wide tab and in a narrow one. */
export const EDIT_STATES: readonly State[] = Object.entries(PAGES).flatMap(([name, Page]) => {
  const show = () => (
    <main style={{ padding: '1.5rem' }}>
      <Page />
    </main>
  );
  // The list of stories to merge comes a moment after the page.
  return [
    { ...WIDE, name: `library-${name}`, show, after: 250 },
    { ...NARROW, name: `library-${name}-narrow`, show, after: 250 },
  ];
});
