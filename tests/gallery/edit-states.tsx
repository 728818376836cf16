import type { ComponentChildren } from 'preact';
import { ConflictNotice } from '../../components/library/edit/ConflictNotice.tsx';
import { DraftNotice } from '../../components/library/edit/DraftNotice.tsx';
import { HistoryPage } from '../../components/library/edit/HistoryPage.tsx';
import { MergePage } from '../../components/library/edit/MergePage.tsx';
import { SplitPage } from '../../components/library/edit/SplitPage.tsx';
import { StoryForm } from '../../components/library/edit/StoryForm.tsx';
import { newStory } from '../../lib/core/edit/new-records.ts';
import type { StoryVersion } from '../../lib/core/edit/story-version.ts';
import { selectSentence } from '../../lib/core/pack/selector.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import {
  bundledPack,
  makeClaim,
  makeLink,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../support/factories.ts';
import { exampleHistory } from '../support/history-fixture.ts';
import { inLibrary } from './in-library.tsx';
import type { State } from './states.tsx';

const nothing = async () => ok(null);
const pack = bundledPack();
const [story] = pack.stories;
if (!story) throw new Error('The bundled pack holds no story.');
const memo: StoryVersion = { story, outlets: pack.outlets };
const page = { story: '#story', title: story.title };
const RECORDED = { by: 'You', on: '2026-11-22' };

const ARTICLE = makePackArticle();
const sentence = 'The wharf will close on Monday, the council said, and stay closed for a year.';
const evidence = [
  {
    article: ARTICLE.id,
    selector: selectSentence(sentence),
    paraphrase: 'The council says that it closes for a year.',
  },
];
const wharf: StoryVersion = {
  outlets: makePack().outlets,
  story: makeStory({
    claims: [makeClaim([makeLink(ARTICLE.id, 'origin:survey', { evidence })])],
    quotations: [
      makePackQuotation({
        said: '2024-05-01',
        occasion: 'At the council’s meeting',
        renditions: [
          {
            article: ARTICLE.id,
            in: 'text',
            parts: ['Every second pile is rotten.'],
            differences: ['trimmed-end'],
            note: null,
          },
        ],
      }),
    ],
  }),
};

const Form = (props: { version: StoryVersion; isNew?: boolean; children?: ComponentChildren }) => {
  const { version, isNew = false } = props;
  return (
    <StoryForm
      base={version}
      version={version}
      isNew={isNew}
      outlets={version.outlets}
      recorded={RECORDED}
      onChange={() => undefined}
      onSave={async () => refuse('full')}
      onCancel={() => undefined}
    >
      {props.children}
    </StoryForm>
  );
};
const Notices = () => (
  <Form version={wharf}>
    <DraftNotice at={Date.UTC(2026, 10, 12, 12)} onDiscard={() => undefined} />
    <ConflictNotice
      conflicts={[
        {
          field: 'title',
          packOld: 'The wharf',
          packNew: 'The wharf closes in May, and not before',
          reader: 'The ferry wharf closes',
        },
        {
          field: `articles.${ARTICLE.id}.place`,
          packOld: null,
          packNew: 'related',
          reader: 'coverage',
        },
      ]}
      since="pack"
      version={wharf}
      onStory={() => undefined}
    />
  </Form>
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
    onSplit={async () => refuse('nothing-chosen')}
  />
);
const History = () => (
  <HistoryPage {...page} history={exampleHistory} onReturn={nothing} onBackToPack={nothing} />
);

/** What a story is edited with, in a wide tab and in a narrow one. */
export const EDIT_STATES: readonly State[] = [
  // The list of stories to merge comes a moment after the page.
  ...inLibrary('merge', Merge, { after: 250 }),
  ...inLibrary('split', Split),
  ...inLibrary('split-refused', Split, { open: ['.primary'], after: 250 }),
  ...inLibrary('history', History, { alsoNarrow: true }),
  ...inLibrary('edit-form', () => <Form version={memo} />),
  ...inLibrary('edit-refused', () => <Form version={newStory(RECORDED)} isNew />, {
    alsoNarrow: true,
    open: ['.primary'],
    after: 250,
  }),
  ...inLibrary('edit-open', () => <Form version={wharf} />, {
    alsoNarrow: true,
    open: ['#edit-claims-0 summary', '#edit-quotations-0 summary'],
  }),
  ...inLibrary('edit-conflicts', Notices, { alsoNarrow: true }),
];
