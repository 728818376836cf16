import * as v from 'valibot';
import {
  articleSchema,
  linkSchema,
  outletSchema,
  packHeadSchema,
  quotationSchema,
  renditionSchema,
  speakerSchema,
  storySchema,
} from '../pack/schema.ts';

/**
 * What a backup's records have to be before they are written: as strict as the pack format for all that a
 * pack could hold, and every text bounded. Objects are loose where a later version may add a field, so
 * that none is lost.
 */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** `pack/story/…`, an address, or a page's key with a story's. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(5000));
const at = v.pipe(v.number(), v.finite());
const list = <Item extends v.GenericSchema>(item: Item, most = 10_000) =>
  v.pipe(v.array(item), v.maxLength(most));

const renditionName = v.strictObject({
  article: text(200),
  in: v.picklist(['text', 'headline', 'furniture']),
  hash: text(64),
});
const regrouping = v.variant('kind', [
  v.strictObject({ kind: v.literal('apart'), quotation: text(200), rendition: renditionName }),
  v.strictObject({ kind: v.literal('same'), quotation: text(200), as: text(200) }),
]);
const addition = v.strictObject({
  outlet: outletSchema,
  article: articleSchema,
  links: list(v.strictObject({ claim: text(200), link: linkSchema })),
  renditions: list(v.strictObject({ quotation: text(200), rendition: renditionSchema })),
  quotations: list(quotationSchema),
  speakers: list(speakerSchema),
});
const additionRecord = v.looseObject({ key, story: key, at, value: addition });
const regroupingRecord = v.looseObject({ key, story: key, at, value: regrouping });
/** An article's text: no page is longer than 5,000,000 units. */
const textRecord = v.looseObject({ key, story: key, text: text(5_000_000) });

