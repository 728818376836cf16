/** Two statements as two outlets print them, and whether they are taken for one. All invented. */
export interface StatementCase {
  readonly name: string;
  readonly a: readonly [words: string, speaker: string | null];
  readonly b: readonly [words: string, speaker: string | null];
  readonly isOne: boolean;
}

const HOLM = 'Nora Holm';
const FALK = 'Oona Falk';
const PILES =
  'Every second pile under the old wharf is rotten and must be drawn before the winter.';

export const STATEMENT_CASES: readonly StatementCase[] = [
  { name: 'the same words', a: [PILES, HOLM], b: [PILES, HOLM], isOne: true },
  {
    name: 'the same words under a title and a surname',
    a: [PILES, HOLM],
    b: [PILES, 'Harbour Master Holm'],
    isOne: true,
  },
  {
    name: 'the same words, one speaker not known',
    a: [PILES, null],
    b: [PILES, HOLM],
    isOne: true,
  },
  {
    name: 'the end left out',
    a: ['Every second pile under the old wharf is rotten', HOLM],
    b: [PILES, HOLM],
    isOne: true,
  },
  {
    name: 'words cut from the middle without a mark',
    a: ['Every second pile is rotten and must be drawn before the winter.', HOLM],
    b: [PILES, HOLM],
    isOne: true,
  },
  {
    name: 'one word printed otherwise',
    a: [PILES.replace('winter', 'spring'), HOLM],
    b: [PILES, HOLM],
    isOne: true,
  },
  {
    name: 'a look-alike of the same speaker with another subject',
    a: [
      'Every second lamp on the north quay is broken and must be mended before the winter.',
      HOLM,
    ],
    b: [PILES, HOLM],
    isOne: false,
  },
  {
    name: 'a set phrase with another ending',
    a: ['I think that it is going to be a hard winter', HOLM],
    b: ['I think that it is going to be a long night', HOLM],
    isOne: false,
  },
  {
    name: 'a short statement and its opposite',
    a: ['We will sell the ferry this year', HOLM],
    b: ['We will not sell the ferry this year', HOLM],
    isOne: false,
  },
  { name: 'three words', a: ['They never row', HOLM], b: ['They never row', HOLM], isOne: false },
  { name: 'no words at all', a: ['… —', HOLM], b: ['… —', HOLM], isOne: false },
  {
    name: 'a formula of two people',
    a: ['We are sorry for what happened', HOLM],
    b: ['We are sorry for what happened', FALK],
    isOne: false,
  },
  {
    name: 'a long sentence that one outlet gives to somebody else',
    a: [PILES, FALK],
    b: [PILES, HOLM],
    isOne: true,
  },
  {
    name: 'a changed sentence that is given to somebody else',
    a: [PILES.replace('winter', 'spring'), FALK],
    b: [PILES, HOLM],
    isOne: false,
  },
];
