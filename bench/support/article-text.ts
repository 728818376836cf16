import { seededRandom } from '../../eval/made/random.ts';

const PEOPLE = [
  'Mayor Ines Calloway',
  'Police Superintendent Tom Arrigo',
  'Dr. Wen Halloran',
  'Councilman Peter Oduya',
  'Ruth Lindqvist, who chairs the transit board,',
  'a senior official who was not authorised to speak',
];
const SURNAMES = ['Calloway', 'Arrigo', 'Halloran', 'Oduya', 'Lindqvist', 'the official'];
const PLACES = ['Lakefront', 'Port Amery', 'the Harlan district', 'Eastbrook', 'North Quay'];
const SUBJECTS = [
  'the council',
  'the ferry line',
  'a draft order',
  'the water department',
  'the new timetable',
  'the inspection report',
];
const ACTS = [
  'will be reviewed before the end of the month',
  'was put off for the third time since March',
  'drew questions from residents at a meeting on Tuesday',
  'cost the city some $4.2 million last year',
  'has been shared with neighbouring towns',
  'came as a surprise to most of the staff',
];
const SAID = [
  'We told people for years that this day would come',
  'Nobody in my office has seen a copy of that order',
  'If the numbers are wrong, show me which ones',
  'I would rather be late than sorry',
  'The people who ride this line deserve a straight answer',
  'It is not a question of money, it is a question of trust',
];

/**
 * An invented article of at least `words` words, the same at every run: narration with names, and
 * a quotation in every third sentence (after, before and around its credit, and across paragraphs).
 */
export function articleText(words: number, seed = 1): string {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const narration = () => `${capital(pick(SUBJECTS))} in ${pick(PLACES)} ${pick(ACTS)}.`;
  const quotation = [
    () => `“${pick(SAID)},” ${pick(PEOPLE)} said on Thursday.`,
    () => `${pick(PEOPLE)} told reporters: “${pick(SAID)}.”`,
    () => `“${pick(SAID)},” said ${pick(SURNAMES)}, “and ${pick(SAID).toLowerCase()}.”`,
    () => `According to ${pick(SURNAMES)}, ${pick(SUBJECTS)} is “${pick(SAID).toLowerCase()}.”`,
  ];
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const say = quotation[Math.floor(random() * quotation.length)] ?? narration;
    const paragraph = [narration(), say(), narration()].join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}