const conflict = v.looseObject({
  field: text(2000),
  packOld: v.unknown(),
  packNew: v.unknown(),
  reader: v.unknown(),
});
const editRecord = v.looseObject({
  key,
  pack: storySchema,
  isLeftOut: v.optional(v.literal(true)),
  conflicts: list(conflict),
});
const version = v.strictObject({ story: storySchema, outlets: list(outletSchema, 2000) });
const patch = v.strictObject({
  story: v.partial(storySchema),
  outlets: v.optional(list(outletSchema, 2000)),
});
const apart = {
  additions: list(additionRecord),
  regroupings: list(regroupingRecord),
};
const address = v.pipe(text(2048), v.regex(/^https?:\/\//i));
const {
  '@context': _context,
  format: _format,
  version: _version,
  ...head
} = packHeadSchema.entries;
const { outlets: _outlets, ...toldOfPack } = head;
const wholeStory = {
  ...apart,
  key,
  pack: text(200),
  story: storySchema,
  outlets: list(outletSchema, 2000),
  packOutlets: v.optional(list(outletSchema, 2000)),
  packHead: v.optional(v.looseObject({ ...toldOfPack, address: v.optional(address) })),
  texts: list(textRecord),
  edit: v.nullable(editRecord),
};
const change = {
  story: key,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist([
    'created',
    'edited',
    'merged',
    'split',
    'split-off',
    'returned',
    'back-to-pack',
    'pack-updated',
  ]),
  at: v.nullable(at),
  by: text(200),
  about: v.nullable(text(1000)),
  before: patch,
  takenUp: v.looseObject(apart),
  givenBack: v.looseObject(apart),
  created: list(key),
};
/** A merged story holds those that went into it with their own changes: nobody merges deeper than this. */
const DEEPEST = 12;
function changeSchema(
  depth: number,
): v.GenericSchema<unknown, { readonly story: string; readonly number: number }> {
  if (depth === 0) return v.looseObject({ ...change, removed: list(v.unknown(), 0) });
  const changes = list(changeSchema(depth - 1));
  return v.looseObject({
    ...change,
    removed: list(v.looseObject({ ...wholeStory, changes }), 1000),
  });
}
const changeRecord = changeSchema(DEEPEST);

const seenQuotations = list(
  v.looseObject({ hash: text(64), span: v.looseObject({ start: v.number(), end: v.number() }) }),
);
const words = v.nullable(text(10_000));
const factCheck = v.strictObject({
  id: text(64),
  claim: text(10_000),
  url: address,
  publisher: v.strictObject({ name: words, site: words }),
  rating: v.strictObject({ words, value: words, best: words, worst: words }),
  title: words,
  summary: words,
  reviewed: words,
  claimant: words,
  claimed: words,
  appearances: list(address, 1000),
  firstAppearance: v.nullable(address),
  lang: words,
  licence: words,
  rest: list(v.strictTuple([text(5000), text(5000)]), 1100),
});

const annotation = v.strictObject({
  id: text(100),
  name: v.nullable(text(2048)),
  motivation: v.nullable(text(100)),
  by: v.nullable(text(2048)),
  on: v.nullable(text(100)),
  bodies: list(v.strictObject({ value: text(20_000), purpose: v.nullable(text(100)) }), 20),
  passages: list(
    v.strictObject({
      url: address,
      exact: v.nullable(text(20_000)),
      prefix: v.nullable(text(1000)),
      suffix: v.nullable(text(1000)),
    }),
    20,
  ),
});

/** One schema for each kind of record that is backed up. */
export const RECORD_SCHEMAS = {
  packs: v.looseObject({
    ...head,
    address: v.optional(address),
    exportId: v.optional(text(200)),
    exports: v.optional(list(text(64), 1000)),
    deleted: v.optional(list(text(200), 100_000)),
    outletEdits: v.optional(
      list(v.strictObject({ id: text(200), pack: v.nullable(outletSchema) }), 2000),
    ),
    cutShort: v.optional(v.strictObject({ taken: at, of: at })),
  }),
  stories: v.strictObject({
    key,
    pack: text(200),
    story: storySchema,
    outlets: list(outletSchema, 2000),
  }),
  additions: additionRecord,
  regroupings: regroupingRecord,
  texts: textRecord,
  edits: editRecord,
  changes: changeRecord,
  drafts: v.looseObject({ key, at, base: version, edited: version }),
  trash: v.looseObject({ ...wholeStory, at, changes: list(changeRecord) }),
  pageResults: v.looseObject({
    url: key,
    story: key,
    storyTitle: text(1000),
    outlet: v.nullable(text(1000)),
    headline: v.nullable(text(5000)),
    at,
    visit: v.optional(text(200)),
    quotations: v.optional(seenQuotations),
    before: v.optional(v.looseObject({ at, quotations: seenQuotations })),
  }),
  dismissals: v.looseObject({ key, at }),
  readersWords: v.looseObject({
    key,
    page: key,
    story: key,
    says: v.picklist(['same-story', 'not-this-story']),
    at,
  }),
  factChecks: v.looseObject({ key, at, value: factCheck, keys: list(v.number()) }),
  annotations: v.looseObject({ key, at, value: annotation, keys: list(v.number()) }),
  subscriptions: v.looseObject({
    url: text(2048),
    pack: text(200),
    title: text(200),
    addedAt: at,
    isPaused: v.boolean(),
    etag: v.nullable(text(1000)),
    modified: v.nullable(text(1000)),
    checkedAt: at,
    updatedAt: at,
    nextAt: at,
    failures: v.number(),
    failure: v.nullable(v.looseObject({ reason: text(100), detail: v.string(), at })),
    key: v.nullable(text(100)),
    held: v.nullable(text(100)),
    edition: v.optional(
      v.looseObject({
        etag: v.nullable(text(1000)),
        modified: v.nullable(text(1000)),
        published: text(100),
        bytes: v.number(),
        key: v.optional(v.nullable(text(100))),
      }),
    ),
  }),
  settings: v.record(text(100), v.unknown()),
} as const;
