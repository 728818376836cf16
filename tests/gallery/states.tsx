import type { ComponentChild } from 'preact';
import { Guide } from '../../components/guide/Guide.tsx';
import type { HeadsView } from '../../components/library/stories/heads-view.ts';
import { Panel, type PanelPage } from '../../components/panel/Panel.tsx';
import { KeepBar } from '../../components/popup/KeepBar.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { Settings } from '../../components/settings/Settings.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { WelcomeDone } from '../../components/welcome/WelcomeDone.tsx';
import { makeSearchable } from '../../lib/core/library/find-stories.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/view/library-view.ts';
import type { LookupHit, SelectionView } from '../../lib/core/view/lookup-view.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { memoHead, ownHead } from '../support/library-fixtures.ts';
import { absentHit, cutHit, interruptedHit, lookupView } from '../support/lookup-fixtures.ts';
import { articleView, knownView, pageCheck } from '../support/page-view-fixtures.ts';
import { DEVICE_STATES } from './device-states.tsx';
import { EDIT_STATES } from './edit-states.tsx';
import { inLibrary } from './in-library.tsx';
import { LIBRARY_STATES } from './library-states.tsx';
import { PACK_STATES } from './pack-states.tsx';
import { PAGE_STATES } from './page-states.tsx';
import { SomeStories } from './some-stories.tsx';
import { UNDO_STATES } from './undo-states.tsx';

/** One picture: a surface in one state, at the size in which its browser shows it. */
export interface State {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Whether its window is as high as what it holds, up to `height`. */
  readonly fits?: boolean;
  /** Whether it is somebody's page with what is drawn in it. */
  readonly isPage?: boolean;
  readonly show: () => ComponentChild;
  /** Words, by their key, of what has to be pressed before the picture; in this order. */
  readonly press?: readonly string[];
  /** What else has to be clicked before the picture, as selectors; in this order. */
  readonly open?: readonly string[];
  /** Milliseconds until it is there, where it comes by itself. */
  readonly after?: number;
}

const POPUP = { width: 400, height: 600, fits: true };
const PANEL = { width: 360, height: 720 };
const TAB = { width: 1000, height: 760 };

const nothing = async () => ok(null);
const never = () => new Promise<never>(() => undefined);
const rebuilding = { done: 1200, of: 10_000 };

const popup = (
  name: string,
  answer: Result<PageView> | 'waits',
  more: Partial<State> & {
    readonly off?: string;
    readonly closed?: string;
    readonly expectsArticle?: boolean;
  } = {},
): State => ({
  ...POPUP,
  name: `popup-${name}`,
  show: () => (
    <Popup
      load={answer === 'waits' ? never : async () => answer}
      expectsArticle={more.expectsArticle ?? false}
      onShow={async () => true}
      onSay={nothing}
      siteOff={() => (more.off ? { name: more.off, onTurnOn: nothing } : null)}
      siteClosed={() => (more.closed ? { name: more.closed, onAllow: nothing } : null)}
      footer={(view) => (
        <KeepBar
          state={view.state === 'article' ? 'can-keep-story' : 'no-keeping'}
          keptAs={null}
          onKeep={nothing}
          onUndo={nothing}
          onLookUp={() => undefined}
          onLibrary={() => undefined}
          onHelp={() => undefined}
        />
      )}
    />
  ),
  ...more,
});

const known = (name: string, tab: string) =>
  popup(name, ok({ state: 'known', ...knownView }), { press: [tab] });
const article = (name: string, tab: string) =>
  popup(`article-${name}`, ok({ state: 'article', ...articleView }), { press: [tab] });

const panel = (
  name: string,
  page: PanelPage,
  answer: readonly LookupHit[] | 'fails' | 'rebuilds' | 'waits',
  selection: SelectionView | null = null,
  more: Partial<State> = {},
): State => ({
  ...PANEL,
  name: `panel-${name}`,
  after: 600,
  show: () => (
    <Panel
      lookUp={async (asked) => {
        if (answer === 'waits') return never();
        if (answer === 'fails') return refuse('failed');
        const hits = answer === 'rebuilds' ? [cutHit] : answer;
        const view = lookupView(asked, hits);
        return ok(answer === 'rebuilds' ? { ...view, rebuilding } : view);
      }}
      lookUpSelection={async () => (selection ? ok(selection) : refuse('failed'))}
      recent={{
        queries: ['lack of response', 'not a single officer'],
        remember: () => {},
        forget: () => {},
      }}
      page={page}
      asked={selection && { text: selectedOf(selection), id: 1 }}
      onShow={async () => true}
      copying={{ copy: async () => {}, format: async () => '', prepare: () => {} }}
    />
  ),
  ...more,
});

/** The words that were typed last are looked up again. */
const TYPED = { open: ['.recent-query'] };

/** The words that were selected: those of the page where they were found, else some that nobody stored. */
const selectedOf = ({ held }: SelectionView) =>
  held?.printed ?? 'You’ll not find an officer who asks for it';

const ABSENT: SelectionView = {
  verdict: 'absent',
  why: null,
  best: null,
  held: null,
  nearest: [absentHit, interruptedHit],
  searched: 1234,
  rebuilding: null,
};

