import type { CriterionCase } from './criteria.cases.ts';

const text = (words: string) => ({ text: words });

/** What headlines quote, and what the text says of it. */
export const HEADLINES: readonly CriterionCase[] = [
  {
    criterion: 'headline-quotation',
    name: 'is met by the same words, whatever their case and marks, and says that these differ',
    article: {
      headline: 'Wharf closes: ‘Its Rotten Now’',
      ...text('“It’s rotten now,” Nora Holm said.'),
    },
    finding: 'met',
    key: 'phrase_headline_quotation_marks',
    evidence: ['Its Rotten Now', 'It’s rotten now'],
    args: ['Its Rotten Now'],
  },
  {
    criterion: 'headline-quotation',
    name: 'is met word for word by the very same words',
    article: {
      headline: 'Wharf ‘is rotten now’',
      ...text('“It is rotten now,” Nora Holm said.'),
    },
    finding: 'met',
    key: 'phrase_headline_quotation_there',
  },
  {
    criterion: 'headline-quotation',
    name: 'is not met by a statement whose words it changes',
    article: {
      headline: 'Harbour master: ‘We will not save the old wharf’',
      ...text('“We will save the old wharf,” Nora Holm said.'),
    },
    finding: 'not met',
    key: 'phrase_headline_quotation_changed',
    args: ['We will not save the old wharf', 'We will save the old wharf,'],
  },
  {
    criterion: 'headline-quotation',
    name: 'is partly met by a cut that it marks',
    article: {
      headline: 'Harbour master: ‘The old wharf … must be torn down’',
      ...text('“The old wharf, which my father built, must be torn down,” Nora Holm said.'),
    },
    finding: 'partly',
    key: 'phrase_headline_quotation_changed',
  },
  {
    criterion: 'headline-quotation',
    name: 'has nothing to compare without a headline',
    article: { headline: null, ...text('It will close.') },
    finding: 'cannot tell',
    key: 'phrase_no_headline',
  },
  {
    criterion: 'headline-quotation',
    name: 'is not met by other words',
    article: {
      headline: 'Wharf closes: “Rotten to the core”',
      ...text('“It is rotten now,” Nora Holm said.'),
    },
    finding: 'not met',
    key: 'phrase_headline_quotation_missing',
    args: ['Rotten to the core'],
  },
  {
    criterion: 'headline-quotation',
    name: 'cannot tell of a few words that can be a title',
    article: { headline: 'The “Long Quay” Affair', ...text('It will close.') },
    finding: 'cannot tell',
    key: 'phrase_headline_term_missing',
  },
  {
    criterion: 'headline-quotation',
    name: 'does not take the headline for its own proof',
    article: {
      headline: 'Wharf is “rotten to the core”',
      ...text('Wharf is “rotten to the core”\n\nIt will close.'),
    },
    finding: 'not met',
    key: 'phrase_headline_quotation_missing',
  },
  {
    criterion: 'headline-quotation',
    name: 'has nothing to compare in a headline that quotes nobody',
    article: { headline: 'Wharf closes', ...text('It will close.') },
    finding: 'cannot tell',
    key: 'phrase_headline_quotes_nobody',
  },
];
