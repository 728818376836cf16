import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../lib/app/settings.ts';
import type { Subscription } from '../../lib/core/subscription/subscription.ts';
import { browser } from '../../lib/platform/browser.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { applyStep } from '../../lib/store/imports/apply-import.ts';
import { stagePack } from '../../lib/store/imports/stage-pack.ts';
import { readStory, storyKeys } from '../../lib/store/library.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { editionOf } from '../../tests/support/signed-pack.ts';
import { fileOf } from '../../tests/support/take-in.ts';
import { resumeSubscriptions, serveSubscriptions } from './refresh-packs.ts';

const URL_OF_PACK = 'https://packs.example/harbour.json';
const ALARM = 'subscriptions';
const SUBSCRIPTION: Subscription = {
  url: URL_OF_PACK,
  pack: 'harbour-pack',
  title: 'Harbour pack',
  addedAt: 0,
  key: null,
  etag: null,
  modified: null,
  isPaused: false,
  checkedAt: 0,
  updatedAt: 0,
  nextAt: 0,
  failures: 0,
  failure: null,
  held: null,
};

/** What was fetched: the host's pack, and the extension's own wording. */
let fetched: string[];
/** Keys that were worded in the browser's language. */
let asked: string[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fetched = [];
  asked = [];
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'linux', arch: 'x86-64' });
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => {
    asked.push(key);
    return key === 'locale_tag' ? 'en' : `English of ${key}`;
  });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const { pathname, href } = new URL(String(input));
    fetched.push(href === URL_OF_PACK ? href : pathname);
    if (pathname.startsWith('/_locales/')) return new Response(readFileSync(`public${pathname}`));
    return href === URL_OF_PACK
      ? new Response(JSON.stringify(editionOf('Wharf')))
      : new Response('', { status: 404 });
  });
});

async function subscribe(): Promise<void> {
  const database = await openDatabase();
  await database.put('subscriptions', SUBSCRIPTION);
  database.close();
}

/** Lets an hour pass; answers the titles of the stories after it. */
async function anHour(): Promise<(string | undefined)[]> {
  await fakeBrowser.alarms.onAlarm.trigger({
    name: ALARM,
    scheduledTime: 0,
    persistAcrossSessions: true,
  });
  const database = await openDatabase();
  const keys = await storyKeys(database);
  const stories = await Promise.all(keys.map((key) => readStory(database, key)));
  database.close();
  return stories.map((bundle) => bundle?.story.title);
}

describe('an hour that passes', () => {
  it('takes in what a subscribed pack has new, and tells once', async () => {
    const onNew = vi.fn(async () => undefined);
    await subscribe();
    serveSubscriptions(onNew);
    expect(await anHour()).toEqual(['Wharf']);
    expect(await anHour()).toEqual(['Wharf']);
    expect(onNew).toHaveBeenCalledOnce();
    expect(fetched.filter((one) => one === URL_OF_PACK)).toHaveLength(1);
  });

  it('goes on with what a closed tab left half-way, then takes in what is new', async () => {
    await subscribe();
    const database = await openDatabase();
    const file = { ...editionOf('Old wharf', 'Old quay'), published: '2001-01-01' };
    await stagePack(database, fileOf(file), {
      ...{ id: 'file', source: 'pack.json', at: 0, piece: { stories: 1, units: 1e9 } },
      reader: { title: 'Kept', curator: 'A reader' },
    });
    expect(await applyStep(database, 'file')).toMatchObject({ state: 'applying' });
    database.close();
    serveSubscriptions(async () => undefined);
    expect(await anHour()).toEqual(['Wharf']);
  });

  it('names the reader in the language that the reader chose', async () => {
    await changeSettings(localValues, { language: 'de' });
    await subscribe();
    serveSubscriptions(async () => undefined);
    await anHour();
    expect(fetched).toContain('/_locales/de/messages.json');
    expect(asked).not.toContain('library_reader');
    expect(asked).not.toContain('library_reader_pack');
  });

  it('names the reader in the browser’s language where none was chosen', async () => {
    await subscribe();
    serveSubscriptions(async () => undefined);
    await anHour();
    expect(asked).toContain('library_reader');
    expect(fetched.filter((one) => one.startsWith('/_locales/'))).toEqual([]);
  });

  it('is waited for no more once nothing is subscribed to', async () => {
    await browser.alarms.create(ALARM, { periodInMinutes: 60 });
    serveSubscriptions(async () => undefined);
    await anHour();
    expect(await browser.alarms.get(ALARM)).toBeUndefined();
  });
});

describe('a worker that starts', () => {
  it('sets the hour where a pack is subscribed to, which a browser may have forgotten', async () => {
    await subscribe();
    await resumeSubscriptions();
    expect(await browser.alarms.get(ALARM)).toMatchObject({ periodInMinutes: 60 });
  });

  it('sets none without subscriptions', async () => {
    await resumeSubscriptions();
    expect(await browser.alarms.get(ALARM)).toBeUndefined();
  });
});
