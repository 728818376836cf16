import type { Difference } from './difference.ts';

interface AlignCase {
  readonly name: string;
  readonly printed: string;
  readonly full: string;
  readonly differences: readonly Difference[];
}

const FULL =
  'We will open the harbour in May, and nobody who fished here before will be turned away.';

/** One utterance of a made-up harbour master, printed in many ways. */
export const cases: readonly AlignCase[] = [
  {
    name: 'the same words and marks are the same',
    printed: FULL,
    full: FULL,
    differences: ['same'],
  },
  {
    name: 'other apostrophes, dashes and a closing comma are typography',
    printed: 'It`s ours - all of it,',
    full: 'It’s ours — all of it.',
    differences: ['typographic'],
  },
  {
    name: 'words missing at the start are a trimmed start',
    printed: 'nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['trimmed-start'],
  },
  {
    name: 'words missing at the end are a trimmed end',
    printed: 'We will open the harbour in May, and nobody who fished here',
    full: FULL,
    differences: ['trimmed-end'],
  },
  {
    name: 'an ellipsis marks a cut',
    printed: 'We will open the harbour … and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['cut-marked'],
  },
  {
    name: 'nothing marks a cut',
    printed: 'We will open the harbour and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['cut-unmarked'],
  },
  {
    name: 'square brackets mark an insertion',
    printed:
      'We [the council] will open the harbour in May, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['inserted-bracketed'],
  },
  {
    name: 'words added without brackets are an unbracketed insertion',
    printed:
      'We will open the whole harbour in May, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['inserted-unbracketed'],
  },
  {
    name: 'a changed word is altered',
    printed:
      'We will open the harbour in June, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['altered'],
  },
  {
    name: 'a lost not is named',
    printed: 'The ferry will be sold this year, whatever the papers say.',
    full: 'The ferry will not be sold this year, whatever the papers say.',
    differences: ['cut-unmarked', 'negation-changed'],
  },
  {
    name: 'a lost qualifier is named',
    printed: 'The alarm was switched off by the crew before the fire.',
    full: 'The alarm was allegedly switched off by the crew before the fire.',
    differences: ['cut-unmarked', 'negation-changed'],
  },
  {
    name: 'a few words of a long statement are a fragment',
    printed: 'turned away',
    full: FULL,
    differences: ['fragment'],
  },
  {
    name: 'a fragment without its apostrophe is still a fragment',
    printed: 'Sickening Whats Happening',
    full: 'See what happens when that happens. Sickening what’s happening here.',
    differences: ['fragment'],
  },
  {
    name: 'a look-alike sentence is another utterance',
    printed: 'We will close the market in June, and everybody who traded there will be paid.',
    full: FULL,
    differences: ['unmatched'],
  },
  {
    name: 'an unrelated sentence is another utterance',
    printed: 'The lighthouse keeper retired after forty winters.',
    full: FULL,
    differences: ['unmatched'],
  },
];
