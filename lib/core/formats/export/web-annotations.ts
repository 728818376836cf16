import type { Evidence, PackNote } from '../../pack/pack.ts';
import type { StoryBundle } from '../../view/story-bundle.ts';
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

/** How an article prints a quotation: the words are the target, what was said in full the body. */
function renditionNote(bundle: StoryBundle, one: PrintedQuotation, at: number): Node | null {
  const url = one.article?.url;
  if (!url) return null;
  const by = speakerName(one.speaker);
  return {
    id: recordName(bundle, 'rendition', `${one.quotation.id} ${at}`),
    type: 'Annotation',
    motivation: 'describing',
    created: bundle.story.recorded.on,
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

/** A sentence without its words: from its first ones to its last. */
function evidenceTarget(bundle: StoryBundle, { article: id, selector }: Evidence): Node | null {
  const url = bundle.story.articles.find((one) => one.id === id)?.url;
  if (!url) return null;
  if (!selector) return { source: url };
  const words = (exact: readonly string[]) => ({
    type: 'TextQuoteSelector',
    exact: exact.join(' '),
  });
  return {
    source: url,
    selector: {
      type: 'RangeSelector',
      startSelector: words(selector.first),
      endSelector: words(selector.last),
    },
  };
}

/** A note with the sentences that it rests on; null when none of them has an address. */
function noteOf(bundle: StoryBundle, note: PackNote): Node | null {
  const about = bundle.story.articles.find(({ id }) => id === note.article)?.url;
  const targets = note.evidence.flatMap((one) => evidenceTarget(bundle, one) ?? []);
  const target = targets.length > 0 ? targets : about ? [{ source: about }] : [];
  if (target.length === 0) return null;
  return {
    id: recordName(bundle, 'note', note.id),
    type: 'Annotation',
    motivation: 'assessing',
    created: note.recorded.on,
    creator: { type: 'Person', name: note.recorded.by },
    body: [
      textBody(note.says, 'assessing'),
      textBody(`${note.criterion}: ${note.finding}`, 'classifying'),
    ],
    target,
  };
}

/** A story's quotations as they are printed, and its notes, as annotations of the pages. */
export function storyAnnotations(bundle: StoryBundle): Node[] {
  return [
    ...printedQuotations(bundle).flatMap((one, at): Node[] => {
      const found = renditionNote(bundle, one, at);
      return found ? [found] : [];
    }),
    ...bundle.story.notes.flatMap((note): Node[] => {
      const found = noteOf(bundle, note);
      return found ? [found] : [];
    }),
  ];
}

/** Stories as one collection of Web Annotations (https://www.w3.org/TR/annotation-model/). Lazy. */
export function* webAnnotations(bundles: Iterable<StoryBundle>): Generator<string> {
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[';
  let isFirst = true;
  for (const bundle of bundles) {
    for (const node of storyAnnotations(bundle)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(node)}`;
      isFirst = false;
    }
  }
  yield '\n]}\n';
}
