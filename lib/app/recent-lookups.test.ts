import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetLookups,
  onRecentLookups,
  recentLookups,
  rememberLookup,
  tidyLookups,
} from './recent-lookups.ts';
import { changeSettings, type Values } from './settings.ts';

let stored: Map<string, unknown>;
let values: Values;

beforeEach(() => {
  stored = new Map();
  const heard = new Map<string, (() => void)[]>();
  values = {
    read: async (key) => stored.get(key),
    write: async (key, value) => {
      stored.set(key, value);
      for (const then of heard.get(key) ?? []) then();
    },
    onChanged: (key, then) => heard.set(key, [...(heard.get(key) ?? []), then]),
  };
});

const remember = async (...queries: string[]) => {
  for (const query of queries) await rememberLookup(values, query);
};

describe('recent lookups', () => {
  it('are the last queries, latest first', async () => {
    await remember('ferry', 'lamps');
    expect(await recentLookups(values)).toEqual(['lamps', 'ferry']);
  });

  it('go one by one and all together', async () => {
    await remember('ferry', 'lamps', 'wharf');
    await forgetLookups(values, 'lamps');
    expect(await recentLookups(values)).toEqual(['wharf', 'ferry']);
    await forgetLookups(values);
    expect(await recentLookups(values)).toEqual([]);
  });

  it('are not kept where nothing is to be remembered, and those there were are forgotten', async () => {
    await remember('ferry');
    await changeSettings(values, { retentionDays: 0 });
    await remember('lamps');
    expect(await recentLookups(values)).toEqual([]);
    await tidyLookups(values);
    expect(JSON.stringify([...stored.values()])).not.toContain('ferry');
    await changeSettings(values, { retentionDays: 7 });
    expect(await recentLookups(values)).toEqual([]);
  });

  it('stay when pages are kept', async () => {
    await remember('ferry');
    await tidyLookups(values);
    expect(await recentLookups(values)).toEqual(['ferry']);
  });

  it('tell of a change', async () => {
    let told = 0;
    onRecentLookups(values, () => {
      told += 1;
    });
    await remember('ferry', 'x');
    await changeSettings(values, { retentionDays: 0 });
    expect(told).toBe(2);
  });
});
