import type { PackArticle, PackQuotation, PackSpeaker } from '../pack/pack.ts';
import { contextAt } from '../utterance/context-of.ts';
import { closerToFirst } from '../utterance/first-report.ts';
import { nameRendition } from '../utterance/regrouping.ts';
import { compareRecorded } from '../utterance/same-utterance.ts';
import { addressOfWords, placeInText } from '../utterance/text-fragment.ts';
import type { SpeakerView, StoryQuotation } from './page-view.ts';
import { BETWEEN_PARTS } from './parts.ts';
import { articleOutlet, outletName, type StoryBundle } from './story-bundle.ts';

const UNKNOWN_SPEAKER: PackSpeaker = {
  id: 'unknown',
  kind: 'person',
  name: null,
  description: null,
  role: null,
  affiliation: null,
};

/** The recorded speaker of a quotation; one without name and description when it is not recorded. */
export function speakerOf(bundle: StoryBundle, quotation: PackQuotation): PackSpeaker {
  return bundle.story.speakers.find((one) => one.id === quotation.speaker) ?? UNKNOWN_SPEAKER;
}

/** A stored speaker as shown: the name, or the description as printed. */
function showSpeaker(speaker: PackSpeaker): SpeakerView {
  return {
    name: speaker.name ?? speaker.description ?? '',
    named: speaker.name !== null,
    kind: speaker.kind,
    role: speaker.role ?? speaker.affiliation,
  };
}

type PrintedIn = PackQuotation['renditions'][number]['in'];

/** More choices than these are no help. */
const MOST_OTHERS = 12;
/** UTF-16 units by which a reader knows a quotation again. */
const OPENING = 90;

/** The quotations that could be the same statement: not by somebody else; the speaker's own first. */
function othersOf({ story }: StoryBundle, quotation: PackQuotation): StoryQuotation['others'] {
  const speakers = new Map(story.speakers.map((one) => [one.id, one]));
  const speaker = speakers.get(quotation.speaker) ?? null;
  const isTheirs = (one: PackQuotation) =>
    one.speaker === quotation.speaker ||
    compareRecorded(speakers.get(one.speaker) ?? null, speaker) === 'same';
  const others = story.quotations.filter(
    (one) =>
      one !== quotation && compareRecorded(speakers.get(one.speaker) ?? null, speaker) !== 'other',
  );
  return [...others.filter(isTheirs), ...others.filter((one) => !isTheirs(one))]
    .slice(0, MOST_OTHERS)
    .map(({ id, parts }) => {
      const words = parts.join(BETWEEN_PARTS);
      return {
        id,
        words: words.length > OPENING ? `${words.slice(0, OPENING).trimEnd()}…` : words,
      };
    });
}

/** The kept text that an article prints a rendition in; null when it is not kept, or is none of the text. */
function keptOf(bundle: StoryBundle, { id, headline }: PackArticle, where: PrintedIn) {
  const text = where === 'text' ? bundle.texts?.get(id) : undefined;
  return text === undefined ? null : { text, headline };
}

function showRendition(
  bundle: StoryBundle,
  quotation: PackQuotation,
  rendition: PackQuotation['renditions'][number],
): StoryQuotation['renditions'][number] {
  const article = bundle.story.articles.find((one) => one.id === rendition.article);
  return {
    outlet: articleOutlet(bundle, rendition.article) ?? rendition.article,
    in: rendition.in,
    printed: rendition.parts.join(BETWEEN_PARTS),
    differences: rendition.differences,
    note: rendition.note,
    name: nameRendition(rendition),
    attests: rendition.article === quotation.attestedBy && rendition.in === 'text',
    url: article?.url
      ? addressOfWords(article.url, rendition.parts, keptOf(bundle, article, rendition.in))
      : null,
  };
}

function showCloser({ story, ...bundle }: StoryBundle, quotation: PackQuotation) {
  const closer = closerToFirst(story, quotation);
  if (closer === null || closer === 'unknown') return closer;
  const { article } = closer;
  return { outlet: articleOutlet({ story, ...bundle }, article) ?? article };
}

/** The context in the first article that prints it and whose text is kept, the fullest form's before others. */
function keptContext(bundle: StoryBundle, quotation: PackQuotation): StoryQuotation['context'] {
  const { attestedBy, parts, renditions } = quotation;
  const printing = [
    { article: attestedBy, parts },
    ...renditions.filter((one) => one.in === 'text' && one.article !== attestedBy),
  ];
  for (const { article, parts: printed } of printing) {
    const text = bundle.texts?.get(article);
    const place = text === undefined ? null : placeInText(printed[0] ?? '', text);
    const context = text !== undefined && place ? contextAt(text, place) : null;
    if (context) return { ...context, outlet: articleOutlet(bundle, article) ?? article };
  }
  return null;
}

/** A stored quotation as shown; `here` is what the open page prints of it, or null. */
export function showQuotation(
  bundle: StoryBundle,
  quotation: PackQuotation,
  here: StoryQuotation['here'],
): StoryQuotation {
  return {
    id: quotation.id,
    parts: quotation.parts,
    speaker: showSpeaker(speakerOf(bundle, quotation)),
    said: quotation.said,
    occasion: quotation.occasion,
    to: quotation.to === null ? null : outletName(bundle, quotation.to),
    attestedBy: articleOutlet(bundle, quotation.attestedBy) ?? quotation.attestedBy,
    note: quotation.note,
    here,
    renditions: quotation.renditions.map((one) => showRendition(bundle, quotation, one)),
    context: keptContext(bundle, quotation),
    closerToFirst: showCloser(bundle, quotation),
    others: othersOf(bundle, quotation),
    byHand: (bundle.utterances?.byHand[quotation.id] ?? []).map(({ key, value }) => ({
      key,
      kind: value.kind,
    })),
  };
}
