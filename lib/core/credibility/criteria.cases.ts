import type { Article, Finding } from '../article.ts';

export interface CriterionCase {
  readonly criterion: string;
  readonly name: string;
  readonly article: Partial<Article>;
  readonly finding: Finding;
  readonly key: string;
  /** The words that the note rests on, in order. */
  readonly evidence?: readonly string[];
  readonly args?: readonly (string | number)[];
}

const text = (words: string) => ({ text: words });

/** What a note finds on made-up pages; what only `assess` sees is in `assess.test.ts`. */
export const cases: readonly CriterionCase[] = [
  {
    criterion: 'named-sources',
    name: 'counts unnamed people whose words stand in no marks',
    article: text(
      '“It is rotten and must go,” Nora Holm said. Port sources told Reuters that it sinks. Two officials familiar with the survey said so.',
    ),
    finding: 'partly',
    key: 'phrase_named_and_unnamed',
    args: ['Nora Holm', 'Port sources, Two officials familiar with the survey', 1, 2],
  },
  {
    criterion: 'named-sources',
    name: 'is not met by unnamed sources alone',
    article: text('The wharf sinks, according to a person familiar with the survey.'),
    finding: 'not met',
    key: 'phrase_all_unnamed',
    evidence: ['The wharf sinks, according to a person familiar with the survey.'],
  },
  {
    criterion: 'named-sources',
    name: 'takes nobody for a source whom a speaker speaks of',
    article: text('“Some officials said nothing at all to us,” Nora Holm said.'),
    finding: 'met',
    key: 'phrase_all_named',
  },
  {
    criterion: 'more-than-one-outlet',
    name: 'is partly met by two outlets credited for one passage, which may share an origin',
    article: text('The wharf will close, Reuters reported, and CNN reported the same.'),
    finding: 'partly',
    key: 'phrase_credits_several',
    args: [2, 'Reuters, CNN'],
  },
  {
    criterion: 'more-than-one-outlet',
    name: 'says when two outlets have one origin',
    article: text('The wharf will close, says a letter seen by Reuters and the BBC.'),
    finding: 'partly',
    key: 'phrase_credits_one_origin',
    args: [2, 'Reuters, BBC', 'letter'],
  },
  {
    criterion: 'more-than-one-outlet',
    name: 'cannot be told from outlets credited for other passages',
    article: text('Reuters reported it. The port is old. CNN reported a fire.'),
    finding: 'cannot tell',
    key: 'phrase_credits_apart',
    args: [2, 'Reuters, CNN'],
    evidence: ['Reuters reported it.', 'CNN reported a fire.'],
  },
  {
    criterion: 'more-than-one-outlet',
    name: 'names the one origin that the one outlet had',
    article: text('The wharf will close, says a port memo obtained by Reuters.'),
    finding: 'cannot tell',
    key: 'phrase_rests_on_one_origin',
    args: ['Reuters', 'port memo'],
  },
  {
    criterion: 'more-than-one-outlet',
    name: 'does not count a poll, or an outlet that only helped',
    article: text(
      'Reuters reported it. A CNN poll asked about it.\n\nThe Associated Press contributed to this report.',
    ),
    finding: 'cannot tell',
    key: 'phrase_rests_on_outlets',
    args: ['Reuters'],
  },
  {
    criterion: 'supporting-material',
    name: 'counts a paper that the page links to',
    article: {
      text: 'The port memo said why.',
      links: [
        { href: 'https://port.example/memo.pdf', words: 'port memo', at: { start: 4, end: 13 } },
      ],
    },
    finding: 'met',
    key: 'phrase_papers_only',
  },
  {
    criterion: 'supporting-material',
    name: 'is partly met by pictures alone',
    article: { text: 'The wharf will close.', captions: ['The wharf last week.'] },
    finding: 'partly',
    key: 'phrase_pictures_only',
    evidence: ['The wharf last week.'],
  },
  {
    criterion: 'origin-linked',
    name: 'cannot be told when links were not read',
    article: text('Reuters reported it.'),
    finding: 'cannot tell',
    key: 'phrase_links_not_read',
  },
  {
    criterion: 'origin-linked',
    name: 'cannot be told when nothing is credited',
    article: { ...text('The wharf will close.'), links: [] },
    finding: 'cannot tell',
    key: 'phrase_no_origin_named',
  },
  {
    criterion: 'origin-linked',
    name: 'is not met by a page without links to what it credits',
    article: { ...text('A letter seen by Reuters says so.'), links: [] },
    finding: 'not met',
    key: 'phrase_origins_not_linked',
    args: ['Reuters, letter'],
  },
  {
    criterion: 'origin-linked',
    name: 'is partly met when the outlet can be reached, and not the paper',
    article: {
      ...text('A letter seen by Reuters says so.'),
      links: [{ href: 'https://www.reuters.com/a', words: 'Reuters', at: { start: 17, end: 24 } }],
    },
    finding: 'partly',
    key: 'phrase_origins_partly_linked',
    args: ['Reuters', 'letter'],
  },
  {
    criterion: 'origin-linked',
    name: 'is met when all can be reached',
    article: {
      ...text('Reuters reported it.'),
      links: [{ href: 'https://www.reuters.com/a', words: 'reported', at: { start: 8, end: 16 } }],
    },
    finding: 'met',
    key: 'phrase_origins_linked',
  },
  {
    criterion: 'uncredited-characterisations',
    name: 'finds a judgement in the article’s own voice',
    article: text(
      'The mayor made it a policy of her office to undermine the port. The wharf is old.',
    ),
    finding: 'not met',
    key: 'phrase_characterisations',
    evidence: ['The mayor made it a policy of her office to undermine the port.'],
  },
  {
    criterion: 'uncredited-characterisations',
    name: 'leaves judgements alone that somebody is credited with',
    article: text(
      'Nora Holm called the plan disgraceful. “It is a shameless plan,” she said. The so-called plan stands, according to Holm.',
    ),
    finding: 'cannot tell',
    key: 'phrase_no_characterisations',
  },
  {
    criterion: 'opinion-labelled',
    name: 'reads a label in the headline',
    article: { headline: 'Opinion: Let the wharf be', ...text('It will close.') },
    finding: 'met',
    key: 'phrase_opinion_labelled',
    args: ['Opinion'],
    evidence: ['Opinion:'],
  },
  {
    criterion: 'opinion-labelled',
    name: 'reads a label in the address',
    article: { url: 'https://port-gazette.example/opinion/wharf', ...text('It will close.') },
    finding: 'met',
    key: 'phrase_opinion_labelled',
    args: ['opinion'],
  },
  {
    criterion: 'opinion-labelled',
    name: 'does not take a menu for a label',
    article: { furniture: 'Home\nOpinion', ...text('It will close.') },
    finding: 'cannot tell',
    key: 'phrase_no_opinion',
  },
  {
    criterion: 'opinion-labelled',
    name: 'takes the publisher’s own label',
    article: { label: { kind: 'opinion', printed: 'Op-Ed' }, ...text('It will close.') },
    finding: 'met',
    key: 'phrase_opinion_labelled',
    args: ['Op-Ed'],
  },
  {
    criterion: 'opinion-labelled',
    name: 'is not met by a writer’s own voice without a label',
    article: text('I believe that the wharf must stay. We must fight for it.'),
    finding: 'not met',
    key: 'phrase_opinion_unlabelled',
  },
  {
    criterion: 'opinion-labelled',
    name: 'does not take a speaker’s voice for the writer’s',
    article: text('“I believe it must stay. We must fight for it. I think so,” Nora Holm said.'),
    finding: 'cannot tell',
    key: 'phrase_no_opinion',
  },
  {
    criterion: 'corrections',
    name: 'reads a correction',
    article: text(
      'The wharf will close.\n\nCorrection: An earlier version of this article named another wharf.',
    ),
    finding: 'met',
    key: 'phrase_correction_noted',
    evidence: ['Correction: An earlier version of this article named another wharf.'],
  },
  {
    criterion: 'corrections',
    name: 'reads a clarification and an update that says what was wrong',
    article: text(
      'The wharf will close.\n\nClarification: The wharf is one of two.\n\nThis story has been updated to correct the name of the port.',
    ),
    finding: 'met',
    key: 'phrase_correction_noted',
    args: [2],
  },
  {
    criterion: 'opinion-labelled',
    name: 'reads a label behind the headline',
    article: { headline: 'Let the wharf be | Opinion', ...text('It will close.') },
    finding: 'met',
    key: 'phrase_opinion_labelled',
    args: ['Opinion'],
  },
  {
    criterion: 'corrections',
    name: 'does not take any editor’s note for one',
    article: text('The wharf will close.\n\nEditor’s note: The writer lives at the wharf.'),
    finding: 'cannot tell',
    key: 'phrase_no_correction',
  },
  {
    criterion: 'corrections',
    name: 'says when the page was changed later, and not what',
    article: {
      ...text('The wharf will close.'),
      published: '2024-05-02',
      modified: '2024-05-09T10:00:00Z',
    },
    finding: 'cannot tell',
    key: 'phrase_modified_later',
    args: ['2024-05-09'],
  },
  ...(['extremist', 'corrupt', 'so-called', 'propaganda', 'radical', 'racist'] as const).map(
    (word): CriterionCase => ({
      criterion: 'uncredited-characterisations',
      name: `leaves alone a word that can be a plain fact: ${word}`,
      article: text(`A man was charged with ${word} acts at the wharf. The ${word} case goes on.`),
      finding: 'cannot tell',
      key: 'phrase_no_characterisations',
    }),
  ),
  {
    criterion: 'uncredited-characterisations',
    name: 'finds a motive that nobody can see',
    article: text('The port hid the survey in an attempt to mislead the crews.'),
    finding: 'not met',
    key: 'phrase_characterisations',
  },
  {
    criterion: 'denials-and-no-answers',
    name: 'names each who denied it or did not answer',
    article: text(
      'The port confirmed the memo but would not say who wrote it. The mayor’s office has not responded to questions.',
    ),
    finding: 'met',
    key: 'phrase_denials_by',
    args: [2, 'The port, The mayor’s office'],
  },
  {
    criterion: 'denials-and-no-answers',
    name: 'does not take what is kept from somebody for a denial',
    article: text('The port denied him entry. The crews denied each other the quay.'),
    finding: 'cannot tell',
    key: 'phrase_no_denials',
  },
];
