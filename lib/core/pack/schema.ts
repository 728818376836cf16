import * as v from 'valibot';
import { DIFFERENCES } from '../align/difference.ts';
import { ORIGIN_KINDS } from '../library/origin-kinds.ts';
import {
  DOMAIN,
  hasPlainMarks,
  hasSomethingSeen,
  hasWholeCharacters,
  isPlainAddress,
  PLAIN_TEXT,
  WEB_ADDRESS,
} from './hidden-marks.ts';
import { ISO_DATE } from './possible-date.ts';
import { atMost, dictionary, PLAIN_NAME } from './schema-parts.ts';

/**
 * The native pack format, version 1. Every limit is a size cap against hostile files; text is
 * plain text, never markup. The published JSON Schema is generated from this file.
 */

const text = (most: number, pattern = PLAIN_TEXT) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    atMost(most),
    v.regex(pattern),
    v.check(hasWholeCharacters),
    v.check(hasPlainMarks),
    v.check(hasSomethingSeen),
  );
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
/** Of a story: also capitals, full stops, underscores and colons, so that a publisher's own ids serve. */
const storyId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/));
/** ISO 8601: a day, a month, a year, or a moment, and one that the calendar has. */
const date = v.pipe(v.string(), v.regex(ISO_DATE));
const httpUrl = v.pipe(v.string(), atMost(2048), v.regex(WEB_ADDRESS), v.check(isPlainAddress));
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

/** Finds one sentence of an article without holding it: see `lib/core/pack/selector.ts`. */
export const selectorSchema = v.strictObject({
  /** Hash of the sentence's normalised words. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  first: list(text(60), 3),
  last: list(text(60), 3),
});

export const evidenceSchema = v.strictObject({
  article: id,
  in: v.optional(v.picklist(['text', 'headline', 'byline', 'caption', 'furniture'])),
  selector: v.nullable(selectorSchema),
  /** What the sentence says, in the curator's words. */
  paraphrase: text(600),
});

const recordedSchema = v.strictObject({ by: text(200), on: date });

export const outletSchema = v.strictObject({
  id,
  name: text(200),
  aliases: list(text(200), 20),
  domains: list(v.pipe(v.string(), v.regex(DOMAIN)), 20),
});

const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
const byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));

/** Recipe 1, frozen: see `lib/core/match/fingerprint/fingerprint.ts`. */
export const fingerprint1Schema = v.strictObject({
  recipe: v.literal(1),
  /** Hashes of sampled five-word passages of the whole text; unsigned 32-bit. */
  passages: list(hash, 4000),
  /** Hashes of sampled four-word passages inside quotation marks. */
  quotations: list(hash, 4000),
  /** Hashes of the names (capitalised runs) that the text prints. */
  names: list(hash, 400),
});

const short = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff));

/** Recipe 3: see `lib/core/match/fingerprint/recipe-3.ts`. Recipe 2 was never released. */
export const fingerprint3Schema = v.strictObject({
  recipe: v.literal(3),
  passages: list(hash, 256),
  quotations: list(hash, 256),
  /**
   * The heaviest terms: hash, rarity in steps of 1/32, count, words before the first one, the
   * sentences of the first twelve that hold it (bits), and bits that say kind (1, 2) and person (4).
   */
  terms: list(
    v.strictTuple([
      hash,
      byte,
      byte,
      short,
      v.pipe(short, v.maxValue(4095)),
      v.pipe(byte, v.maxValue(7)),
    ]),
    120,
  ),
  /** Days that the text prints, as 31 × month + day with January 0; last the latest year that it prints, if any. */
  dates: list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2099)), 13),
  /** Words of headline and text. */
  words: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
});

export const fingerprintSchema = v.variant('recipe', [fingerprint1Schema, fingerprint3Schema]);

export const articleSchema = v.strictObject({
  id,
  outlet: id,
  headline: v.nullable(text(500)),
  url: v.nullable(httpUrl),
  byline: list(text(200), 20),
  published: v.nullable(date),
  /** The latest day by which it must have been out, when `published` is unknown. */
  publishedBy: v.nullable(date),
  /** `coverage` tells the story; `related` is other reporting that coverage points to. */
  place: v.picklist(['coverage', 'related']),
  /** How the curator knows it: read in full, or only known from another article. */
  known: v.picklist(['read', 'credited']),
  fingerprint: v.nullable(fingerprintSchema),
});

export const originSchema = v.strictObject({
  id,
  kind: v.picklist(ORIGIN_KINDS),
  title: text(300),
  date: v.nullable(date),
  obtainedBy: v.nullable(id),
  /** Whether the public can see it; null when not known. */
  published: v.nullable(v.boolean()),
  confirmations: list(
    v.strictObject({ by: text(200), says: text(300), evidence: list(evidenceSchema, 10) }),
    20,
  ),
});

