/**
 * Where each field of a fact check stands: in a schema.org ClaimReview, in an answer of Google's
 * Fact Check Tools (`claims[].claimReview[]`, both laid over each other), and in a row of the
 * FACTCK.BR kind. The first is where an export writes it. Data.
 */
export const PATHS = {
  claim: ['/claimReviewed', '/text', '/itemReviewed/text'],
  url: ['/url', '/@id', '/mainEntityOfPage', '/mainEntityOfPage/@id'],
  publisherName: ['/author/name', '/author', '/publisher/name', '/publisher'],
  publisherSite: ['/author/url', '/publisher/site', '/publisher/url'],
  ratingWords: ['/reviewRating/alternateName', '/alternateName', '/textualRating'],
  ratingValue: ['/reviewRating/ratingValue', '/ratingValue'],
  ratingBest: ['/reviewRating/bestRating', '/bestRating'],
  ratingWorst: ['/reviewRating/worstRating', '/worstRating'],
  title: ['/name', '/headline', '/title'],
  summary: ['/reviewBody', '/description'],
  reviewed: ['/datePublished', '/reviewDate'],
  claimant: ['/itemReviewed/author/name', '/itemReviewed/author', '/claimant', '/claimAuthor/name'],
  claimed: ['/itemReviewed/datePublished', '/claimDate'],
  firstAppearance: [
    '/itemReviewed/firstAppearance',
    '/itemReviewed/firstAppearance/url',
    '/claimFirstAppearance',
    '/claimFirstAppearance/url',
  ],
  lang: ['/inLanguage', '/languageCode'],
  licence: ['/sdLicense', '/license'],
  /** Each appearance of the claim; an `itemReviewed` that is itself a page is one. */
  appearance:
    /^\/(?:itemReviewed(?:\/\d{1,4})?\/(?:appearance(?:\/\d{1,4})?(?:\/(?:url|-))?|url)|claimAppearances(?:\/\d{1,4})?(?:\/(?:url|-))?)$/,
} as const;

const WRITTEN = [
  '/itemReviewed/appearance',
  ...Object.values(PATHS).flatMap((paths) => (paths instanceof RegExp ? [] : paths.slice(0, 1))),
];

/** Whether an export writes a field at a path, or below it. */
export const isWritten = (path: string): boolean =>
  WRITTEN.some((one) => one === path || one.startsWith(`${path}/`));

/** The types that an export writes, by their path. */
export const CLAIM_REVIEW_TYPES: ReadonlyMap<string, string> = new Map([
  ['/@context', 'https://schema.org'],
  ['/@type', 'ClaimReview'],
  ['/author/@type', 'Organization'],
  ['/reviewRating/@type', 'Rating'],
  ['/itemReviewed/@type', 'Claim'],
  ['/itemReviewed/author/@type', 'Person'],
]);

const OF_APPEARANCE = /^\/itemReviewed\/(?:appearance(?:\/\d{1,4})?|firstAppearance)\/@type$/;

/** Whether a value is a type that an export writes, or that an address by itself says. */
export const isTypeAnyway = (path: string, value: string): boolean =>
  CLAIM_REVIEW_TYPES.get(path) === value || (OF_APPEARANCE.test(path) && value === 'CreativeWork');
