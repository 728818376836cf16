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
  {
    name: 'two counts, one speaker not known',
    a: ['Three boats sank in the storm', HOLM],
    b: ['Four boats sank in the storm', null],
    isOne: false,
  },
  {
    name: 'two counts by one speaker',
    a: ['Three boats sank in the storm', HOLM],
    b: ['Four boats sank in the storm', HOLM],
    isOne: false,
  },
  {
    name: 'two counts in a long sentence, one speaker not known',
    a: [PILES.replace('winter', 'end of 12 weeks'), HOLM],
    b: [PILES.replace('winter', 'end of 14 weeks'), null],
    isOne: false,
  },
  {
    name: 'two counts in a long sentence of one speaker',
    a: [PILES.replace('winter', 'end of 12 weeks'), HOLM],
    b: [PILES.replace('winter', 'end of 14 weeks'), HOLM],
    isOne: true,
  },
  {
    name: 'a sign that only one of them has',
    a: ['It was −12 degrees on the quay', HOLM],
    b: ['It was 12 degrees on the quay', HOLM],
    isOne: false,
  },
  {
    name: 'a short statement with the opposite word',
    a: ['The pilot is innocent of the crime', HOLM],
    b: ['The pilot is guilty of the crime', HOLM],
    isOne: false,
  },
  {
    name: 'a short statement with another small word',
    a: ['The pilot is guilty of the crime', HOLM],
    b: ['The pilot is guilty of this crime', HOLM],
    isOne: true,
  },
  {
    name: 'the end of a short statement left out, one speaker not known',
    a: ['We will sell the ferry', null],
    b: ['We will sell the ferry this year', HOLM],
    isOne: true,
  },
  {
    name: 'a word cut from a short statement, one speaker not known',
    a: ['We will sell the ferry year', null],
    b: ['We will sell the ferry this year', HOLM],
    isOne: false,
  },
  {
    name: 'the end of a short statement left out by one speaker',
    a: ['We will sell the ferry', HOLM],
    b: ['We will sell the ferry in 12 years', HOLM],
    isOne: true,
  },
  {
    name: 'a short statement word by word, one speaker not known',
    a: ['We will sell the ferry this year', null],
    b: ['We will sell the ferry this year', HOLM],
    isOne: true,
  },
  {
    name: 'one word printed otherwise in a long sentence, one speaker not known',
    a: [PILES.replace('winter', 'spring'), null],
    b: [PILES, HOLM],
    isOne: true,
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
