import { CAUTIONS } from '../core/match/caution.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/view/library-view.ts';
import { LANGUAGES } from '../core/wording/languages.ts';

/** Where settings are kept; the platform implements it. */
export interface Values {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  onChanged(key: string, then: () => void): void;
}

const KEY = 'settings';
const SPOTTINGS: readonly unknown[] = [null, 'all-sites', 'chosen-sites', 'on-click'];
const RETENTIONS: readonly unknown[] = [0, 1, 7, 30];
const BACKUP_DAYS: readonly unknown[] = [0, 7, 30, 90];

const isListOfText = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isFlag = (value: unknown) => typeof value === 'boolean';
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);

/** What each setting may hold. */
const HOLDS: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  spotting: isOneOf(SPOTTINGS),
  drawsInPages: isFlag,
  marksInPages: isFlag,
  pillInPages: isFlag,
  keepText: isFlag,
  retentionDays: isOneOf(RETENTIONS),
  backupDays: isOneOf(BACKUP_DAYS),
  sitesOff: isListOfText,
  caution: isOneOf(CAUTIONS),
  criteriaOff: isListOfText,
  notableOutlets: isListOfText,
  language: isOneOf([null, ...Object.keys(LANGUAGES)]),
};

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(HOLDS, key);
const isKnown = (key: string, value: unknown) => isSetting(key) && HOLDS[key](value);

/** The reader's settings; a value that is missing or not one of ours is the default. */
export async function readSettings(values: Values): Promise<Settings> {
  const stored = await values.read(KEY);
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const known = given.filter(([key, value]) => isKnown(key, value));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}

/** Changes some settings and keeps the others; answers all of them. */
export async function changeSettings(values: Values, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(values)), ...change };
  await values.write(KEY, settings);
  return settings;
}

/** Calls back with all settings after any change of one. */
export function onSettingsChanged(values: Values, then: (settings: Settings) => void): void {
  values.onChanged(KEY, async () => then(await readSettings(values)));
}
