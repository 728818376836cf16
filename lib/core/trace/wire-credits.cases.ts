/** How a byline or the first and last lines of the Port Gazette’s articles name an agency. */
interface WireCase {
  readonly name: string;
  readonly byline?: readonly string[];
  readonly text?: string;
  /** `kind name basis` of each link. */
  readonly links: readonly string[];
}

const AP = 'syndicates The Associated Press';

export const cases: readonly WireCase[] = [
  { name: 'an agency alone', byline: ['AP'], links: [`${AP} byline`] },
  {
    name: 'an agency behind a name',
    byline: ['By Ida Brandt, Associated Press'],
    links: [`${AP} byline`],
  },
  {
    name: 'an agency’s writer',
    byline: ['Ida Brandt, AP Harbour Writer'],
    links: [`${AP} byline`],
  },
  {
    name: 'a name that runs into the agency',
    byline: ['IDA BRANDT Associated Press'],
    links: [`${AP} byline`],
  },
  {
    name: 'German initials before the agency',
    byline: ['det/dpa'],
    links: ['syndicates dpa byline'],
  },
  { name: 'a paper with an agency', byline: ['PG mit dpa'], links: ['syndicates dpa byline'] },
  {
    name: 'two agencies',
    byline: ['AFP/Reuters'],
    links: ['syndicates Agence France-Presse byline', 'syndicates Reuters byline'],
  },
  {
    name: 'a person of another paper',
    byline: ['Ida Brandt, The Washington Post'],
    links: ['syndicates The Washington Post byline'],
  },
  {
    name: 'another paper alone, which does not say how',
    byline: ['National Review'],
    links: ['unknown National Review byline'],
  },
  {
    name: 'a person whose initials are an agency’s',
    byline: ['PA Brandt', 'Ana Efe', 'A. P. Lund'],
    links: [],
  },
  { name: 'its own name', byline: ['Ida Brandt, Port Gazette'], links: [] },
  {
    name: 'a place and an agency',
    text: 'SKERRY (AP) — The wharf will close.',
    links: [`${AP} text`],
  },
  {
    name: 'a place, a day and an agency',
    text: 'SKERRY, July 4 (UPI) -- The wharf will close.',
    links: ['syndicates United Press International text'],
  },
  {
    name: 'a day and an agency',
    text: 'Dec 29 (Reuters) - The wharf will close.',
    links: ['syndicates Reuters text'],
  },
  {
    name: 'an agency in brackets',
    text: '(Reuters) - The wharf will close.',
    links: ['syndicates Reuters text'],
  },
  {
    name: 'a dash on both sides',
    text: 'SKERRY, Nev. — (AP) — The wharf will close.',
    links: [`${AP} text`],
  },
  {
    name: 'a place in small letters',
    text: 'Skerry (AFP) – The wharf will close.',
    links: ['syndicates Agence France-Presse text'],
  },
  {
    name: 'a German dateline',
    text: 'Kiel (dpa) - Der Kai wird geschlossen.',
    links: ['syndicates dpa text'],
  },
  {
    name: 'a station’s dateline',
    text: '(CNN) — The wharf will close.',
    links: ['syndicates CNN text'],
  },
  {
    name: 'a dateline below headline and byline',
    text: 'Wharf to close.\n\nBy IDA BRANDT, Associated Press\n\nSKERRY (AP) — The wharf will close.',
    links: [`${AP} text`, `${AP} text`],
  },
  {
    name: 'who reported and who edited',
    text: 'The wharf will close.\n\n(Reporting by Ida Brandt; Editing by Per Lund)',
    links: ['syndicates Reuters text'],
  },
  {
    name: 'a sign-off',
    text: 'The wharf will close. — AFP',
    links: ['syndicates Agence France-Presse text'],
  },
  {
    name: 'a notice of copyright',
    text: 'The wharf will close.\n\nCopyright 2024 The Associated Press. All rights reserved.',
    links: [`${AP} text`],
  },
  {
    name: 'brackets inside a sentence',
    text: 'A crew of the agency (AP) — four men — came.',
    links: [],
  },
  {
    name: 'brackets that explain a name',
    text: 'The Harbour Workers Union (AFP) — a small body — struck.',
    links: [],
  },
  {
    name: 'a picture’s credit',
    text: 'The wharf will close.\n\nThe wharf last week. Photo: Ida Brandt (Reuters)',
    links: [],
  },
  {
    name: 'an agency that is only spoken of',
    text: 'The Associated Press came. A van of Reuters left.',
    links: [],
  },
  {
    name: 'a picture’s credit above the story',
    text: '(Ida Brandt/Reuters)\n\nThe wharf will close.',
    links: [],
  },
  {
    name: 'a picture’s credit below the story',
    text: 'The wharf will close. (Ida Brandt/Reuters)',
    links: [],
  },
  { name: 'a code that looks like a paper', byline: ['AgE'], links: [] },
];
