import type { Article } from '../article.ts';

/** A short article of the made-up Port Gazette, and each link that a careful reader would give. */
export interface ArticleCase {
  readonly name: string;
  readonly article: Partial<Article>;
  /** `kind name` of each link, and words of the sentence, line or byline that it has to rest on. */
  readonly links: readonly (readonly [link: string, words: string | null])[];
}

/** Outlets that only these articles know. */
export const MADE_UP = [
  { name: 'Skerry Times', aliases: [], domain: 'skerry-times.example' },
  { name: 'Fjord Herald', aliases: ['the Herald'], domain: 'fjord-herald.example' },
  { name: 'Channel Nine', aliases: ['Nine News'], domain: 'nine.example', kind: 'tv' },
  { name: 'Tidewater', aliases: [], domain: 'tidewater.example', kind: 'online' },
] as const;

const text = (words: string) => ({ text: words, byline: [] });

const OBTAINED: readonly ArticleCase[] = [
  {
    name: 'a paper that another outlet obtained, with what it goes on to say',
    article: text(
      'Ferries will stop in June, according to a draft timetable memo obtained by the Skerry Times. The memo says that crews were told in May. Mayor Tove Lie was at the quay on Friday.',
    ),
    links: [
      ['re-reports Skerry Times', 'obtained by the Skerry Times'],
      ['cites draft timetable memo', 'obtained by the Skerry Times'],
    ],
  },
  {
    name: 'a paper whose maker is named',
    article: text(
      'A letter from the Skerry Pilots Guild, seen by the Fjord Herald, asks for a second tug.',
    ),
    links: [
      ['re-reports Fjord Herald', 'seen by'],
      ['cites letter from the Skerry Pilots Guild', 'seen by'],
    ],
  },
  {
    name: 'a paper that its own outlet obtained',
    article: text('The tug was never paid for, according to invoices obtained by Port Gazette.'),
    links: [
      ['original Port Gazette', 'invoices obtained'],
      ['obtained invoices', 'invoices obtained'],
    ],
  },
  {
    name: 'a paper that “this newspaper” obtained',
    article: text('The tug was sold in May, according to a contract reviewed by this newspaper.'),
    links: [
      ['original Port Gazette', 'this newspaper'],
      ['obtained contract', 'this newspaper'],
    ],
  },
  {
    name: 'one outlet affirmed and one denied',
    article: text('The Skerry Times, not Channel Nine, obtained the memo.'),
    links: [['re-reports Skerry Times', 'obtained the memo']],
  },
  {
    name: 'a recording given to a station',
    article: text('In a recording provided to Channel Nine, the pilot says that he was asleep.'),
    links: [
      ['re-reports Channel Nine', 'provided to'],
      ['cites recording', 'provided to'],
    ],
  },
  {
    name: 'an outlet that could not verify it',
    article: text('The film could not be independently verified by Channel Nine.'),
    links: [],
  },
];

const TOLD: readonly ArticleCase[] = [
  {
    name: 'two claims told to two outlets',
    article: text(
      'The quay is sound, the engineer told the Skerry Times. It is late in the year. The crane is not, a foreman told Channel Nine.',
    ),
    links: [
      ['re-reports Skerry Times', 'the engineer told'],
      ['re-reports Channel Nine', 'a foreman told'],
    ],
  },
  {
    name: 'two claims told to one outlet',
    article: text(
      'The quay is sound, the engineer told the Skerry Times. It is late in the year. The crane is not, a foreman told the Skerry Times.',
    ),
    links: [
      ['re-reports Skerry Times', 'the engineer told'],
      ['re-reports Skerry Times', 'a foreman told'],
    ],
  },
  {
    name: 'somebody who only says that he says nothing',
    article: text('The foreman told Channel Nine he would not comment.'),
    links: [['re-reports Channel Nine', 'would not comment']],
  },
  {
    name: 'somebody who never told it',
    article: text('The foreman never told Channel Nine that the crane was safe.'),
    links: [],
  },
  {
    name: 'an anchor of the outlet who is told',
    article: text('The crane is safe, she told Channel Nine anchor Jo Vik.'),
    links: [['re-reports Channel Nine', 'anchor Jo Vik']],
  },
  {
    name: 'an anchor of the outlet who says it',
    article: text('The crane is safe, said Channel Nine anchor Jo Vik.'),
    links: [],
  },
  {
    name: 'its own reporter',
    article: text('The crane is safe, the foreman told this reporter.'),
    links: [['original Port Gazette', 'told this reporter']],
  },
  {
    name: 'an interview, in the speaker’s sentence',
    article: text('“It is safe,” Tove Lie said in an interview with the Fjord Herald.'),
    links: [['re-reports Fjord Herald', 'in an interview with']],
  },
  {
    name: 'a statement to an outlet',
    article: text('The guild said in a statement to the Fjord Herald that it is safe.'),
    links: [['re-reports Fjord Herald', 'in a statement to']],
  },
  {
    name: 'a letter to an outlet, which is no report of it',
    article: text('Tove Lie wrote in a letter to the Fjord Herald that it is safe.'),
    links: [['cites letter to the Fjord Herald', 'in a letter to']],
  },
  {
    name: 'a programme on which it was said',
    article: text('“It is safe,” Tove Lie said on Channel Nine’s “Low Water.”'),
    links: [['cites Channel Nine', 'Low Water']],
  },
];

