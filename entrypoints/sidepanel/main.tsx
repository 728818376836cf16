import { render } from 'preact';
import { Guarded } from '../../components/controls/Guarded.tsx';
import { LibraryLinks } from '../../components/controls/LibraryLink.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { RecentPort } from '../../components/panel/RecentLookups.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import { followLanguage } from '../../lib/app/follow-language.ts';
import {
  forgetLookups,
  onRecentLookups,
  recentLookups,
  rememberLookup,
} from '../../lib/app/recent-lookups.ts';
import type { CitationData } from '../../lib/citation/format-citation.ts';
import type { CslItem } from '../../lib/core/citation/csl-item.ts';
import { writeRoute } from '../../lib/core/library/route.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import type { Span } from '../../lib/core/span.ts';
import type { Regrouping } from '../../lib/core/utterance/regrouping.ts';
import { filterHits, heldByPage, hitsOfPage, withPage } from '../../lib/core/view/lookup-hits.ts';
import type { LookupScope } from '../../lib/core/view/lookup-view.ts';
import { sendToBackground } from '../../lib/messaging/send-to-background.ts';
import { type Asked, onAsked, takeAsked } from '../../lib/platform/asked.ts';
import { browser } from '../../lib/platform/browser.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { dressPage, type ExtensionText, extensionText } from '../../lib/platform/page-text.ts';
import { tabInQuestion } from '../../lib/platform/tab-in-question.ts';
import { type FollowedTab, followTab } from './follow-tab.ts';

let text: ExtensionText | null = null;
const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html lacks #root');

let tab: FollowedTab = { tabId: null, view: null, page: { state: 'loading' } };
let asked: Asked | null = null;

async function lookUp(query: string, scope: LookupScope, filters: string) {
  const onPage = hitsOfPage(tab.view);
  if (scope === 'this-page' || query.trim() === '') {
    const hits = filterHits(onPage, query);
    const count = onPage.length;
    const none = { found: 0, damaged: 0, rebuilding: null };
    return ok({ query, hits, ...none, searched: count, onThisPage: count });
  }
  const answered = await sendToBackground('look-up', { query: filters + query });
  return answered.ok ? ok(withPage({ ...answered.value, query }, tab.view)) : answered;
}

/** What the library says of a selection; what the open page prints of its answers is shown with them. */
async function lookUpSelection(selected: string) {
  const answered = await sendToBackground('look-up-selection', { text: selected });
  if (!answered.ok) return answered;
  const { best, nearest } = answered.value;
  const [shownBest = null] = best ? heldByPage([best], tab.view) : [];
  return ok({ ...answered.value, best: shownBest, nearest: heldByPage(nearest, tab.view) });
}

async function show(span: Span) {
  const { tabId, view } = tab;
  if (tabId === null || !view || !('page' in view)) return false;
  const { reading } = view.page;
  return (await sendToBackground('show-on-page', { tabId, span, reading })).ok;
}

const loadCitations = () => import('../../lib/citation/format-citation.ts');

const copying = {
  copy: (words: string) => navigator.clipboard.writeText(words),
  format: async (item: CslItem, form: CitationData) =>
    (await loadCitations()).formatCitation(item, form),
  // While the menu is open, so that the copy follows the reader's press at once.
  prepare: () => void loadCitations(),
};

const regroup = {
  keep: async (story: string, regrouping: Regrouping) => {
    // As it is at the press: the worker refuses in private windows, and has to know the window.
    const here = await tabInQuestion();
    return here
      ? sendToBackground('regroup', { tabId: here.tabId, story, regrouping })
      : refuse('no-tab');
  },
  undo: (key: string) => sendToBackground('undo-regroup', { key }),
};

/** Null beside a private tab: nothing of it is remembered, and nothing shown that was. */
let recent: RecentPort | null = null;

async function followRecent() {
  const here = await tabInQuestion();
  if (here?.isPrivate ?? (await browser.windows.getCurrent()).incognito) return;
  const read = async () => {
    recent = {
      queries: await recentLookups(localValues),
      remember: (query) => void rememberLookup(localValues, query),
      forget: (query) => void forgetLookups(localValues, query),
    };
    draw();
  };
  onRecentLookups(localValues, () => void read());
  await read();
}

const openSettings = () =>
  browser.tabs.create({
    url: browser.runtime.getURL(`/library.html${writeRoute({ section: 'settings' })}`),
  });

function draw() {
  if (!root || !text) return;
  render(
    <TextProvider value={text}>
      <LibraryLinks value="elsewhere">
        <Guarded>
          <Panel
            lookUp={lookUp}
            lookUpSelection={lookUpSelection}
            recent={recent}
            page={tab.page}
            asked={asked}
            onShow={show}
            copying={copying}
            regroup={regroup}
            onSettings={openSettings}
          />
        </Guarded>
      </LibraryLinks>
    </TextProvider>,
    root,
  );
}

const viewTab = (tabId: number) =>
  tabId < 0 ? Promise.resolve(refuse('no-tab')) : sendToBackground('view-tab', { tabId });
followTab(viewTab, (followed) => {
  tab = followed;
  draw();
});

/** Shows a selection in the panel of the window whose tab it is from, and nowhere else. */
async function showAsked() {
  const here = await tabInQuestion();
  const latest = here && (await takeAsked(here.tabId));
  if (!latest) return;
  asked = latest;
  draw();
}
onAsked(showAsked);
await followLanguage(localValues, extensionText, (words) => {
  text = words;
  dressPage(document, words);
  draw();
});
await followRecent();
await showAsked();
