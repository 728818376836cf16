import { LibraryFrame } from '../../components/library/frame/LibraryFrame.tsx';
import { PacksSection } from '../../components/library/packs/PacksSection.tsx';
import type { SubscriptionView } from '../../components/library/packs/Subscriptions.tsx';
import type { Import, ImportPhase, Waiting } from '../../components/library/packs/use-import.ts';
import { type ImportPreview, NO_COUNTS } from '../../lib/core/pack/import-preview.ts';
import { ok } from '../../lib/core/result.ts';
import type { SubscriptionFailure } from '../../lib/core/subscription/subscription.ts';
import type { PackHeadView } from '../../lib/core/view/library-view.ts';
import type { State } from './states.tsx';

const WIDE = { width: 1100, height: 760 };
const NARROW = { width: 400, height: 760 };

const nothing = async () => ok(null);
const AT = Date.UTC(2026, 10, 22, 9);
const DAY = 24 * 60 * 60 * 1000;
const KEY = 'acorn ferry lantern mild oyster quiet ribbon sober tulip wharf'.split(' ');

const DESK: SubscriptionView = {
  url: 'https://packs.count-desk.example/election-claims-2026.json',
  pack: 'claims',
  title: 'Election claims 2026',
  addedAt: AT - 90 * DAY,
  isPaused: false,
  etag: '"7"',
  modified: null,
  checkedAt: AT,
  updatedAt: AT - 2 * DAY,
  nextAt: AT + DAY,
  key: 'key',
  failures: 0,
  failure: null,
  held: null,
  keyWords: KEY,
  mayFetch: true,
};
const failing = (failure: Omit<SubscriptionFailure, 'at'>, failures = 1): SubscriptionView => ({
  ...DESK,
  failures,
  failure: { ...failure, at: AT },
});
const HARBOUR: SubscriptionView = {
  ...DESK,
  url: 'https://tide.example/packs/harbour.jsonl',
  title: 'Harbour and ferries',
  keyWords: null,
};

const PACKS: readonly PackHeadView[] = [
  {
    id: 'claims',
    title: 'Election claims 2026',
    description: 'What was said about the count, from where it was said first.',
    curator: 'Count desk',
    published: '2026-11-20',
    licence: 'CC BY 4.0',
    contact: 'desk@count-desk.example',
  },
  {
    id: 'first-stories',
    title: 'First stories',
    description: 'One story with its chain, its quotations and what can be checked of it.',
    curator: 'Headwater',
    published: '2026-11-22',
    licence: 'CC0 1.0',
    contact: null,
  },
];

const PREVIEW: ImportPreview = {
  id: 'import',
  source: 'https://packs.count-desk.example/election-claims-2026.json',
  pack: 'claims',
  title: 'Election claims 2026',
  curator: 'Count desk',
  replaces: null,
  ...({ whose: 'other', published: '2026-11-20', newerHere: null, loss: null } as const),
  counts: {
    ...NO_COUNTS,
    ...{ added: 9984, changed: 12, same: 4, removed: 2, kept: 1, refused: 2, touched: 2 },
  },
  stories: [
    {
      id: 'turnout',
      title: 'Turnout in the harbour wards, and who counted it first',
      change: 'changed',
      kinds: ['story', 'quotation'],
      isTouched: true,
      conflicts: [
        {
          field: 'title',
          place: {
            list: null,
            record: null,
            number: null,
            inner: null,
            about: null,
            field: 'title',
          },
          packNew: 'Turnout in the harbour wards, and who counted it first',
          reader: 'Turnout, as the town clerk gave it',
        },
      ],
    },
    ...['A recount is asked for in North Quay', 'The ferry that brought the ballots'].map(
      (title, at) => ({
        ...{ id: `new-${at}`, title, change: 'added' as const },
        ...{ kinds: [], isTouched: false, conflicts: [] },
      }),
    ),
    {
      ...{ id: 'mine', title: 'Who carried the urns to North Quay', change: 'kept' },
      ...{ kinds: [], isTouched: true, conflicts: [] },
    },
    {
      ...{ id: 'gone', title: 'Lamps at the polling station', change: 'removed' },
      ...{ kinds: [], isTouched: false, conflicts: [] },
    },
  ],
  faults: [
    {
      record: 'turnout-figure › main',
      path: 'stories.3.claims.0.links.2.kind',
      reason: 'not-a-known-value',
    },
    { record: 'stories 41', path: 'stories.40', reason: 'not-json' },
  ],
};

