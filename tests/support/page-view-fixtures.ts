import type { ArticleView, KnownView, StoryQuotation } from '../../lib/core/view/page-view.ts';

/** A quotation out of which the page leaves three words without a mark. */
export const cutQuotation: StoryQuotation = {
  id: 'quotation-response',
  parts: [
    'See what happens when that happens and a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here.',
  ],
  speaker: { name: 'a ranking CPD source', named: false, kind: 'person', role: null },
  said: null,
  occasion: null,
  to: 'Fox News',
  attestedBy: 'American Security Today',
  note: 'Which form is closer to what Fox News printed is not known.',
  here: {
    span: { start: 812, end: 927 },
    printed:
      'See what happens when a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here.',
    differences: ['cut-unmarked'],
    full: 'See what happens when that happens and a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here.',
    runs: [
      { op: 'same', printed: { start: 0, end: 21 }, full: { start: 0, end: 21 } },
      { op: 'removed', printed: { start: 22, end: 22 }, full: { start: 22, end: 38 } },
      { op: 'same', printed: { start: 22, end: 115 }, full: { start: 39, end: 132 } },
    ],
  },
  renditions: [
    {
      outlet: 'American Security Today',
      in: 'text',
      printed:
        'See what happens when that happens and a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here,',
      differences: ['typographic'],
      note: null,
    },
    {
      outlet: 'American Security Today',
      in: 'headline',
      printed: 'Sickening Whats Happening',
      differences: ['fragment'],
      note: 'The headline has no apostrophe.',
    },
    {
      outlet: 'The Epoch Times',
      in: 'text',
      printed:
        'See what happens when a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here,',
      differences: ['cut-unmarked'],
      note: null,
    },
  ],
};

/** A statement in two parts that the page prints as it is stored. */
export const interruptedQuotation: StoryQuotation = {
  id: 'quotation-point',
  parts: [
    'Of course we know that we’ve hurt (ICE agents) and hurt their ability to do their job here in the city, but so be it,',
    'That’s the point.',
  ],
  speaker: { name: 'Lori Lightfoot', named: true, kind: 'person', role: 'mayor of Chicago' },
  said: '2019-09-26',
  occasion: 'rally outside ICE’s Chicago office',
  to: 'protesters',
  attestedBy: 'The Epoch Times',
  note: null,
  here: {
    span: { start: 2610, end: 2790 },
    printed:
      'Of course we know that we’ve hurt (ICE agents) and hurt their ability to do their job here in the city, but so be it, That’s the point.',
    differences: ['same'],
    full: 'Of course we know that we’ve hurt (ICE agents) and hurt their ability to do their job here in the city, but so be it, That’s the point.',
    runs: [{ op: 'same', printed: { start: 0, end: 135 }, full: { start: 0, end: 135 } }],
  },
  renditions: [],
};

/** A quotation that only other coverage prints. */
export const absentQuotation: StoryQuotation = {
  id: 'quotation-officer',
  parts: [
    'You’ll not find a single real police officer that would refuse to assist another agency.',
  ],
  speaker: { name: 'another law enforcement source', named: false, kind: 'person', role: null },
  said: null,
  occasion: null,
  to: 'Fox News',
  attestedBy: 'American Security Today',
  note: null,
  here: null,
  renditions: [],
};