const REPORTED: readonly ArticleCase[] = [
  {
    name: 'who reported it first',
    article: text('The sale of the tug was first reported by Tidewater.'),
    links: [['re-reports Tidewater', 'first reported by']],
  },
  {
    name: 'who broke it, among others who had it later',
    article: text(
      'Tidewater broke the story on Monday. The Fjord Herald later confirmed the sale.',
    ),
    links: [
      ['re-reports Tidewater', 'broke the story'],
      ['re-reports Fjord Herald', 'later confirmed'],
    ],
  },
  {
    name: 'an outlet behind which a clause stands',
    article: text('Tidewater, which reviewed the invoices, says the tug is not paid.'),
    links: [['re-reports Tidewater', 'which reviewed']],
  },
  {
    name: 'an outlet that cites others',
    article: text('Tidewater, citing two pilots, reported that the tug is not paid.'),
    links: [['re-reports Tidewater', 'citing two pilots']],
  },
  {
    name: 'a report that is contradicted',
    article: text('Contrary to what Tidewater reported, the tug is paid, the guild’s books show.'),
    links: [],
  },
  {
    name: 'no outlet at all',
    article: text('Neither Tidewater nor the Fjord Herald reported the sale.'),
    links: [],
  },
  {
    name: 'a reporter who is described, and says nothing of a report',
    article: text('Jo Vik, who covers the harbour for the Skerry Times, was on the quay.'),
    links: [],
  },
  {
    name: 'a reporter who is described, and reported it',
    article: text('Jo Vik, who covers the harbour for the Skerry Times, reported that it sank.'),
    links: [['re-reports Skerry Times', 'who covers']],
  },
  {
    name: 'a reporter behind the outlet’s name',
    article: text('The Fjord Herald’s Jo Vik reported that it sank.'),
    links: [['re-reports Fjord Herald', 'Jo Vik reported']],
  },
  {
    name: 'two outlets with one credit',
    article: text('It sank at noon, according to Tidewater and the Fjord Herald.'),
    links: [
      ['re-reports Tidewater', 'according to'],
      ['re-reports Fjord Herald', 'according to'],
    ],
  },
  {
    name: 'a question that an outlet asked',
    article: text('The guild did not respond to questions from Tidewater.'),
    links: [['re-reports Tidewater', 'questions from']],
  },
];

const SUBJECTS: readonly ArticleCase[] = [
  'Channel Nine fired its weatherman on Monday.',
  'The guild sued the Fjord Herald over a headline.',
  'Tidewater published a correction on Monday.',
  'The Skerry Times reported a loss for the third year.',
  'Jo Vik left Tidewater for Channel Nine.',
  'Tidewater obtained a court order against the guild.',
  'Viewers of Channel Nine reported a blank screen.',
  'A van of the Fjord Herald stood on the quay.',
  'The Fjord Herald confirmed that it will close its Skerry office.',
].map((words) => ({ name: `an outlet in the news: ${words}`, article: text(words), links: [] }));

export const cases: readonly ArticleCase[] = [...OBTAINED, ...TOLD, ...REPORTED, ...SUBJECTS];
