import { browser } from './browser.ts';

/** What the toolbar icon says of one tab. */
export interface ToolbarMark {
  /** Empty for none; a badge has room for about four letters. */
  readonly text: string;
  /** Words for the pointer and the screen reader. */
  readonly title: string;
  readonly tone: 'known' | 'differs';
}

/** The accent and the amber of the theme, dark enough for white text in both schemes. */
const TONES = { known: '#0b6472', differs: '#9a5b00' } as const;

/** Sets badge and title of a tab; a tab that is gone meanwhile is no error. */
export async function markTab(tabId: number, mark: ToolbarMark): Promise<void> {
  const calls = [
    browser.action.setBadgeText({ tabId, text: mark.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: TONES[mark.tone] }),
    browser.action.setTitle({ tabId, title: mark.title }),
  ];
  for (const outcome of await Promise.allSettled(calls)) {
    if (outcome.status === 'rejected' && !/tab/i.test(String(outcome.reason))) throw outcome.reason;
  }
}
