import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageProbe } from '../../lib/core/page-probe.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { WorkerLibrary } from './open-library.ts';
import { spotTab } from './spot-tab.ts';

const TAB = { tabId: 7, isPrivate: false };
const HERE = 'https://www.gazette.example/wharf';
const ELSEWHERE = 'https://www.gazette.example/ferry';

const probed: PageProbe = {
  visit: `1 ${HERE}`,
  url: HERE,
  canonicalUrl: null,
  isArticle: true,
  headline: 'The wharf is shut',
  published: null,
  text: 'The wharf is shut for a year, the harbour office said.',
};

/** Where the tab is; undefined as the browser says it of a page without access. */
let url: string | undefined;
/** The pictures that the toolbar button has had, in order, by their state. */
let shown: string[];
/** Called when the button was given a picture. */
let onShown: () => void;

beforeEach(() => {
  url = HERE;
  shown = [];
  onShown = () => undefined;
  const silent = async () => undefined;
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => ({ id, url }) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no listener'));
  Object.assign(browser.action, {
    setIcon: async ({ path }: { path: Readonly<Record<number, string>> }) => {
      shown.push(/toolbar\/([a-z-]+)-16/.exec(path[16] ?? '')?.[1] ?? '');
      onShown();
    },
    setBadgeText: silent,
    setBadgeBackgroundColor: silent,
    setTitle: silent,
  });
});

/** A library that knows no story, and calls back when it is asked. */
const library = (onAsked: () => unknown) => async () =>
  ({
    findCandidates: async () => {
      await onAsked();
      return [];
    },
    readWords: async () => [],
  }) as unknown as WorkerLibrary;

describe('the mark on the toolbar', () => {
  it('is set on the page that was looked at', async () => {
    await spotTab(
      library(() => undefined),
      TAB,
      probed,
    );
    expect(shown).toEqual(['article']);
  });

  it('is set when only the part behind the # has changed', async () => {
    const scroll = () => {
      url = `${HERE}#note`;
    };
    await spotTab(library(scroll), TAB, probed);
    expect(shown).toEqual(['article']);
  });

  it.each([
    ['another address', ELSEWHERE],
    ['a page without access', undefined],
  ])('is not set when the tab went on to %s while the library was asked', async (_where, next) => {
    const goOn = () => {
      url = next;
    };
    await spotTab(library(goOn), TAB, probed);
    expect(shown).toEqual([]);
  });

  it('is taken away again when the tab went on while it was set', async () => {
    onShown = () => {
      url = undefined;
    };
    await spotTab(
      library(() => undefined),
      TAB,
      probed,
    );
    expect(shown).toEqual(['article', 'no-article']);
  });

  it('of the page that came meanwhile is set after it, and stays', async () => {
    const next = { ...probed, visit: `2 ${ELSEWHERE}`, url: ELSEWHERE };
    let second: Promise<void> | null = null;
    onShown = () => {
      url = ELSEWHERE;
      second ??= spotTab(
        library(() => undefined),
        TAB,
        next,
      );
    };
    await spotTab(
      library(() => undefined),
      TAB,
      probed,
    );
    await second;
    expect(shown).toEqual(['article', 'no-article', 'article']);
  });
});
