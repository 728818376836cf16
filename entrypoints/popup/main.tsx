import { render } from 'preact';
import { LibraryLinks } from '../../components/controls/LibraryLink.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { SayWord } from '../../components/popup/StoryWord.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import { followLanguage } from '../../lib/app/follow-language.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/app/settings.ts';
import type { SeenPage } from '../../lib/core/reading-id.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { isSiteOff, siteOf, withSiteOn } from '../../lib/core/sites-off.ts';
import type { Span } from '../../lib/core/span.ts';
import type { Regrouping } from '../../lib/core/utterance/regrouping.ts';
import type { Settings } from '../../lib/core/view/library-view.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { sendToBackground } from '../../lib/messaging/send-to-background.ts';
import { browser } from '../../lib/platform/browser.ts';
import { askForHosts, hostPattern } from '../../lib/platform/hosts.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { coversAddress } from '../../lib/platform/match-pattern.ts';
import { notePress, readablePatterns } from '../../lib/platform/pack-host-pages.ts';
import { dressPage, extensionText } from '../../lib/platform/page-text.ts';
import { tabInQuestion } from '../../lib/platform/tab-in-question.ts';
import { onTabState, readTabState } from '../../lib/platform/tab-state.ts';
import { PopupFooter } from './PopupFooter.tsx';

const tab = await tabInQuestion();

/** The page as it is shown. */
let seen: SeenPage = { reading: '', gist: null, url: '' };
/** The tab's site, when spotting is off on it. */
let siteOff: string | null = null;
/** The tab's site, when it is read at the reader's click alone and was not meant to be. */
let siteClosed: string | null = null;

async function turnOn() {
  if (siteOff === null) return ok(null);
  const { sitesOff } = await readSettings(localValues);
  await changeSettings(localValues, { sitesOff: withSiteOn(sitesOff, siteOff) });
  siteOff = null;
  return ok(null);
}

/** Within the click: the browsers ask from nothing else. */
async function allow() {
  const pattern = hostPattern(siteClosed ?? '');
  if (!pattern || !(await askForHosts([pattern]))) return refuse('declined');
  const { spotting } = await readSettings(localValues);
  // Writing has the popup read anew as well.
  await changeSettings(localValues, { spotting: spotting ?? 'chosen-sites' });
  return ok(null);
}

/**
 * The site of an address that could be allowed; null where it is, where the reader wants to click, and in
 * a private window, which the browser would not keep to itself.
 */
async function closedSite(url: string | undefined, spotting: Settings['spotting']) {
  const isAsked = spotting !== 'on-click' && !tab?.isPrivate;
  if (url === undefined || !isAsked) return null;
  const site = siteOf(url);
  // The browser's own menu grants a host without those below it: that is access to this page too.
  const isOpen = (await readablePatterns()).some((pattern) => coversAddress(pattern, url));
  return site !== null && hostPattern(site) !== null && !isOpen ? site : null;
}

/** How the tab's site stands with the reader's choices. */
async function lookAtSite(tabId: number) {
  const [{ url }, { sitesOff, spotting }] = await Promise.all([
    browser.tabs.get(tabId),
    readSettings(localValues),
  ]);
  const off = url !== undefined && isSiteOff(sitesOff, url) ? siteOf(url) : null;
  return { url, off, closed: await closedSite(url, spotting) };
}

async function load() {
  if (!tab) return refuse('no-tab');
  // Whoever opened this window pressed the button.
  await notePress(tab.tabId);
  const [answered, { url, off, closed }] = await Promise.all([
    sendToBackground('view-tab', { tabId: tab.tabId }),
    lookAtSite(tab.tabId),
  ]);
  if (!answered.ok) return answered;
  siteOff = off;
  siteClosed = closed;
  if ('page' in answered.value) {
    const { reading, gist, url: address } = answered.value.page;
    seen = { reading, gist, url: address };
  }
  // The button lets the extension into every site: a page that stays closed is the browser's own.
  const { value } = answered;
  const isClosed = value.state === 'unreadable' && value.reason === 'no-access';
  const isOwn = isClosed && url === undefined && !location.search;
  return isOwn ? ok({ state: 'unreadable', reason: 'browser-page' } as const) : answered;
}

/** Begun before anything is drawn, so that what is drawn first is the page's view. */
let begun: ReturnType<typeof load> | null = load();
const loadOnce = () => {
  const first = begun;
  begun = null;
  return first ?? load();
};

async function show(span: Span) {
  if (!tab) return false;
  return (await sendToBackground('show-on-page', { tabId: tab.tabId, span, reading: seen.reading }))
    .ok;
}

async function say(story: string, says: Parameters<SayWord>[1]) {
  return tab
    ? sendToBackground('say-word', { tabId: tab.tabId, ...seen, story, says })
    : refuse('no-tab');
}

const regroup = tab && {
  keep: (story: string, regrouping: Regrouping) =>
    sendToBackground('regroup', { tabId: tab.tabId, story, regrouping }),
  undo: (key: string) => sendToBackground('undo-regroup', { key }),
};

const watch = (reload: () => void) => {
  // A page that is no article has no other state when its site is switched on.
  onSettingsChanged(localValues, reload);
  return onTabState((tabId) => {
    if (tabId === tab?.tabId) reload();
  });
};

const footer = (view: PageView, reload: () => void) => (
  <PopupFooter view={view} tab={tab} reload={reload} />
);

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html lacks #root');
const state = tab && (await readTabState(tab.tabId))?.state;
const isArticle = state === 'article' || state === 'known' || state === 'site-off';
await followLanguage(localValues, extensionText, (text) => {
  dressPage(document, text);
  render(
    <TextProvider value={text}>
      <LibraryLinks value="elsewhere">
        <Popup
          load={loadOnce}
          expectsArticle={isArticle}
          watch={watch}
          onShow={show}
          onSay={say}
          regroup={regroup}
          siteOff={() => (siteOff === null ? null : { name: siteOff, onTurnOn: turnOn })}
          siteClosed={() => (siteClosed === null ? null : { name: siteClosed, onAllow: allow })}
          footer={footer}
        />
      </LibraryLinks>
    </TextProvider>,
    root,
  );
});