const waiting = (changes: Partial<Waiting>, preview: Partial<ImportPreview> = {}): ImportPhase => ({
  state: 'waiting',
  waiting: {
    ...{ kind: 'file', endFault: null, keyWords: null },
    ...changes,
    preview: { ...PREVIEW, ...preview },
  },
});
const APPLYING = { state: 'applying', share: 0.62, isTurning: false } as const;

/** The packs of the library, with an import on its way. */
function Packs(props: { phase?: ImportPhase; subscriptions?: readonly SubscriptionView[] }) {
  const { phase = { state: 'idle' }, subscriptions = [] } = props;
  const importing: Import = {
    phase,
    busy: phase.state === 'reading' || phase.state === 'applying',
    take: () => undefined,
    takeAddress: () => undefined,
    takeHeld: () => undefined,
    apply: () => undefined,
    takeAnnotations: () => undefined,
    cancel: () => undefined,
    close: () => undefined,
  };
  return (
    <LibraryFrame section="packs" importing={importing} undoables={[]} onGone={() => undefined}>
      <PacksSection
        list={async () => ok(PACKS)}
        listSubscriptions={async () => ok(subscriptions)}
        subscriptions={{ updateNow: nothing, pause: nothing, unsubscribe: nothing }}
        lists={{
          save: () => undefined,
          read: async () => [
            { title: 'Election claims 2026', url: DESK.url },
            { title: HARBOUR.title, url: HARBOUR.url },
          ],
        }}
        importing={importing}
      />
    </LibraryFrame>
  );
}

const both = (name: string, props: Parameters<typeof Packs>[0]): State[] => [
  { ...WIDE, name: `packs-${name}`, after: 500, show: () => <Packs {...props} /> },
  { ...NARROW, name: `packs-${name}-narrow`, after: 500, show: () => <Packs {...props} /> },
];
const wide = (name: string, props: Parameters<typeof Packs>[0]) => both(name, props).slice(0, 1);

const waits = waiting({ kind: 'offer', keyWords: KEY });

/** What the library says of packs, subscriptions and imports. */
export const PACK_STATES: readonly State[] = [
  ...both('none', {}),
  ...both('subscribed', {
    subscriptions: [
      DESK,
      { ...HARBOUR, isPaused: true },
      { ...HARBOUR, url: 'https://quay.example/p.json', title: 'Quay walls', held: 'import' },
    ],
  }),
  ...both('failed', {
    subscriptions: [
      failing({ reason: 'key-changed', detail: '' }, 3),
      { ...failing({ reason: 'status', detail: '503' }), title: HARBOUR.title, keyWords: null },
      { ...failing({ reason: 'signature-unread', detail: 'status 503' }), title: 'Quay walls' },
      {
        ...{ ...HARBOUR, title: 'Locks and weirs' },
        edition: { etag: null, modified: null, published: '2026-11-21', bytes: 9 },
      },
    ],
  }),
  ...both('offer', { phase: waits }),
  ...wide('file-of-others', {
    phase: waiting(
      { endFault: 'cut-off' },
      {
        source: 'claims.json',
        replaces: { by: 'subscription', curator: 'Count desk', address: DESK.url },
      },
    ),
  }),
  ...wide('file-older', {
    phase: waiting(
      {},
      {
        ...{ source: 'claims.json', newerHere: '2026-11-22', loss: 'most' },
        counts: { ...NO_COUNTS, added: 2, changed: 1, removed: 214, kept: 1, touched: 2 },
      },
    ),
  }),
  ...both('importing', {
    phase: { ...APPLYING, waiting: (waits as Extract<ImportPhase, { state: 'waiting' }>).waiting },
  }),
  ...wide('imported', {
    phase: {
      state: 'ended',
      end: 'done',
      waiting: (waits as Extract<ImportPhase, { state: 'waiting' }>).waiting,
    },
  }),
  ...wide('refused', {
    phase: {
      state: 'refused',
      name: 'claims.json',
      reason: 'invalid',
      faults: PREVIEW.faults,
    },
  }),
  ...wide('list', {
    subscriptions: [DESK],
    phase: { state: 'elsewhere', kind: 'subscriptions', file: new File([''], 'packs.opml') },
  }),
];
