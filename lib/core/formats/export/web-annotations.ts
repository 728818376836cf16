import { asWebAnnotation } from '../../annotation/as-web-annotation.ts';
import type { Evidence, PackCorrection, PackNote } from '../../pack/pack.ts';
import type { StoryBundle } from '../../view/story-bundle.ts';
import { type FormWriter, listWriter, type ToldStory } from './form-writer.ts';
import {
  type PrintedQuotation,
  printedQuotations,
  recordName,
  speakerName,
  wordsOf,
} from './story-parts.ts';

type Node = Readonly<Record<string, unknown>>;

/** Words in a body, what for, as plain text. */
const textBody = (value: string, purpose: string): Node => ({
  type: 'TextualBody',
  value,
  purpose,
  format: 'text/plain',
});

/** The format asks for a moment with its zone, where a pack has a day. */
const momentOf = (day: string) => `${day}T00:00:00Z`;

/** How an article prints a quotation: the words are the target, what was said in full the body. */
function renditionNote(bundle: StoryBundle, one: PrintedQuotation, at: number): Node | null {
  const url = one.article?.url;
  if (!url) return null;
  const by = speakerName(one.speaker);
  return {
    id: recordName(bundle, 'rendition', `${one.quotation.id} ${at}`),
    type: 'Annotation',
    motivation: 'describing',
    created: momentOf(bundle.story.recorded.on),
    creator: { type: 'Person', name: bundle.story.recorded.by },
    body: [
      textBody(wordsOf(one.quotation), 'describing'),
      ...(by ? [textBody(by, 'identifying')] : []),
      ...one.differences.map((name) => textBody(name, 'classifying')),
    ],
    target: one.parts.map((exact) => ({
      source: url,
      selector: { type: 'TextQuoteSelector', exact },
    })),
  };
}

/** The page that evidence is on. A pack holds a sentence's words without case and signs: no selector would find them there. */
function evidenceTarget(
  bundle: StoryBundle,
  { article: id }: Evidence,
): { readonly source: string } | null {
  const url = bundle.story.articles.find((one) => one.id === id)?.url;
  return url ? { source: url } : null;
}

/** A note with the sentences that it rests on; null when none of them has an address. */
function noteOf(bundle: StoryBundle, note: PackNote): Node | null {
  const about = bundle.story.articles.find(({ id }) => id === note.article)?.url;
  const sources = note.evidence.flatMap((one) => evidenceTarget(bundle, one) ?? []);
  const targets = sources.filter(
    (one, at) => sources.findIndex(({ source }) => source === one.source) === at,
  );
  const target = targets.length > 0 ? targets : about ? [{ source: about }] : [];
  if (target.length === 0) return null;
  return {
    id: recordName(bundle, 'note', note.id),
    type: 'Annotation',
    motivation: 'assessing',
    created: momentOf(note.recorded.on),
    creator: { type: 'Person', name: note.recorded.by },
    body: [
      textBody(note.says, 'assessing'),
      textBody(`${note.criterion}: ${note.finding}`, 'classifying'),
      ...note.evidence.map(({ paraphrase }) => textBody(paraphrase, 'describing')),
    ],
    target,
  };
}

/** What was put right in an article, or came later, on the page that it is about, else on the one that tells it; null without either. */
function correctionOf(bundle: StoryBundle, one: PackCorrection): Node | null {
  const about = bundle.story.articles.find(({ id }) => id === one.article)?.url;
  const source = about ?? one.url;
  if (!source) return null;
  const elsewhere = one.url === source ? null : one.url;
  return {
    id: recordName(bundle, 'correction', one.id),
    type: 'Annotation',
    motivation: 'commenting',
    created: momentOf(one.recorded.on),
    creator: { type: 'Person', name: one.recorded.by },
    body: [
      textBody(one.says, 'commenting'),
      textBody(one.kind, 'classifying'),
      ...(one.on === null ? [] : [textBody(one.on, 'describing')]),
      ...(elsewhere === null ? [] : [textBody(elsewhere, 'linking')]),
    ],
    target: [{ source }],
  };
}

/** What others marked, each once in a file though several stories hold its page. */
function annotationsOf({ annotations }: ToldStory, seen: Set<string>): Node[] {
  return annotations
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((one) => {
      const { '@context': _ofTheFile, ...node } = asWebAnnotation(one);
      return node;
    });
}

/** A story's quotations as they are printed, its notes and corrections, as annotations of the pages. */
function storyAnnotations(bundle: StoryBundle): (Node | null)[] {
  return [
    ...printedQuotations(bundle).map((one, at) => renditionNote(bundle, one, at)),
    ...bundle.story.notes.map((note) => noteOf(bundle, note)),
    ...(bundle.story.corrections ?? []).map((one) => correctionOf(bundle, one)),
  ];
}

/**
 * Writes stories as one page of Web Annotations (https://www.w3.org/TR/annotation-model/), with what others marked on
 * their pages as they signed it. Memory: a name for each of those.
 */
export function webAnnotations(): FormWriter {
  const seen = new Set<string>();
  return listWriter(
    '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[',
    '\n]}\n',
    (told) => [
      ...storyAnnotations(told.bundle).filter((node) => node !== null),
      ...annotationsOf(told, seen),
    ],
  );
}