const HELD = cutHit.quotation.here;
/** The same where no page prints it. */
const awayHit: LookupHit = { ...cutHit, quotation: { ...cutHit.quotation, here: null } };
const DIFFERS: SelectionView = {
  ...ABSENT,
  verdict: 'found',
  best: awayHit,
  held: HELD,
  nearest: [],
};

const judged = (name: string, view: SelectionView): State =>
  panel(`selection-${name}`, ARTICLE, [], view);

const ARTICLE: PanelPage = { state: 'article', title: 'Memo', quotations: 10 };

const library = (name: string, view: Partial<HeadsView>): State[] =>
  inLibrary(name, () => <SomeStories view={view} />, { height: 480, after: 400 });

const settings = inLibrary(
  'settings',
  () => (
    <Settings
      settings={{ ...DEFAULT_SETTINGS, spotting: 'chosen-sites', sitesOff: ['tide.example'] }}
      hosts={['port-gazette.example']}
      onChange={nothing}
      onRevoke={nothing}
      onAddHost={nothing}
      onClearPages={nothing}
      shortcuts={[
        { command: 'open-panel', what: 'Open the side panel', keys: 'Alt+Shift+L' },
        { command: 'step-quotation', what: 'Go to the next known quotation', keys: '' },
      ]}
      onOpenShortcuts={async () => true}
      dataAddress="#data"
      packsAddress="#packs"
      packs={{ leaning: [], lost: [] }}
    />
  ),
  { name: 'settings', section: 'settings' },
);

const welcome: State = {
  ...TAB,
  name: 'welcome',
  show: () => (
    <Welcome
      spotting={null}
      granted={false}
      onChoose={nothing}
      onTry={() => undefined}
      onDone={() => undefined}
    />
  ),
};

/** Every state of every surface that has one of its own. */
export const STATES: readonly State[] = [
  known('origin', 'tab_origin'),
  known('quotes', 'tab_quotes'),
  known('coverage', 'tab_coverage'),
  known('credibility', 'tab_credibility'),
  article('sources', 'tab_sources'),
  article('quotes', 'tab_quotes'),
  article('credibility', 'tab_credibility'),
  popup('article-checked', ok({ state: 'article', ...articleView, factChecks: [pageCheck] }), {
    press: ['tab_credibility'],
  }),
  popup('known-annotated', ok({ state: 'known', ...knownView, annotations: 3 })),
  popup('no-article', ok({ state: 'not-an-article' })),
  popup('browser-page', ok({ state: 'unreadable', reason: 'browser-page' })),
  popup('too-long', ok({ state: 'unreadable', reason: 'too-long' })),
  popup('too-deep', ok({ state: 'unreadable', reason: 'too-deep' })),
  popup('permission-missing', ok({ state: 'unreadable', reason: 'no-access' }), {
    closed: 'port-gazette.example',
  }),
  popup('read-once', ok({ state: 'known', ...knownView }), { closed: 'port-gazette.example' }),
  popup('site-off', ok({ state: 'article', ...articleView }), { off: 'port-gazette.example' }),
  popup('loading', 'waits', { after: 500 }),
  popup('loading-article', 'waits', { after: 500, expectsArticle: true }),
  popup('error', refuse('failed')),
  popup(
    'rebuilding',
    ok({ state: 'article', ...articleView, rebuilding, storiesSearched: rebuilding.done }),
  ),
  panel('hits', ARTICLE, [cutHit, interruptedHit, absentHit]),
  panel('empty', { state: 'none' }, []),
  panel('typed', { state: 'none' }, [awayHit, absentHit], null, TYPED),
  panel('nothing', { state: 'none' }, [], null, TYPED),
  panel('permission-missing', { state: 'closed' }, []),
  judged('stored', {
    ...DIFFERS,
    held: HELD && { ...HELD, printed: HELD.full, differences: ['same'], runs: [] },
  }),
  judged('differs', DIFFERS),
  judged('absent', ABSENT),
  judged('cannot-tell', { ...ABSENT, verdict: 'cannot-tell', why: 'several' }),
  judged('rebuilding', {
    ...ABSENT,
    verdict: 'cannot-tell',
    why: 'rebuilding',
    rebuilding,
  }),
  panel('rebuilding', ARTICLE, 'rebuilds'),
  panel('loading', ARTICLE, 'waits'),
  panel('error', ARTICLE, 'fails'),
  ...library('empty', { heads: makeSearchable([]), total: 0 }),
  ...library('stories', { heads: makeSearchable([memoHead, ownHead]), total: 2 }),
  ...inLibrary('chosen', () => <SomeStories />, {
    open: ['tbody input'],
    height: 480,
    alsoNarrow: true,
  }),
  ...library('loading', { read: 5000, total: 50_000 }),
  ...library('error', { failed: 'blocked' }),
  ...library('no-room', { failed: 'full' }),
  ...PAGE_STATES,
  ...EDIT_STATES,
  ...DEVICE_STATES,
  ...PACK_STATES,
  ...LIBRARY_STATES,
  ...UNDO_STATES,
  ...settings,
  welcome,
  { ...TAB, name: 'guide', show: () => <Guide /> },
  {
    ...TAB,
    height: 420,
    name: 'welcome-done',
    show: () => (
      <WelcomeDone spotting="on-click" onTry={() => undefined} onDone={() => undefined} />
    ),
  },
];
