import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import type { TextSource } from '../../lib/core/wording/wording.ts';
import messages from '../../public/_locales/en/messages.json';
import { TextProvider } from './text.tsx';

/** The English catalogue as the browser reads it, with a few of core's phrases as tests word them. */
export const englishText: TextSource = {
  locale: 'en',
  getMessage(key, substitutions) {
    const found = CATALOGUE.get(key) ?? '';
    return found.replaceAll(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    );
  },
};

/** Renders a component with English wording. */
export function renderWithText(children: ComponentChild) {
  return render(<TextProvider value={englishText}>{children}</TextProvider>);
}

const CATALOGUE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(messages).map(([key, { message }]): [string, string] => [key, message]),
  ['phrase_shared_quotations_one', '$1 shared quotation'],
  ['phrase_shared_quotations_other', '$1 shared quotations'],
  ['phrase_names', 'names in common: $1'],
  [
    'phrase_one_origin',
    'One origin for $1, not $2. What is printed about it here rests on one Fox News report.',
  ],
  ['phrase_origins_unknown', 'How many origins $1 has cannot be told.'],
  ['phrase_origin_not_linked', 'The page links to no origin.'],
]);
