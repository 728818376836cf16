import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRepo } from '../repo/repo.ts';

/** The versions that the manifest asks for, and Firefox for Android of the same number. */
const BROWSERS = { chrome: 123, edge: 123, firefox: 142, firefox_android: 142 } as const;
type Browser = keyof typeof BROWSERS;

/** What a browser lacks and the code looks for before it uses it, or catches: `entrypoints/background/phone.test.ts`. */
const ABSENT: Readonly<Record<Browser, readonly string[]>> = {
  // The popup is opened from the note from 127 on; before, the note names the icon.
  chrome: ['action.openPopup', 'runtime.getBrowserInfo', 'sidebarAction.open'],
  edge: ['action.openPopup', 'runtime.getBrowserInfo', 'sidebarAction.open'],
  firefox: [],
  firefox_android: [
    'commands.getAll',
    'commands.onCommand',
    'contextMenus.create',
    'contextMenus.onClicked',
    'contextMenus.removeAll',
    'contextMenus.update',
    'sidebarAction.open',
    'windows.getCurrent',
    'windows.onFocusChanged',
  ],
};

type Support = { readonly version_added: string | boolean | null };
interface Described {
  readonly __compat: { readonly support: Readonly<Record<Browser, Support | readonly Support[]>> };
}

/** MDN's tables, which come with the add-on linter: by name space and member. */
const { api }: { api: Readonly<Record<string, Readonly<Record<string, Described>>>> } = JSON.parse(
  readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'),
).webextensions;

/** Every member of the extension API that the code names: `tabs.query`. */
function namedMembers(): readonly string[] {
  const texts = [...readRepo().values()]
    .filter(({ path }) => /^(?:lib|entrypoints)\/.*\.tsx?$/.test(path) && !path.includes('.test.'))
    .map(({ text }) => text);
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\bbrowser\s*\.\s*(\w+)\s*\.\s*(\w+)/g)].map(
      ([, space, member]) => `${space}.${member}`,
    ),
  );
  return [...new Set(found)].sort();
}

function isIn(browser: Browser, name: string): boolean {
  const [space = '', member = ''] = name.split('.');
  // Firefox gives the menus under both names.
  const described = api[space === 'contextMenus' ? 'menus' : space]?.[member];
  if (!described) throw new Error(`MDN's tables know no ${name}`);
  const told = described.__compat.support[browser];
  const { version_added: since } = Array.isArray(told) ? told[0] : told;
  return since === true || Number.parseInt(String(since).replace('≤', ''), 10) <= BROWSERS[browser];
}

describe('the parts of the extension API that the code names', () => {
  const named = namedMembers();

  it('are found', () => {
    expect(named).toContain('storage.session');
    expect(named.length).toBeGreaterThan(30);
  });

  it.each(Object.keys(BROWSERS) as Browser[])(
    'are all in %s, but for those it is asked for',
    (browser) => {
      expect(named.filter((name) => !isIn(browser, name))).toEqual(ABSENT[browser]);
    },
  );
});
