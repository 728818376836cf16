import { expect, test } from './support/fixtures.ts';
import { openSettings } from './support/library-places.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

test('a page reads nothing of the library, whatever it tries', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  const found = await driver.run(() => {
    const host = document.querySelector('headwater-root');
    const attempts: Record<string, unknown> = {
      root: host?.shadowRoot ?? null,
      text: host?.textContent ?? null,
      markup: host?.outerHTML ?? null,
      attributes: host?.getAttributeNames().join() ?? null,
      globals: Object.keys(globalThis)
        .filter((name) => /headwater|wxt|preact/i.test(name))
        .join(),
      local: localStorage.length + sessionStorage.length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
    try {
      host?.attachShadow({ mode: 'open' });
      attempts.second = 'a second root';
    } catch {
      attempts.second = null;
    }
    const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
    attempts.api = typeof chrome?.runtime?.sendMessage;
    return JSON.stringify(attempts);
  });
  expect(JSON.parse(found)).toEqual({
    root: null,
    text: '',
    markup: '<headwater-root></headwater-root>',
    attributes: '',
    globals: '',
    local: 0,
    sheets: expect.any(Number),
    second: null,
    api: 'undefined',
  });
});

/** Looks for words as a page can, wherever the browser finds them in its window. */
function findInWindow(words: string): string {
  getSelection()?.removeAllRanges();
  const finder = window as unknown as { find(...args: readonly unknown[]): boolean };
  return String(finder.find(words, true, false, true));
}

test('a page can find the words of what is drawn on it, until nothing is drawn', async ({
  driver,
}) => {
  // A limit that the threat model names: a closed root keeps its elements from the page, not its words.
  const finds = async () => [
    await driver.run(findInWindow, 'by way of Fox News'),
    await driver.run(findInWindow, 'that happens and'),
  ];
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain('by way of Fox News');
  await driver.hover('See what happens when');
  await expect.poll(() => driver.cardText()).toContain('that happens and');
  expect(await finds()).toEqual(['true', 'true']);

  const switchDrawing = async () => {
    const settings = await openSettings(driver);
    await settings.choose(words('settings_draws'));
    await expect.poll(() => settings.text()).toContain(words('settings_saved'));
    await settings.close();
  };
  await switchDrawing();
  await expect.poll(() => driver.pillText()).toBeFalsy();
  expect(await finds()).toEqual(['false', 'false']);
  await switchDrawing();
});

test('a page cannot press what is ours, nor make it fetch', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  const before = await driver.stored();
  await driver.run(() => {
    const host = document.querySelector<HTMLElement>('headwater-root');
    for (const target of [host, document, document.documentElement, globalThis]) {
      for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
        target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Enter', 'Escape', ' ', 'K', 'L'])
        target?.dispatchEvent(
          new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
        );
    }
    host?.click();
    for (const type of ['view-tab', 'undo-keep', 'pill-dismissed', 'show-pill', 'clear-page'])
      postMessage({ type, payload: { tabId: 1, story: 'x', url: 'x' } }, '*');
    // Addresses of another host, wherever one is read from a page.
    const bait = 'http://tracker.invalid/collect';
    document.head.insertAdjacentHTML(
      'beforeend',
      `<link rel="canonical" href="${bait}"><meta property="article:author" content="${bait}">` +
        `<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":"${bait}","author":{"url":"${bait}"}}</script>`,
    );
    document
      .querySelector('article p')
      ?.insertAdjacentHTML('beforeend', ` as <a href="${bait}">the memo</a> says`);
  });
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain('Chicago police memo');
  for (const tab of ['tab_origin', 'tab_quotes', 'tab_credibility'] as const)
    await popup.tab(words(tab));
  await popup.close();
  expect(await driver.pillText()).toContain(words('popup_known_story'));
  expect(await driver.cardText()).toBeNull();
  expect(JSON.parse((await driver.stored()).lasting).databases['headwater/dismissals']).toEqual(
    JSON.parse(before.lasting).databases['headwater/dismissals'],
  );
  // Every test ends with a look at the requests: none went to a host that is not served here.
});

