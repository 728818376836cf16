import type { CriterionCase } from './criteria.cases.ts';

const text = (words: string) => ({ text: words });

/** Named and unnamed sources, where it could not be read whose some of the quotations are. */
export const UNREAD: readonly CriterionCase[] = [
  {
    criterion: 'named-sources',
    name: 'does not say that everyone is named while it could not be read who said something',
    article: text(
      'Nora Holm met Ida Brandt. “It is rotten and must go,” she said.\n\nThe port disagrees. “It will stay for ever,” Karl Lund said.',
    ),
    finding: 'met',
    key: 'phrase_named_and_unread',
    args: ['Karl Lund', 1, 1],
  },
  {
    criterion: 'named-sources',
    name: 'does not say that nobody is named while it could not be read who said something',
    article: text(
      'Nora Holm met Ida Brandt. “It is rotten and must go,” she said.\n\nThe port disagrees. “It will stay for ever,” a witness said.',
    ),
    finding: 'cannot tell',
    key: 'phrase_unnamed_and_unread',
    args: ['a witness', 1, 1],
  },
];
