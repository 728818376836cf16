import { browser } from './browser.ts';

/** What the toolbar can say of a tab; each has a picture of its own shape. */
export type ToolbarState = 'no-article' | 'article' | 'known' | 'differs' | 'off';

/** What the toolbar button says of one tab. */
export interface ToolbarMark {
  readonly state: ToolbarState;
  /** Empty for none; a badge has room for about four letters. */
  readonly text: string;
  /** Words for the pointer and the screen reader. */
  readonly title: string;
}

/** The accent and the amber of the theme, dark enough for white text in both schemes. */
const TONES = { known: '#0b6472', differs: '#9a5b00' } as const;

/** The sizes that `npm run icons` renders. */
const SIZES = [16, 24, 32, 48];

const iconOf = (state: ToolbarState) =>
  Object.fromEntries(SIZES.map((size) => [size, `/toolbar/${state}-${size}.png`]));

/** Sets picture, badge and title of a tab; a tab that is gone meanwhile is no error. */
export async function markTab(tabId: number, mark: ToolbarMark): Promise<void> {
  const calls = [
    browser.action.setIcon({ tabId, path: iconOf(mark.state) }),
    browser.action.setBadgeText({ tabId, text: mark.text }),
    browser.action.setBadgeBackgroundColor({
      tabId,
      color: mark.state === 'differs' ? TONES.differs : TONES.known,
    }),
    browser.action.setTitle({ tabId, title: mark.title }),
  ];
  for (const outcome of await Promise.allSettled(calls)) {
    if (outcome.status === 'rejected' && !/tab/i.test(String(outcome.reason))) throw outcome.reason;
  }
}
