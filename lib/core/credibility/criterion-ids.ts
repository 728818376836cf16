/** Every criterion of the standards, by id, in their order; light enough to be listed without them. */
export const CRITERION_IDS: readonly string[] = [
  'named-sources',
  'more-than-one-outlet',
  'supporting-material',
  'origin-linked',
  'byline-and-date',
  'headline-quotation',
  'denials-and-no-answers',
  'uncredited-characterisations',
  'opinion-labelled',
  'corrections',
];
