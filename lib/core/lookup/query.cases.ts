import type { Filter, LookupQuery } from './query.ts';

const words = (...all: string[]) => ({ words: all, prefix: null, phrases: [], filters: [] });
const filter = (field: Filter['field'], form: string): Filter => ({ field, form });

/** What a reader types, and how it is read; what is left out is empty. */
export const QUERIES: readonly (readonly [typed: string, read: Partial<LookupQuery>])[] = [
  ['', {}],
  ['respo', { prefix: 'respo' }],
  ['lack of respo', { words: ['lack', 'of'], prefix: 'respo' }],
  ['lack of response ', words('lack', 'of', 'response')],
  ['That’s the', { words: ['thats'], prefix: 'the' }],
  ['the the the ', words('the')],
  ['run-off', { words: ['run'], prefix: 'off' }],
  ['"so be it"', { words: ['so', 'be', 'it'], phrases: [['so', 'be', 'it']] }],
  ['“so be it” harb', { words: ['so', 'be', 'it'], prefix: 'harb', phrases: [['so', 'be', 'it']] }],
  ['"lamp"', words('lamp')],
  // A mark that nothing closes yet is being typed.
  ['"so be', { words: ['so'], prefix: 'be' }],
  ['speaker:teag', { filters: [filter('speaker', 'teag')] }],
  [
    'speaker:"Rosamund Teague" lamp',
    { prefix: 'lamp', filters: [filter('speaker', 'rosamund'), filter('speaker', 'teague')] },
  ],
  ['Speaker:TEAGUE ', { filters: [filter('speaker', 'teague')] }],
  ['outlet:gazette', { filters: [filter('outlet', 'gazette')] }],
  ['story:wharf boat ', { words: ['boat'], filters: [filter('story', 'wharf')] }],
  ['date:2019', { filters: [filter('date', '2019')] }],
  ['date:2019-10', { filters: [filter('date', '2019-10')] }],
  ['date:2019-10-01 ', { filters: [filter('date', '2019-10-01')] }],
  ['2019-10', words('2019-10')],
  ['is:differs', { filters: [filter('flag', 'differs')] }],
  ['is:anonymous boat', { prefix: 'boat', filters: [filter('flag', 'anonymous')] }],
  // What is no filter is words.
  ['note:boat ', words('note', 'boat')],
  ['speaker: ', words('speaker')],
  ['is', { prefix: 'is' }],
  ['… — ?', {}],
];
