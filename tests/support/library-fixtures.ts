import type { LibraryRow, PageResult, StoryPageView } from '../../lib/core/view/library-view.ts';
import {
  absentQuotation,
  cutQuotation,
  interruptedQuotation,
  knownView,
} from './page-view-fixtures.ts';

/** A story that came with a pack. */
export const memoRow: LibraryRow = {
  key: 'sample/chicago-memo',
  title: 'Chicago police memo: officers to leave immigration arrests',
  date: '2019-10-01',
  pack: { id: 'sample', title: 'Bundled sample' },
  own: false,
  recorded: { by: 'Headwater', on: '2026-11-20' },
  origin: { kind: 'document', title: 'Internal Chicago Police Department memo' },
  outlets: 3,
  origins: 1,
  quotations: 11,
};

/** A story that the reader kept, whose chain breaks off. */
export const ownRow: LibraryRow = {
  key: 'own/harbour-wall',
  title: 'Harbour wall: council puts the repair off again',
  date: null,
  pack: { id: 'own', title: 'Kept here' },
  own: true,
  recorded: { by: 'you', on: '2026-11-21' },
  origin: null,
  outlets: 1,
  origins: null,
  quotations: 4,
};

/** Two pages of one day and one of the day before, by the reader's own clock. */
export const metPages: readonly PageResult[] = [
  {
    url: 'https://security.example/memo',
    story: memoRow.key,
    storyTitle: memoRow.title,
    outlet: 'American Security Today',
    headline: 'CPD Not Allowed to Cooperate with DHS',
    at: new Date(2026, 10, 20, 23, 50).getTime(),
  },
  {
    url: 'https://epoch.example/memo',
    story: memoRow.key,
    storyTitle: memoRow.title,
    outlet: 'The Epoch Times',
    headline: 'Memo Instructs Officers',
    at: new Date(2026, 10, 21, 0, 10).getTime(),
  },
  {
    url: 'https://harbour.example/wall',
    story: ownRow.key,
    storyTitle: ownRow.title,
    outlet: null,
    headline: null,
    at: new Date(2026, 10, 21, 18, 0).getTime(),
  },
];

/** The memo's story as it is shown without a page. */
export const storyPage: StoryPageView = {
  key: memoRow.key,
  title: memoRow.title,
  summary: knownView.story.summary,
  packTitle: memoRow.pack.title,
  own: false,
  recorded: memoRow.recorded,
  claims: knownView.claims.map((claim) => ({
    ...claim,
    hops: claim.hops.map((hop) =>
      hop.type === 'this-page' ? { ...hop, type: 'article' as const } : hop,
    ),
  })),
  quotations: [absentQuotation, interruptedQuotation, cutQuotation].map((quotation) => ({
    ...quotation,
    here: null,
  })),
  coverage: knownView.coverage.map((item) => ({ ...item, thisPage: false })),
  notes: knownView.notes,
  factChecks: [],
};
