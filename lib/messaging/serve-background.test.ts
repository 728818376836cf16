import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ok, refuse } from '../core/result.ts';
import { type PageHandlers, type PopupHandlers, serveBackground } from './serve-background.ts';

const PAGE = {
  id: fakeBrowser.runtime.id,
  url: 'https://a.example/',
  frameId: 0,
  tab: { id: 7, windowId: 1 },
};
const POPUP = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

/** What each handler was called with, in order. */
let calls: unknown[][];

beforeEach(() => {
  calls = [];
  const record = async (...call: unknown[]) => {
    calls.push(call);
    return ok(null);
  };
  const page: PageHandlers = {
    'page-probed': (...call) => record('page-probed', ...call),
    'pill-dismissed': (...call) => record('pill-dismissed', ...call),
    'open-popup': (...call) => record('open-popup', ...call),
    'open-panel': (...call) => record('open-panel', ...call),
  };
  const popup: PopupHandlers = {
    'view-tab': async (...call) => {
      await record('view-tab', ...call);
      return ok({ state: 'not-an-article' });
    },
    'show-on-page': (...call) => record('show-on-page', ...call),
    'keep-page': async () => refuse('no-article'),
    'undo-keep': (...call) => record('undo-keep', ...call),
    'say-word': async () => refuse('no-article'),
    regroup: async (...call) => {
      await record('regroup', ...call);
      return ok('pack/a/5');
    },
    'undo-regroup': (...call) => record('undo-regroup', ...call),
    'library-changed': (...call) => record('library-changed', ...call),
    'look-up': async ({ query }) =>
      ok({
        query,
        hits: [],
        found: 0,
        damaged: 0,
        searched: 0,
        rebuilding: null,
        onThisPage: null,
      }),
    'look-up-selection': async () =>
      ok({
        verdict: 'absent',
        why: null,
        best: null,
        held: null,
        nearest: [],
        searched: 0,
        rebuilding: null,
      }),
  };
  serveBackground(page, popup);
});

/** What the worker answers to a message from somebody; undefined when it does not answer. */
async function ask(message: unknown, sender: object): Promise<unknown> {
  const [answered] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answered;
}

const DISMISSED = {
  type: 'pill-dismissed',
  payload: { story: 'pack/a', url: 'https://a.example/' },
};
const VIEW = { type: 'view-tab', payload: { tabId: 7 } };

describe('serveBackground', () => {
  it('answers a script in a tab’s top frame, and says which tab it is', async () => {
    expect(await ask(DISMISSED, PAGE)).toEqual({ ok: true, value: null });
    expect(calls).toEqual([
      ['pill-dismissed', DISMISSED.payload, { tabId: 7, windowId: 1, isPrivate: false }],
    ]);
  });

  it('says when the tab is private', async () => {
    await ask(DISMISSED, { ...PAGE, tab: { id: 7, windowId: 1, incognito: true } });
    expect(calls[0]?.[2]).toEqual({ tabId: 7, windowId: 1, isPrivate: true });
  });

  it('answers an extension page, also one in a tab of its own', async () => {
    const value = { state: 'not-an-article' };
    expect(await ask(VIEW, POPUP)).toEqual({ ok: true, value });
    expect(await ask(VIEW, { ...POPUP, tab: { id: 8 }, frameId: 0 })).toEqual({ ok: true, value });
  });

  it.each([
    ['a page that asks what the popup may', VIEW, PAGE],
    ['the popup that asks what a page may', DISMISSED, POPUP],
    ['a frame inside a page', DISMISSED, { ...PAGE, frameId: 3 }],
    ['a frame that is not known', DISMISSED, { ...PAGE, frameId: undefined }],
    ['no tab', DISMISSED, { ...PAGE, tab: undefined }],
    ['another extension', DISMISSED, { ...PAGE, id: 'another-extension' }],
    [
      'another extension with our address in its own',
      VIEW,
      { id: 'another-extension', url: POPUP.url },
    ],
    [
      'a page whose address only begins like ours',
      VIEW,
      { ...PAGE, url: `${fakeBrowser.runtime.getURL('/').slice(0, -1)}.evil.example/` },
    ],
    ['no sender', DISMISSED, {}],
    ['a message that is none', 'pill-dismissed', PAGE],
    ['an unknown type', { type: 'delete-all', payload: null }, PAGE],
    ['a type from the prototype', { type: 'constructor', payload: null }, PAGE],
  ])('does not answer %s', async (_name, message, sender) => {
    expect(await ask(message, sender)).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('refuses a bad payload from a sender it knows', async () => {
    expect(await ask({ type: 'view-tab', payload: { tabId: 'all' } }, POPUP)).toEqual({
      ok: false,
      reason: 'bad-payload',
      detail: 'view-tab',
    });
    expect(calls).toEqual([]);
  });
});
