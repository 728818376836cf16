import { useState } from 'preact/hooks';
import { KeepBar, type KeepState } from '../../components/popup/KeepBar.tsx';
import type { Kept } from '../../lib/core/keep/kept.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { sendToBackground } from '../../lib/messaging/send-to-background.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import type { TabInQuestion } from '../../lib/platform/tab-in-question.ts';

function stateOf(view: PageView, kept: Kept | null): KeepState {
  if (kept) return 'kept';
  if (view.state === 'article') return 'can-keep-story';
  return view.state === 'known' && !view.isStored ? 'can-keep-coverage' : 'no-keeping';
}

/** The foot of the popup: the panel and keeping with its undo, where there is a tab; the library and help always. */
export function PopupFooter(props: {
  view: PageView;
  tab: TabInQuestion | null;
  reload: () => void;
}) {
  const { view, tab, reload } = props;
  const stored = view.state === 'known' ? view.kept : null;
  const [kept, setKept] = useState<Kept | null>(stored);

  const keep = async () => {
    if (!tab || !('page' in view)) return refuse('no-tab');
    const { reading, gist, url } = view.page;
    const answered = await sendToBackground('keep-page', { tabId: tab.tabId, reading, gist, url });
    if (!answered.ok) {
      if (answered.reason === 'page-went-on') reload();
      return answered;
    }
    setKept(answered.value);
    reload();
    return ok(null);
  };
  const undo = async () => {
    if (!kept || !tab) return ok(null);
    const answered = await sendToBackground('undo-keep', {
      tabId: tab.tabId,
      as: kept.as,
      key: kept.key,
    });
    if (!answered.ok) return answered;
    setKept(null);
    reload();
    return ok(null);
  };
  const [panelRefused, setPanelRefused] = useState(false);
  const lookUp = async (windowId: number) => {
    try {
      // In the click itself: the browsers open the panel from nothing else.
      await openPanel(windowId);
      window.close();
    } catch {
      setPanelRefused(true);
    }
  };
  const library = () => {
    void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    window.close();
  };
  const help = () => {
    void browser.tabs.create({ url: browser.runtime.getURL('/guide.html') });
    window.close();
  };
  return (
    <KeepBar
      state={stateOf(view, kept)}
      keptAs={kept?.title ?? null}
      onKeep={keep}
      onUndo={undo}
      onLookUp={tab && (() => lookUp(tab.windowId))}
      panelRefused={panelRefused}
      onLibrary={library}
      onHelp={help}
    />
  );
}
