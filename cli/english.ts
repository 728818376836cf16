import { readFileSync } from 'node:fs';
import { createWording, type Wording } from '../lib/core/wording/wording.ts';

const CATALOGUE = new URL('../public/_locales/en/messages.json', import.meta.url);

/** English wording for the command's answers, from the extension's own catalogue. */
export function englishWording(): Wording {
  const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    readFileSync(CATALOGUE, 'utf8'),
  );
  return createWording({
    locale: 'en',
    getMessage: (key, args) =>
      (messages[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_, place) => args[Number(place) - 1] ?? '',
      ),
  });
}
