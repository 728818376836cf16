import { changesWording } from '../align/difference.ts';
import type { PackQuotation } from '../pack/pack.ts';
import { wordForms } from '../text/words.ts';
import { articleOutlet, type StoryBundle } from '../view/story-bundle.ts';

/**
 * What of a quotation can be looked up, each in its own lists: its place here is its number in the
 * format. `text` is every form in which it is printed; `flag` is what filters ask for.
 */
export const FIELDS = ['text', 'speaker', 'story', 'outlet', 'date', 'flag'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a word tells in each field. Its own words make a quotation the one that is looked for; its
 * speaker is nearly as telling (“lightfoot ice agents”); the story's title, the outlets and the date
 * are shared by every quotation beside it and only part equals.
 */
export const FIELD_WEIGHTS: Readonly<Record<Exclude<Field, 'flag'>, number>> = {
  text: 1,
  speaker: 0.9,
  story: 0.5,
  outlet: 0.5,
  date: 0.5,
};

/** One quotation as it is indexed. */
export interface Entry {
  /** `pack/story/quotation`. */
  readonly key: string;
  /** The distinct terms of each of {@link FIELDS}, parted by blanks; no term holds one. */
  readonly terms: readonly string[];
}

const distinct = (texts: readonly (string | null)[]) =>
  [...new Set(texts.flatMap((text) => wordForms(text ?? '')))].join(' ');

/** A day as its year, month and day, each a term: `2019 2019-10 2019-10-01`. Empty for none. */
const dateTerms = (date: string | null) =>
  date === null ? '' : [date.slice(0, 4), date.slice(0, 7), date].join(' ');

function entryOf(bundle: StoryBundle, quotation: PackQuotation): Entry {
  const { story } = bundle;
  const speaker = story.speakers.find((one) => one.id === quotation.speaker);
  const attesting = story.articles.find((one) => one.id === quotation.attestedBy);
  const articles = [quotation.attestedBy, ...quotation.renditions.map((one) => one.article)];
  const differs = quotation.renditions.some((one) => changesWording(one.differences));
  const terms: Readonly<Record<Field, string>> = {
    text: distinct([...quotation.parts, ...quotation.renditions.flatMap((one) => one.parts)]),
    speaker: distinct([
      speaker?.name ?? null,
      speaker?.description ?? null,
      speaker?.role ?? null,
      speaker?.affiliation ?? null,
    ]),
    story: distinct([story.title, quotation.occasion]),
    outlet: distinct(articles.map((id) => articleOutlet(bundle, id))),
    date: dateTerms(quotation.said ?? attesting?.published ?? story.date),
    flag: [speaker?.name ? 'named' : 'anonymous', differs ? 'differs' : 'same'].join(' '),
  };
  return { key: `${bundle.key}/${quotation.id}`, terms: FIELDS.map((field) => terms[field]) };
}

/** The quotations of a story as they are indexed, the reader's own coverage included, in its order. */
export function entriesOf(bundle: StoryBundle): Entry[] {
  return bundle.story.quotations.map((quotation) => entryOf(bundle, quotation));
}

/** How many distinct words the text of an entry has. */
export function lengthOf(entry: Entry): number {
  const text = entry.terms[0] ?? '';
  return text === '' ? 0 : text.split(' ').length;
}
