import * as v from 'valibot';
import { MOST_PARAGRAPHS } from '../core/reading-gist.ts';
import type { PageToBackground, PopupToBackground } from './protocol.ts';

/** Checks for every payload that crosses a message: `unknown` in, the payload or null out. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const url = text(8192);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  in: v.exactOptional(v.picklist(['text', 'headline', 'byline', 'caption', 'furniture'])),
});
const probeSchema = v.object({
  visit: text(8300),
  url,
  canonicalUrl: v.nullable(url),
  isArticle: v.boolean(),
  headline: v.nullable(text(2000)),
  published: v.nullable(text(40)),
  text: text(60_000),
  isBack: v.exactOptional(v.literal(true)),
});
const source = v.picklist(['json-ld', 'open-graph', 'meta', 'page', 'url']);
const sourceOf = v.exactOptional(source);
const labelSchema = v.object({
  kind: v.picklist(['opinion', 'analysis', 'satire', 'sponsored']),
  printed: text(300),
});
const correctionSchema = v.object({
  kind: v.picklist(['correction', 'clarification', 'editors-note']),
  text: text(5000),
  span: v.nullable(spanSchema),
  source,
});
const linkSchema = v.object({
  href: url,
  words: text(5000),
  at: v.nullable(spanSchema),
  around: v.exactOptional(text(300)),
});
const articleSchema = v.object({
  url: v.nullable(url),
  canonicalUrl: v.nullable(url),
  outlet: v.nullable(text(300)),
  byline: v.pipe(v.array(text(300)), v.maxLength(50)),
  headline: v.nullable(text(2000)),
  published: v.nullable(text(60)),
  modified: v.nullable(text(60)),
  label: v.nullable(labelSchema),
  corrections: v.pipe(v.array(correctionSchema), v.maxLength(20)),
  sources: v.object({
    canonicalUrl: sourceOf,
    outlet: sourceOf,
    byline: sourceOf,
    headline: sourceOf,
    published: sourceOf,
    modified: sourceOf,
    label: sourceOf,
  }),
  lang: v.nullable(text(60)),
  text: text(500_000),
  captions: v.pipe(v.array(text(5000)), v.maxLength(500)),
  furniture: text(500_000),
  blockQuotes: v.exactOptional(v.pipe(v.array(spanSchema), v.maxLength(2000))),
  inlineQuotes: v.exactOptional(v.pipe(v.array(spanSchema), v.maxLength(500))),
  hasVideo: v.boolean(),
  links: v.exactOptional(v.pipe(v.array(linkSchema), v.maxLength(300))),
  basedOn: v.exactOptional(v.pipe(v.array(url), v.maxLength(20))),
});
const readingSchema = v.object({ visit: text(8300), article: articleSchema });

/** The page as the reader saw it. */
const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
const hashes = v.pipe(v.array(hash), v.maxLength(MOST_PARAGRAPHS));
const gist = v.object({ headline: hash, shown: hashes, others: hashes });
const seenEntries = { reading: text(40), gist: v.nullable(gist), url };

const recordId = text(120);
const regroupingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('apart'),
    quotation: recordId,
    rendition: v.object({
      article: recordId,
      in: v.picklist(['text', 'headline', 'furniture']),
      hash: text(16),
    }),
  }),
  v.object({ kind: v.literal('same'), quotation: recordId, as: recordId }),
]);

type Payload<Message> = Message extends (payload: infer Input) => unknown ? Input : never;
type Guards<Direction> = {
  readonly [Type in keyof Direction]: (payload: unknown) => Payload<Direction[Type]> | undefined;
};

function guard<Schema extends v.GenericSchema>(schema: Schema) {
  return (payload: unknown): v.InferOutput<Schema> | undefined => {
    const parsed = v.safeParse(schema, payload);
    return parsed.success ? parsed.output : undefined;
  };
}

export const pageToBackgroundGuards: Guards<PageToBackground> = {
  'page-probed': guard(probeSchema),
  'pill-dismissed': guard(v.object({ story: text(300), url })),
  'open-popup': guard(v.null()),
  'open-panel': guard(v.object({ text: text(5000) })),
};

export const popupToBackgroundGuards: Guards<PopupToBackground> = {
  'view-tab': guard(v.object({ tabId })),
  'keep-page': guard(v.object({ tabId, ...seenEntries })),
  'undo-keep': guard(v.object({ tabId, as: v.picklist(['story', 'coverage']), key: text(300) })),
  'say-word': guard(
    v.object({
      tabId,
      ...seenEntries,
      story: text(300),
      says: v.nullable(v.picklist(['same-story', 'not-this-story'])),
    }),
  ),
  regroup: guard(v.object({ tabId, story: text(300), regrouping: regroupingSchema })),
  'undo-regroup': guard(v.object({ key: text(400) })),
  'library-changed': guard(v.null()),
  'look-up': guard(v.object({ query: text(2000) })),
  'look-up-selection': guard(v.object({ text: text(20_000) })),
  'show-on-page': guard(v.object({ tabId, span: spanSchema, reading: text(40) })),
};

/** Answers that a page gives are checked like payloads: the page's process may be hostile. */
export const probeAnswer = guard(probeSchema);
export const readingAnswer = guard(readingSchema);
