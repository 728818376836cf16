import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../core/view/library-view.ts';
import { changeSettings, onSettingsChanged, readSettings, type Values } from './settings.ts';

let stored: Map<string, unknown>;
let listeners: (() => void)[];
const values: Values = {
  read: async (key) => stored.get(key),
  write: async (key, value) => {
    stored.set(key, value);
    for (const listen of listeners) listen();
  },
  onChanged: (_key, then) => listeners.push(then),
};

beforeEach(() => {
  stored = new Map();
  listeners = [];
});

describe('settings', () => {
  it('are the defaults before the reader has chosen', async () => {
    expect(await readSettings(values)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep the others when one is changed', async () => {
    await changeSettings(values, { keepText: true });
    await changeSettings(values, { retentionDays: 30 });
    expect(await readSettings(values)).toEqual({
      ...DEFAULT_SETTINGS,
      keepText: true,
      retentionDays: 30,
    });
  });

  it.each([
    ['a value that is not one of ours', { retentionDays: 400, spotting: 'always' }],
    ['a list of sites that is none', { sitesOff: 'tide.example' }],
    ['a caution that is none', { caution: 'reckless' }],
    ['a language that is not worded', { language: 'tlh' }],
    ['a list of something else', { sitesOff: ['tide.example', 7] }],
    ['a key that is not one of ours', { colour: 'red' }],
    ['something that is no object', 'on'],
  ])('read %s as the default', async (_name, broken) => {
    stored.set('settings', broken);
    expect(await readSettings(values)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep the sites that are off', async () => {
    await changeSettings(values, { sitesOff: ['tide.example'] });
    expect((await readSettings(values)).sitesOff).toEqual(['tide.example']);
  });

  it('are told to whoever listens', async () => {
    const told = new Promise((resolve) => onSettingsChanged(values, resolve));
    await changeSettings(values, { pillInPages: false });
    expect(await told).toEqual({ ...DEFAULT_SETTINGS, pillInPages: false });
  });
});
