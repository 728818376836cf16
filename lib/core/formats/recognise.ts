/** What a file holds, as far as its content tells. */
export type FileKind =
  | 'pack'
  | 'backup'
  | 'fact-checks'
  | 'annotations'
  | 'subscriptions'
  | 'unknown';

/** So much of a file is looked at, in units: a feed tells what it is in its first records. */
const LOOKED_AT = 100_000;

/** Marks of each kind in JSON, the first that stands there decides: a pack may speak of annotations. */
const IN_JSON: readonly (readonly [RegExp, FileKind])[] = [
  [/"format"\s*:\s*"headwater-backup"/, 'backup'],
  [/"format"\s*:\s*"headwater-pack"/, 'pack'],
  [
    /"(?:claimReviewed|claimReview|ClaimReview|https?:\/\/schema\.org\/ClaimReview)"/,
    'fact-checks',
  ],
  [
    /"(?:TextQuoteSelector|AnnotationCollection|AnnotationPage|Annotation)"|anno\.jsonld/,
    'annotations',
  ],
];

/**
 * What kind of file a text is, by its content and not its name. It only chooses who reads it: each
 * reader checks all of it again. Cost: linear in the first 100,000 units.
 */
export function recognise(text: string): FileKind {
  const head = text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('{') || head.startsWith('[')) {
    return IN_JSON.find(([mark]) => mark.test(head))?.[1] ?? 'unknown';
  }
  if (head.startsWith('<')) return /<opml[\s>]/i.test(head) ? 'subscriptions' : 'unknown';
  const end = head.search(/[\r\n]/);
  const first = end < 0 ? head : head.slice(0, end);
  return /(?:^|[\t,;"])claimReviewed(?:$|[\t,;"])/i.test(first) ? 'fact-checks' : 'unknown';
}