test('one element is all that a page gets of us, and most get none', async ({ driver }) => {
  await driver.open(PAGE.app);
  await driver.run(() => {
    const counted = { ours: 0, other: 0 };
    new MutationObserver((records) => {
      for (const { target, addedNodes, type } of records) {
        const names = [...addedNodes].map(({ nodeName }) => nodeName);
        if (names.includes('HEADWATER-ROOT')) counted.ours += names.length;
        else if (target === document.documentElement || type === 'attributes') counted.other += 1;
      }
      // Kept where each look into the page finds it, whichever world it looks from.
      sessionStorage.setItem('counted', JSON.stringify(counted));
    }).observe(document, { subtree: true, childList: true, attributes: true });
    document.querySelector<HTMLElement>('nav a[href="/app/police-memo"]')?.click();
  });
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  const counted = () => driver.run(() => sessionStorage.getItem('counted') ?? 'null');
  expect(JSON.parse(await counted())).toEqual({ ours: 1, other: 0 });

  await driver.open(PAGE.unrelated);
  await driver.run(() => {
    const counted = { changes: 0 };
    sessionStorage.setItem('counted', JSON.stringify(counted));
    new MutationObserver((records) => {
      counted.changes += records.length;
      sessionStorage.setItem('counted', JSON.stringify(counted));
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  await popup.close();
  expect(JSON.parse(await counted())).toEqual({ changes: 0 });
});

/**
 * Listens for whatever a page could hear of scripts that start, or follow the address: posted messages, and events by
 * the names that the framework of the extension gives them. What is heard is kept where each look into the page finds it.
 */
function listenForUs(id: string): void {
  const hear = (what: string) =>
    sessionStorage.setItem('heard', `${sessionStorage.getItem('heard') ?? ''}${what} `);
  sessionStorage.removeItem('heard');
  addEventListener('message', ({ data }) => hear(`message ${JSON.stringify(data)}`));
  for (const script of ['probe', 'reader'])
    for (const event of ['content-script-started', 'locationchange'])
      for (const target of [window, document])
        target.addEventListener(`${id}:${script}:wxt:${event}`, () => hear(`${script} ${event}`));
}

test('with nothing drawn, a page hears nothing by which a known story differs from another', async ({
  driver,
}) => {
  const switchDrawing = async () => {
    const settings = await openSettings(driver);
    await settings.choose(words('settings_draws'));
    await expect.poll(() => settings.text()).toContain(words('settings_saved'));
    await settings.close();
  };
  await switchDrawing();
  await driver.open(PAGE.app);
  const own = (await driver.tabAddresses()).find((one) => one.startsWith('chrome-extension:'));
  await driver.run(listenForUs, own ? new URL(own).host : 'headwater@headwater.example');
  const goTo = (path: string) =>
    driver.run((to) => document.querySelector<HTMLElement>(`nav a[href="${to}"]`)?.click(), path);
  const seen = () =>
    driver.run(() => ({
      heard: sessionStorage.getItem('heard'),
      elements: document.querySelectorAll('headwater-root').length,
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      loaded: performance.getEntriesByType('resource').filter(({ name }) => /extension:/.test(name))
        .length,
    }));
  const NOTHING = { heard: null, elements: 0, highlights: 0, sheets: 0, loaded: 0 };
  await goTo('/app/police-memo');
  await expect.poll(() => driver.badge()).not.toBe('');
  expect(await seen()).toEqual(NOTHING);
  await goTo('/app/ferry');
  await expect.poll(() => driver.badge()).toBe('');
  expect(await seen()).toEqual(NOTHING);
  // The popup has both pages read: the reader script starts on the second one too.
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  await popup.close();
  expect(await seen()).toEqual(NOTHING);
  await switchDrawing();
});
