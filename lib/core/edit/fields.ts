import { CRITERION_IDS } from '../credibility/criterion-ids.ts';
import {
  articleSchema,
  correctionSchema,
  evidenceSchema,
  linkSchema,
  noteSchema,
  originSchema,
  renditionSchema,
  speakerSchema,
} from '../pack/schema.ts';
import type { RecordList } from './remove-record.ts';

/** How a field is filled in. */
export type FieldKind =
  | { readonly as: 'line' | 'long' | 'day' | 'address' }
  | { readonly as: 'outlet' }
  /** What a link leads to: an origin or an article. */
  | { readonly as: 'target' }
  /** Whether a claim is the main one. */
  | { readonly as: 'main' }
  /** A list of names, or of the parts of a quotation. */
  | { readonly as: 'names' | 'parts' }
  /** One of some words of the format; `words` begins the key of each in the locale file. */
  | {
      readonly as: 'choice';
      readonly choices: readonly string[];
      readonly words: string;
      /** What it is where the record does not say. */
      readonly otherwise?: string;
    }
  /** A sentence of a page, of which the pack holds only what finds it there. */
  | { readonly as: 'sentence' }
  /** Whether it is so; null when that is not known. */
  | { readonly as: 'yes-no' }
  /** Another record of the story, by its id. */
  | { readonly as: 'record'; readonly of: 'articles' | 'speakers' | 'claims' };

/** One field of a record in the form. */
export type EditField = FieldKind & {
  readonly name: string;
  /** Whether it may be empty: null then. */
  readonly isOptional?: true;
};

/** The lists within records, and those that a story may be without. */
export type InnerList = 'links' | 'renditions' | 'evidence' | 'confirmations' | 'corrections';

const choice = (name: string, choices: readonly string[], words = 'edit_choice_'): EditField => ({
  name,
  as: 'choice',
  choices,
  words,
});
const line = (name: string): EditField => ({ name, as: 'line' });
const maybe = (field: EditField): EditField => ({ ...field, isOptional: true });
const long = (name: string): EditField => ({ name, as: 'long' });
const day = (name: string): EditField => ({ name, as: 'day', isOptional: true });
const ref = (name: string, of: 'articles' | 'speakers' | 'claims'): EditField => ({
  name,
  as: 'record',
  of,
});
const outlet = (name: string): EditField => ({ name, as: 'outlet' });

export const STORY_FIELDS: readonly EditField[] = [line('title'), long('summary'), day('date')];

/** What can be written of each record; what a machine made of its text is not in it. */
export const RECORD_FIELDS: Readonly<Record<RecordList, readonly EditField[]>> = {
  articles: [
    maybe({ name: 'url', as: 'address' }),
    outlet('outlet'),
    maybe(line('headline')),
    { name: 'byline', as: 'names' },
    day('published'),
    day('publishedBy'),
    choice('place', articleSchema.entries.place.options),
    choice('known', articleSchema.entries.known.options),
  ],
  claims: [long('text'), { name: 'main', as: 'main' }],
  origins: [
    choice('kind', originSchema.entries.kind.options, 'origin_'),
    line('title'),
    day('date'),
    maybe(outlet('obtainedBy')),
    { name: 'published', as: 'yes-no' },
  ],
  speakers: [
    choice('kind', speakerSchema.entries.kind.options),
    ...['name', 'description', 'role', 'affiliation'].map((name) => maybe(line(name))),
  ],
  quotations: [
    { name: 'parts', as: 'parts' },
    ref('speaker', 'speakers'),
    ref('attestedBy', 'articles'),
    maybe(ref('claim', 'claims')),
    day('said'),
    maybe(line('occasion')),
    maybe(outlet('to')),
    maybe(line('recording')),
    maybe(long('note')),
  ],
  notes: [
    choice('finding', noteSchema.entries.finding.options, 'finding_'),
    choice('criterion', CRITERION_IDS, 'criterion_'),
    maybe(ref('article', 'articles')),
    long('says'),
    maybe(long('doubt')),
  ],
};

export const INNER_LISTS: Readonly<Record<RecordList, readonly InnerList[]>> = {
  articles: [],
  claims: ['links'],
  origins: ['confirmations'],
  speakers: [],
  quotations: ['renditions'],
  notes: ['evidence'],
};

/** The lists within those. */
export const INNERMOST: Readonly<Record<InnerList, readonly InnerList[]>> = {
  links: ['evidence'],
  renditions: [],
  evidence: [],
  confirmations: ['evidence'],
  corrections: [],
};

export const INNER_FIELDS: Readonly<Record<InnerList, readonly EditField[]>> = {
  links: [
    ref('from', 'articles'),
    choice('kind', linkSchema.entries.kind.options, 'edit_link_'),
    { name: 'to', as: 'target' },
    maybe(long('note')),
  ],
  renditions: [
    ref('article', 'articles'),
    choice('in', renditionSchema.entries.in.options),
    { name: 'parts', as: 'parts' },
    maybe(long('note')),
  ],
  evidence: [
    ref('article', 'articles'),
    {
      name: 'in',
      as: 'choice',
      choices: evidenceSchema.entries.in.wrapped.options,
      words: 'edit_choice_',
      otherwise: 'text',
    },
    long('paraphrase'),
    maybe({ name: 'selector', as: 'sentence' }),
  ],
  confirmations: [line('by'), line('says')],
  corrections: [
    choice('kind', correctionSchema.entries.kind.options, 'corrections_'),
    day('on'),
    maybe(ref('article', 'articles')),
    long('says'),
    maybe({ name: 'url', as: 'address' }),
  ],
};

/** The order in which the form asks: what others rest on comes before them. */
export const LIST_ORDER: readonly RecordList[] = [
  'articles',
  'origins',
  'claims',
  'speakers',
  'quotations',
  'notes',
];
