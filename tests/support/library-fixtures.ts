import type { StoryHead } from '../../lib/core/library/story-head.ts';
import type { PageResult, StoryPageView } from '../../lib/core/view/library-view.ts';
import {
  absentQuotation,
  cutQuotation,
  interruptedQuotation,
  knownView,
} from './page-view-fixtures.ts';

/** A story that came with a pack. */
export const memoHead: StoryHead = {
  key: 'sample/chicago-memo',
  title: 'Chicago police memo: officers to leave immigration arrests',
  date: '2019-10-01',
  recorded: { by: 'Headwater', on: '2026-11-20' },
  origin: { kind: 'document', title: 'Internal Chicago Police Department memo' },
  outlets: [
    { key: 'epoch.example', name: 'The Epoch Times' },
    { key: 'security.example', name: 'American Security Today' },
    { key: 'foxnews.com', name: 'Fox News' },
  ],
  speakers: [{ key: 'lori lightfoot', name: 'Lori Lightfoot' }],
  articles: 3,
  origins: 1,
  quotations: 11,
  differs: true,
};

/** A story that the reader kept, whose chain breaks off. */
export const ownHead: StoryHead = {
  key: 'kept/harbour-wall',
  title: 'Harbour wall: council puts the repair off again',
  date: null,
  recorded: { by: 'you', on: '2026-11-21' },
  origin: null,
  outlets: [{ key: 'harbour.example', name: 'Harbour Post' }],
  speakers: [],
  articles: 1,
  origins: null,
  quotations: 4,
  differs: false,
};

/** Two pages of one day and one of the day before, by the reader's own clock. */
export const metPages: readonly PageResult[] = [
  {
    url: 'https://security.example/memo',
    story: memoHead.key,
    storyTitle: memoHead.title,
    outlet: 'American Security Today',
    headline: 'CPD Not Allowed to Cooperate with DHS',
    at: new Date(2026, 10, 20, 23, 50).getTime(),
  },
  {
    url: 'https://epoch.example/memo',
    story: memoHead.key,
    storyTitle: memoHead.title,
    outlet: 'The Epoch Times',
    headline: 'Memo Instructs Officers',
    at: new Date(2026, 10, 21, 0, 10).getTime(),
  },
  {
    url: 'https://harbour.example/wall',
    story: ownHead.key,
    storyTitle: ownHead.title,
    outlet: null,
    headline: null,
    at: new Date(2026, 10, 21, 18, 0).getTime(),
  },
];

/** The memo's story as it is shown without a page. */
export const storyPage: StoryPageView = {
  key: memoHead.key,
  title: memoHead.title,
  summary: knownView.story.summary,
  packTitle: 'Bundled sample',
  contact: null,
  timeline: [],
  own: false,
  recorded: memoHead.recorded,
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
  corrections: [],
  factChecks: [],
  annotations: [],
};