export const linkSchema = v.strictObject({
  from: id,
  kind: v.picklist([
    'obtained',
    'original',
    're-reports',
    'copies',
    'syndicates',
    'excerpts',
    'cites',
    'unknown',
  ]),
  to: v.strictObject({ type: v.picklist(['article', 'origin']), id }),
  evidence: list(evidenceSchema, 10),
  /** A curator's reason where no sentence on a page says it. */
  note: v.nullable(text(600)),
});

export const claimSchema = v.strictObject({
  id,
  text: text(600),
  main: v.boolean(),
  links: list(linkSchema, 100),
});

export const speakerSchema = v.strictObject({
  id,
  kind: v.picklist(['person', 'body', 'document']),
  name: v.nullable(text(200)),
  /** The description as printed, for a speaker who is not named. */
  description: v.nullable(text(200)),
  role: v.nullable(text(200)),
  affiliation: v.nullable(text(200)),
});

export const renditionSchema = v.strictObject({
  article: id,
  in: v.picklist(['text', 'headline', 'furniture']),
  /** The words inside the marks; parts of an interrupted statement in order. */
  parts: list(text(4000), 20),
  differences: list(v.picklist(DIFFERENCES), 8),
  note: v.nullable(text(600)),
});

export const quotationSchema = v.strictObject({
  id,
  speaker: id,
  claim: v.nullable(id),
  /** The fullest attested form; parts of an interrupted statement in order. */
  parts: list(text(4000), 20),
  /** The article that attests the fullest form. */
  attestedBy: id,
  said: v.nullable(date),
  occasion: v.nullable(text(300)),
  /** To whom, when the quotation was said to one outlet. */
  to: v.nullable(id),
  recording: v.nullable(text(300)),
  note: v.nullable(text(600)),
  renditions: list(renditionSchema, 200),
});

export const noteSchema = v.strictObject({
  id,
  criterion: id,
  /** The article it is about; null when it is about the story. */
  article: v.nullable(id),
  finding: v.picklist(['met', 'partly', 'not met', 'cannot tell']),
  /** A sentence that a reader understands. */
  says: text(800),
  /** How it could be wrong. */
  doubt: v.nullable(text(600)),
  evidence: list(evidenceSchema, 20),
  recorded: recordedSchema,
});

/** What was put right, or what came of it later. */
export const correctionSchema = v.strictObject({
  id,
  kind: v.picklist(['correction', 'follow-up']),
  /** The article that was put right, or that tells what came later; null when it is about the story. */
  article: v.nullable(id),
  /** When it was put right, or came. */
  on: v.nullable(date),
  /** A sentence that a reader understands. */
  says: text(800),
  /** Where it can be read. */
  url: v.nullable(httpUrl),
  recorded: recordedSchema,
});

export const storySchema = v.strictObject({
  id: storyId,
  title: text(300),
  summary: text(1000),
  date: v.nullable(date),
  claims: v.pipe(list(claimSchema, 100), v.minLength(1)),
  origins: list(originSchema, 100),
  articles: v.pipe(list(articleSchema, 500), v.minLength(1)),
  speakers: list(speakerSchema, 500),
  quotations: list(quotationSchema, 1000),
  notes: list(noteSchema, 200),
  /** May be left out. */
  corrections: v.optional(list(correctionSchema, 100)),
  recorded: recordedSchema,
});

/** Terms of a JSON-LD context with what they stand for; ours has forty. */
const terms = <Meaning extends v.GenericSchema<string | object>>(meaning: Meaning) =>
  v.pipe(dictionary(text(200, PLAIN_NAME), meaning), v.maxEntries(200));

/** A pack without its stories. */
export const packHeadSchema = v.strictObject({
  '@context': terms(v.union([text(500), terms(text(500))])),
  format: v.literal('headwater-pack'),
  version: v.literal(1),
  id,
  title: text(200),
  description: text(1000),
  curator: v.strictObject({ name: text(200), contact: v.nullable(text(300)) }),
  published: date,
  licence: text(100),
  outlets: list(outletSchema, 2000),
});

/** Stories of a pack at most. */
export const MOST_STORIES = 100_000;

/** The first line of the JSON Lines form. */
export const linesHeadSchema = v.strictObject({
  ...packHeadSchema.entries,
  /** How many lines with a story follow. Files that are made by hand may leave it out. */
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STORIES))),
});

export const packSchema = v.strictObject({
  ...packHeadSchema.entries,
  stories: list(storySchema, MOST_STORIES),
});
