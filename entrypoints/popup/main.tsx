import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { TextProvider } from '../../components/text.tsx';
import { refuse } from '../../lib/core/result.ts';
import type { Span } from '../../lib/core/span.ts';
import { sendToBackground } from '../../lib/messaging/send-to-background.ts';
import { browser } from '../../lib/platform/browser.ts';

/** The tab that the popup is about: the active one, or the one that its address names. */
async function tabInQuestion(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

const text = {
  getMessage: (key: string, substitutions: string[]) => browser.i18n.getMessage(key, substitutions),
  locale: browser.i18n.getMessage('locale_tag'),
};

async function load() {
  const tabId = await tabInQuestion();
  return tabId === null ? refuse('no-tab') : sendToBackground('view-tab', { tabId });
}

async function show(span: Span) {
  const tabId = await tabInQuestion();
  if (tabId !== null) await sendToBackground('show-on-page', { tabId, span });
}

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html lacks #root');
document.documentElement.lang = text.locale;
render(
  <TextProvider value={text}>
    <Popup load={load} onShow={show} />
  </TextProvider>,
  root,
);
