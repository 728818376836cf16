import fc from 'fast-check';

/** Words of the trade, so that the rules for speakers, credits and notes are met often. All invented. */
const NAMES = [
  'Oona Falk',
  'Nils Brandt',
  'Ms. Ida Roe',
  'O’Dell',
  'Ångström',
  'J. P. van der Lek',
  'İpek',
];
const SAYING = [
  'said',
  ', according to',
  'told reporters',
  'wrote',
  'added:',
  'says',
  '—',
  'asked why',
];
const CREDITS = [
  'Reuters reported',
  'told CNN',
  '(AP) —',
  'first reported by Fox News',
  'Source: AFP',
];
const PLAIN = [
  'the',
  'harbour',
  'wall',
  'closed',
  'not',
  'never',
  'some',
  'may',
  '40',
  '3.5%',
  'U.S.',
  'on May 2, 2024',
];
const BODIES = [
  'the harbour board',
  'police',
  'a source',
  'she',
  'they',
  'The mayor’s office',
  'a spokesman',
];
const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '`',
  '「',
  '」',
  '``',
  "''",
  '(',
  ')',
  '[',
  ']',
  '…',
  '...',
  '[...]',
  '—',
  '–',
];
/** What a page can hold and no writer means: joiners, turns of direction, halves of a sign, nothing. */
const UNSEEN = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\0',
  '\u0301',
  '\u00a0',
  '\u2028',
];
const SIGNS = [
  '👩‍👩‍👧',
  'ﬁ',
  'İ',
  'ß',
  '\u1e9e',
  '漢字',
  'עברית',
  'ไทย',
  '́́́',
  '𝐛𝐨𝐥𝐝',
  '１２',
  '\r',
  '\t',
];
const ENDS = ['. ', '! ', '? ', ', ', ' ', ' ', '\n', '\n\n', '.\n\n', ':\n\n'];

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);

const piece = fc.oneof(
  { weight: 6, arbitrary: oneOf(PLAIN) },
  { weight: 4, arbitrary: oneOf(MARKS) },
  { weight: 3, arbitrary: oneOf(NAMES) },
  { weight: 3, arbitrary: oneOf(SAYING) },
  { weight: 2, arbitrary: oneOf(BODIES) },
  { weight: 1, arbitrary: oneOf(CREDITS) },
  { weight: 1, arbitrary: oneOf(UNSEEN) },
  { weight: 1, arbitrary: oneOf(SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Text in the shape of news that no newspaper prints: the pieces of it in any order. */
export const newsLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, oneOf(ENDS)), { maxLength: 120 })
  .map((pieces) => pieces.map(([words, end]) => words + end).join(''));

/** Any text at all, lone halves of signs included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: newsLike },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(oneOf(MARKS), oneOf(UNSEEN), oneOf(SIGNS)), fc.integer({ min: 1, max: 400 }))
      .map(([sign, times]) => sign.repeat(times)),
  },
);

const SYLLABLES = ['bar', 'lo', 'men', 'tis', 'ka', 'ru', 'vel', 'dor', 'shi', 'pan'];

/** Words that mean nothing, few of them alike; what no rule of grammar reads anything into. */
export const babble = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.array(
    fc.array(oneOf(SYLLABLES), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: least, maxLength: most },
  );

/** Any text cut out of others, as a page of markup holds it. */
export const anyMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: newsLike.map((text) => `<p>${text}</p>`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(oneOf(TAGS()), anyText)
          .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
      },
      { weight: 1, arbitrary: oneOf(BROKEN()) },
      {
        weight: 1,
        arbitrary: fc.json().map((json) => `<script type="application/ld+json">${json}</script>`),
      },
      { weight: 1, arbitrary: linkedData() },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => `<!doctype html><html><body><article>${parts.join('')}</article></body></html>`);

function TAGS(): readonly string[] {
  return [
    'div',
    'blockquote',
    'q',
    'h1',
    'figcaption',
    'aside',
    'li',
    'a href="/x"',
    'time datetime="x"',
    'pre',
    'template',
    'section hidden',
    'svg',
    'table',
    'cite',
  ];
}

function BROKEN(): readonly string[] {
  return [
    '<p',
    '</div></article>',
    '<!--',
    '<a href="javascript:1">',
    '<meta property="og:title" content=\'"\'>',
    '<script>"</',
    '&#x110000;&amp',
    '<body>',
    '<p class="">',
    '<plaintext>',
    '<title>',
  ];
}

/** JSON-LD in the shape of an article's, with any values. */
function linkedData(): fc.Arbitrary<string> {
  const value = fc.oneof(anyText, fc.jsonValue(), fc.constant(['x']), fc.webUrl());
  return fc
    .record({
      '@type': fc.oneof(fc.constant('NewsArticle'), value),
      headline: value,
      author: value,
      datePublished: value,
      publisher: value,
      isBasedOn: value,
      correction: value,
      mainEntityOfPage: value,
    })
    .map((data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
}
