import type { Analysis, FoundQuotation } from '../article.ts';
import { canParseUrl } from '../can-parse-url.ts';
import { fingerprint3Of } from '../match/fingerprint/recipe-3.ts';
import { ownAddress } from '../match/page-addresses.ts';
import { DOMAIN, isWebAddress, withoutHidden } from '../pack/hidden-marks.ts';
import type {
  Evidence,
  PackArticle,
  PackOutlet,
  PackQuotation,
  PackSpeaker,
} from '../pack/pack.ts';
import { selectSentence } from '../pack/selector.ts';
import { type Span, slice } from '../span.ts';
import { sureSpeaker } from '../speakers/confidence.ts';
import { fieldText } from '../view/evidence-view.ts';
import { slug } from './slug.ts';

/** Cuts that hold a page's own words to the format's limits. */
const LIMIT = { name: 200, headline: 500, part: 4000, url: 2048, parts: 20 };

/** A page's own words as a pack can hold them: no longer than `most` units, nothing hidden in them. */
export const cut = (text: string, most: number) => withoutHidden(text.slice(0, most));

/** What the pack format takes as a date. */
const DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2}))?)?)?$/;

/**
 * A page's date as the format takes it: a moment without its zone, which pages print, is known by its
 * day. Null for what is no date.
 */
export function keptDate(published: string | null): string | null {
  if (published === null || DATE.test(published)) return published;
  const day = published.slice(0, 10);
  return DATE.test(day) ? day : null;
}

const hostOf = (url: string | null) =>
  url && canParseUrl(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

/** The outlet of a page as a record; its host stands for a name that the page does not give. */
export function keptOutlet({ article }: Analysis): PackOutlet {
  const host = hostOf(article.url);
  const name = cut(article.outlet ?? '', LIMIT.name) || cut(host ?? '?', LIMIT.name);
  return {
    id: slug(name, host ?? name),
    name,
    aliases: [],
    domains: host && DOMAIN.test(host) ? [host] : [],
  };
}

/** The page as an article record, at its own address: one of another host that it declares is the original's. Its text is not in it: the fingerprint finds it again. */
export function keptArticle({ article }: Analysis, outlet: PackOutlet): PackArticle {
  const url = ownAddress(article);
  const { headline, text } = article;
  return {
    id: slug(outlet.name, `${url ?? ''} ${headline ?? ''} ${text.slice(0, 200)}`),
    outlet: outlet.id,
    headline: cut(headline ?? '', LIMIT.headline) || null,
    url: url && url.length <= LIMIT.url && isWebAddress(url) ? url : null,
    byline: article.byline
      .map((name) => cut(name, LIMIT.name))
      .filter((name) => name !== '')
      .slice(0, 20),
    published: keptDate(article.published),
    publishedBy: null,
    place: 'coverage',
    known: 'read',
    fingerprint: fingerprint3Of({ headline, text }),
  };
}

/** Evidence on the page: a selector of the sentence, and `paraphrase` for when the page is not open. */
export function keptEvidence(
  { article }: Analysis,
  from: string,
  span: Span,
  paraphrase: string,
): Evidence {
  const sentence = slice(fieldText(article, span.in ?? 'text'), span);
  // By words that a pack cannot hold it could not be found again.
  const isFound = /[\p{L}\p{N}]/u.test(sentence) && withoutHidden(sentence) === sentence;
  return {
    article: from,
    ...(span.in ? { in: span.in } : {}),
    selector: isFound ? selectSentence(sentence) : null,
    paraphrase: cut(paraphrase, 600) || '?',
  };
}

/** A quotation's speaker as a record; one that is not known, or not sure, is recorded without a name. */
export function keptSpeaker(quotation: FoundQuotation): PackSpeaker {
  const speaker = sureSpeaker(quotation);
  const held = (printed: string | null | undefined) => cut(printed ?? '', LIMIT.name) || null;
  const name = held(speaker?.name);
  const description = held(speaker?.description);
  const isDocument = speaker?.kind === 'document';
  return {
    id: slug(name ?? description ?? 'unknown', `${name} ${description}`),
    kind: speaker?.kind ?? 'person',
    name: isDocument ? (name ?? description) : name,
    description: isDocument ? null : description,
    role: held(speaker?.role),
    affiliation: held(speaker?.affiliation),
  };
}

/** Parts of a statement as a pack can hold them. */
export function keptParts(parts: readonly string[]): string[] {
  const held = parts.slice(0, LIMIT.parts).map((part) => cut(part, LIMIT.part));
  return held.filter((part) => part !== '');
}

/** The words inside the marks, part by part, without the comma that belongs to the sentence around. */
export function partsOf({ article }: Analysis, quotation: FoundQuotation): string[] {
  return keptParts(quotation.parts.map((part) => slice(article.text, part).replace(/,$/u, '')));
}

/** A page's quotation as a record of its own, in the form that this page prints. */
export function keptQuotation(
  analysis: Analysis,
  quotation: FoundQuotation,
  article: string,
  claim: string | null,
): PackQuotation {
  const parts = partsOf(analysis, quotation);
  return {
    id: slug(parts[0] ?? '', parts.join(' ')),
    speaker: keptSpeaker(quotation).id,
    claim,
    parts,
    attestedBy: article,
    said: null,
    occasion: null,
    to: null,
    recording: null,
    note: null,
    renditions: [{ article, in: 'text', parts, differences: ['same'], note: null }],
  };
}