/** What the popup gets on The Epoch Times' page of the memo story. Evidence sentences are invented. */
export const knownView: KnownView = {
  page: {
    reading: 'a1b2c3d4e5f60718',
    url: 'https://epoch.example/memo',
    outlet: 'The Epoch Times',
    headline: 'Memo Instructs Officers',
    byline: ['Masooma Haq'],
    published: null,
  },
  story: {
    key: 'sample:chicago-memo',
    title: 'Chicago police memo: officers to leave immigration arrests',
    summary: 'An internal memo tells officers to leave the scene of immigration arrests.',
    pack: 'Bundled sample',
    recorded: { by: 'Headwater', on: '2026-11-20' },
  },
  isStored: false,
  kept: null,
  reasons: [
    { key: 'phrase_shared_quotations', args: [10] },
    { key: 'phrase_names', args: ['Lori Lightfoot, Robert Guadian'] },
  ],
  claims: [
    {
      id: 'claim-memo',
      text: 'A memo tells officers to leave the scene of immigration arrests.',
      main: true,
      hops: [
        {
          link: null,
          type: 'this-page',
          name: 'The Epoch Times',
          byline: ['Masooma Haq'],
          date: null,
          dateBy: null,
          headline: null,
          url: 'https://epoch.example/memo',
          origin: null,
          evidence: [
            {
              from: 'page',
              sentence:
                'The page says in its opening sentence that another outlet obtained the memo, and that officers were told by it not to help with such arrests.',
              span: { start: 0, end: 140 },
            },
          ],
        },
        {
          link: 're-reports',
          type: 'article',
          name: 'Fox News',
          byline: [],
          date: null,
          dateBy: '2019-10-01',
          headline: 'Chicago police instructs officers to not cooperate with DHS, memo shows',
          url: null,
          origin: null,
          evidence: [],
        },
        {
          link: 'obtained',
          type: 'origin',
          name: 'Internal Chicago Police Department memo',
          byline: [],
          date: null,
          dateBy: null,
          headline: null,
          url: null,
          origin: {
            kind: 'document',
            published: false,
            confirmations: [{ by: 'CPD', says: 'from an internal superior' }],
          },
          evidence: [],
        },
      ],
      independence: {
        outlets: 3,
        origins: 1,
        says: { key: 'phrase_one_origin', args: ['the memo', 'three'] },
        why: [],
      },
    },
    {
      id: 'claim-rally',
      text: 'The mayor spoke at a rally outside ICE’s Chicago office.',
      main: false,
      hops: [
        {
          link: null,
          type: 'this-page',
          name: 'The Epoch Times',
          byline: ['Masooma Haq'],
          date: null,
          dateBy: null,
          headline: null,
          url: 'https://epoch.example/memo',
          origin: null,
          evidence: [],
        },
        {
          link: 'unknown',
          type: 'unknown',
          name: '',
          byline: [],
          date: null,
          dateBy: null,
          headline: null,
          url: null,
          origin: null,
          evidence: [
            {
              from: 'curator',
              paraphrase: 'A video of the rally is shown by another outlet.',
              outlet: 'American Security Today',
            },
          ],
        },
      ],
      independence: {
        outlets: 2,
        origins: null,
        says: { key: 'phrase_origins_unknown', args: ['the rally'] },
        why: [],
      },
    },
  ],
  quotations: [absentQuotation, interruptedQuotation, cutQuotation],
  ownQuotations: [],
  coverage: [
    {
      outlet: 'The Epoch Times',
      headline: 'Memo Instructs Officers',
      byline: ['Masooma Haq'],
      published: null,
      publishedBy: null,
      url: 'https://epoch.example/memo',
      place: 'coverage',
      thisPage: true,
      known: 'read',
      quotations: 7,
      differing: 2,
      restsOn: ['Fox News', 'Internal Chicago Police Department memo'],
    },
    {
      outlet: 'American Security Today',
      headline: 'CPD Not Allowed to Cooperate with DHS',
      byline: [],
      published: '2019-10-01',
      publishedBy: null,
      url: 'https://security.example/memo',
      place: 'coverage',
      thisPage: false,
      known: 'read',
      quotations: 4,
      differing: 0,
      restsOn: ['Fox News', 'Internal Chicago Police Department memo'],
    },
    {
      outlet: 'Fox News',
      headline: 'Chicago police instructs officers to not cooperate with DHS, memo shows',
      byline: [],
      published: null,
      publishedBy: '2019-09-30',
      url: null,
      place: 'coverage',
      thisPage: false,
      known: 'credited',
      quotations: 0,
      differing: 0,
      restsOn: ['Internal Chicago Police Department memo'],
    },
    {
      outlet: 'WGN News',
      headline: 'Mayor joins protesters outside ICE office',
      byline: [],
      published: '2019-09-26',
      publishedBy: null,
      url: 'https://wgn.example/rally',
      place: 'related',
      thisPage: false,
      known: 'credited',
      quotations: 0,
      differing: 0,
      restsOn: [],
    },
  ],
  notes: [
    {
      criterion: 'named-sources',
      finding: 'partly',
      says: 'Two speakers are named with a role; four descriptions name nobody.',
      doubt: 'A speaker may be named in a caption that was not kept.',
      evidence: [
        {
          from: 'page',
          sentence: 'A ranking source told the outlet so.',
          span: { start: 780, end: 820 },
        },
      ],
      recorded: { by: 'Headwater', on: '2026-11-20' },
      about: 'The Epoch Times',
    },
    {
      criterion: 'independent-origins',
      finding: 'not met',
      says: 'All coverage of the memo rests on one report.',
      doubt: null,
      evidence: [],
      recorded: { by: 'Headwater', on: '2026-11-20' },
      about: null,
    },
    {
      criterion: 'supporting-material',
      finding: 'met',
      says: 'The page prints direct statements.',
      doubt: null,
      evidence: [],
      recorded: { by: 'Headwater', on: '2026-11-20' },
      about: 'The Epoch Times',
    },
    {
      criterion: 'byline-and-date',
      finding: 'cannot tell',
      says: 'The page names its writer; its date is not in what was kept.',
      doubt: null,
      evidence: [],
      recorded: null,
      about: 'The Epoch Times',
    },
  ],
};

/** What the popup gets on an article that no stored story tells. */
export const articleView: ArticleView = {
  page: {
    reading: 'a1b2c3d4e5f60718',
    url: 'https://security.example/other',
    outlet: 'American Security Today',
    headline: 'CPD Not Allowed to Cooperate with DHS',
    byline: [],
    published: '2019-10-01',
  },
  storiesSearched: 12,
  maybe: {
    story: 'sample:chicago-memo',
    title: 'Chicago police memo: officers to leave immigration arrests',
    reasons: [{ key: 'phrase_names', args: ['Rahm Emanuel'] }],
  },
  quotations: [
    {
      span: { start: 410, end: 520 },
      parts: [
        'If the request is to assist with an immigration arrest or detention, CPD personnel will leave the scene as directed by the CPD supervisor.',
      ],
      speaker: { name: 'the memo', named: true, kind: 'document', role: null },
      isUnsure: false,
      mention: null,
    },
    {
      span: { start: 900, end: 912 },
      parts: ['Sickening'],
      speaker: null,
      isUnsure: false,
      mention: null,
    },
  ],
  credits: [
    {
      kind: 're-reports',
      name: 'Fox News',
      type: 'outlet',
      evidence: {
        sentence: 'The page says that the memo was seen by another outlet.',
        span: { start: 0, end: 55 },
      },
    },
    { kind: 'cites', name: 'WGN News', type: 'outlet', evidence: null },
  ],
  notes: [
    {
      criterion: 'origin-linked',
      finding: 'not met',
      says: { key: 'phrase_origin_not_linked', args: [] },
      doubt: null,
      evidence: [],
      recorded: null,
      about: null,
    },
  ],
};
