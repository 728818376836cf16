import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser.ts';
import { giveUpSites, grantedHosts, keepChosenHosts, packAccess } from './hosts.ts';
import { askForPackHost, giveUpPackHost, packPatterns } from './pack-hosts.ts';

const ALL = '*://*/*';
const SITE = '*://*.harbour-post.example/*';
const PACK = 'https://packs.example/*';
const PACK_URL = 'https://packs.example/quay.json';

let granted: string[];
let asked: string[];
let answer: boolean;

/** The permissions as Chromium grants them: all sites hold every other, and take it along when they go. */
beforeEach(() => {
  granted = [];
  asked = [];
  answer = true;
  const { permissions } = browser;
  const holds = (origin: string) => granted.includes(ALL) || granted.includes(origin);
  vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins: [...granted] }));
  vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every(holds),
  );
  vi.spyOn(permissions, 'request').mockImplementation(async ({ origins = [] }) => {
    asked.push(...origins);
    if (answer) granted.push(...origins.filter((origin) => !holds(origin)));
    return answer;
  });
  vi.spyOn(permissions, 'remove').mockImplementation(async ({ origins = [] }) => {
    granted = origins.includes(ALL) ? [] : granted.filter((one) => !origins.includes(one));
    return true;
  });
});

describe('giving up all sites', () => {
  it('spares the hosts of packs', async () => {
    granted = [SITE];
    await askForPackHost(PACK_URL);
    await giveUpSites();
    expect(granted).toEqual([PACK]);
  });

  it('asks anew for the host of a pack that was added while all sites were allowed', async () => {
    granted = [ALL];
    await askForPackHost(PACK_URL);
    await giveUpSites();
    expect(granted).toEqual([PACK]);
  });

  it('says when the browser does not give a host back', async () => {
    granted = [ALL];
    await askForPackHost(PACK_URL);
    answer = false;
    await giveUpSites();
    expect(granted).toEqual([]);
    expect(await packAccess()).toMatchObject({ lost: ['packs.example'] });
  });

  it('says the same when the browser asks at a click alone', async () => {
    granted = [ALL];
    await askForPackHost(PACK_URL);
    vi.spyOn(browser.permissions, 'request').mockRejectedValue(new Error('no user action'));
    await giveUpSites();
    expect(await packAccess()).toMatchObject({ lost: ['packs.example'] });
  });

  it('asks for nothing where no pack needs it', async () => {
    granted = [ALL];
    await giveUpSites();
    expect(asked).toEqual([]);
    expect(granted).toEqual([]);
  });
});

describe('keeping chosen sites alone', () => {
  it('keeps a pack that was added while all sites were allowed', async () => {
    granted = [SITE, ALL];
    await askForPackHost(PACK_URL);
    await keepChosenHosts();
    expect(granted).toEqual([SITE, PACK]);
  });
});

describe('how the hosts of packs stand', () => {
  const asFirefox = (is: boolean) =>
    Object.defineProperty(browser.runtime, 'getBrowserInfo', {
      configurable: true,
      value: is ? async () => ({ name: 'Firefox' }) : undefined,
    });

  it('names those that hang on all sites, where the browser would not give them back', async () => {
    granted = [ALL];
    await askForPackHost(PACK_URL);
    asFirefox(true);
    expect(await packAccess()).toEqual({ lost: [], leaning: ['packs.example'] });
    asFirefox(false);
    expect(await packAccess()).toEqual({ lost: [], leaning: [] });
  });

  it('names none that has a grant of its own', async () => {
    await askForPackHost(PACK_URL);
    granted.push(ALL);
    asFirefox(true);
    expect(await packAccess()).toEqual({ lost: [], leaning: [] });
  });

  it('names one host once, and none that no pack comes from any more', async () => {
    await askForPackHost(PACK_URL);
    await askForPackHost('http://packs.example/other.json');
    granted = [];
    expect(await packAccess()).toMatchObject({ lost: ['packs.example'] });
    await giveUpPackHost(PACK_URL, []);
    await giveUpPackHost('http://packs.example/other.json', []);
    expect(await packAccess()).toMatchObject({ lost: [] });
  });
});

describe('the host of a pack', () => {
  it('is not noted when the reader says no', async () => {
    answer = false;
    expect(await askForPackHost(PACK_URL)).toBe(false);
    expect(await packPatterns()).toEqual([]);
  });

  it('stays a site where it was let in as one', async () => {
    granted = [PACK];
    await askForPackHost(PACK_URL);
    expect(await packPatterns()).toEqual([]);
    await giveUpPackHost(PACK_URL, []);
    expect(await grantedHosts()).toEqual([PACK]);
  });

  it('is forgotten with the pack, and takes nothing else along', async () => {
    granted = [ALL];
    await askForPackHost(PACK_URL);
    await giveUpPackHost(PACK_URL, []);
    expect(await packPatterns()).toEqual([]);
    expect(granted).toEqual([ALL]);
  });
});
