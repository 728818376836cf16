import { expect, it } from 'vitest';
import { followLanguage } from './follow-language.ts';
import { changeSettings, type Values } from './settings.ts';

function memory(): Values {
  const stored = new Map<string, unknown>();
  const listeners: (() => void)[] = [];
  return {
    read: async (key) => stored.get(key),
    write: async (key, value) => {
      stored.set(key, value);
      for (const listen of listeners) listen();
    },
    onChanged: (_key, then) => listeners.push(then),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('gives the browser’s words until the reader chooses a language, then those', async () => {
  const values = memory();
  const given: string[] = [];
  await followLanguage(
    values,
    async (language) => language ?? 'the browser’s',
    (words) => given.push(words),
  );
  await changeSettings(values, { language: 'en' });
  await settled();
  expect(given).toEqual(['the browser’s', 'en']);
});

it('does not draw anew for another setting', async () => {
  const values = memory();
  const given: unknown[] = [];
  await followLanguage(
    values,
    async (language) => language,
    (words) => given.push(words),
  );
  await changeSettings(values, { keepText: true });
  await settled();
  expect(given).toEqual([null]);
});
