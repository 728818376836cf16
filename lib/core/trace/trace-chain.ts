import type { Article, FoundLink, FoundQuotation, LinkKind, OriginKind } from '../article.ts';
import { overlap, slice } from '../span.ts';
import { findParagraphs, findSentences } from '../text/sentences.ts';
import { isSameOutlet, type OutletMention, outletReader } from './find-outlets.ts';
import type { OutletName } from './outlets.ts';

/** How an article credits an outlet: the words right before its name, or right behind it. Data. */
const CREDIT_BEFORE: readonly (readonly [RegExp, LinkKind, number])[] = [
  [
    /\b(?:obtained|reviewed|seen|published|first reported|reported|aired|broadcast|posted)(?: \w+)? by (?:the )?$/u,
    're-reports',
    0.95,
  ],
  [
    /\b(?:told|telling|spoke (?:to|with)|speaking (?:to|with)|(?:comments?|statement|interview|email|remarks) (?:to|with|from)|provided to|given to|shared with) (?:the )?$/u,
    're-reports',
    0.9,
  ],
  [/\b[Aa]ccording to (?:a |the )?(?:report (?:by|from|in) )?(?:the )?$/u, 're-reports', 0.9],
  [
    /\b(?:report|reporting|story|article|investigation|analysis) (?:by|from|in) (?:the )?$/u,
    're-reports',
    0.85,
  ],
];
const CREDIT_BEHIND =
  /^(?:,)? (?:(?:first|also|previously|has|had) )*(?:reported|reports|revealed|learned|obtained|published)\b/u;

/** A paper or event that was obtained: “an internal department memo obtained by X”. */
const OBTAINED =
  /((?:an?|the|its|internal|confidential|leaked) (?:[\p{L}’'-]+ ){0,5}?(memo|memorandum|document|documents|email|emails|letter|report|recording|video|audio|transcript|files?|records|data))(?: that (?:was|were))? (?:obtained|reviewed|seen) by (?:the )?$/u;
const ORIGIN_OF_NOUN: Readonly<Record<string, OriginKind>> = {
  recording: 'broadcast',
  video: 'broadcast',
  audio: 'broadcast',
  data: 'dataset',
};

function creditOf(
  sentence: string,
  mention: OutletMention,
): { kind: LinkKind; confidence: number } | null {
  const before = sentence.slice(Math.max(0, mention.start - 60), mention.start);
  for (const [pattern, kind, confidence] of CREDIT_BEFORE) {
    if (pattern.test(before)) return { kind, confidence };
  }
  return CREDIT_BEHIND.test(sentence.slice(mention.end, mention.end + 40))
    ? { kind: 're-reports', confidence: 0.9 }
    : null;
}

function wireLinks(article: Article, read: (text: string) => OutletMention[]): FoundLink[] {
  return article.byline.flatMap((name) =>
    read(name)
      .filter((mention) => !article.outlet || !isSameOutlet(mention.outlet.name, article.outlet))
      .map((mention) => ({
        kind: 'syndicates' as const,
        to: { type: 'outlet' as const, name: mention.outlet.name, domain: mention.outlet.domain },
        evidence: null,
        basis: 'byline' as const,
        confidence: 0.9,
      })),
  );
}

/** One link for each thing credited: the surest, and among equals the first in the text. */
export function surestLinks(links: readonly FoundLink[]): FoundLink[] {
  const kept = new Map<string, FoundLink>();
  for (const link of links) {
    const key = `${link.to.type}:${link.to.name}`;
    const known = kept.get(key);
    if (!known || known.confidence < link.confidence) kept.set(key, link);
  }
  return [...kept.values()];
}

/**
 * Every credit that the article gives: which outlets (with the sentence that does so), a paper that
 * was obtained, a wire in its byline. Words inside quotations are the speaker's and credit nobody.
 * The article's own outlet makes `original` or `obtained` links. Empty when the article credits
 * nobody. `more` adds outlets to the known ones. Cost: linear in the text.
 */
export function findCredits(
  article: Article,
  quotations: readonly FoundQuotation[],
  more: readonly OutletName[] = [],
): FoundLink[] {
  const read = outletReader(more);
  const links: FoundLink[] = [...wireLinks(article, read)];
  const parts = quotations.flatMap((quotation) => quotation.parts);
  const sentences = findParagraphs(article.text).flatMap((one) => findSentences(article.text, one));
  for (const span of sentences) {
    const sentence = slice(article.text, span);
    for (const mention of read(sentence)) {
      const place = { start: span.start + mention.start, end: span.start + mention.end };
      if (parts.some((part) => overlap(part, place) > 0)) continue;
      const credit = creditOf(sentence, mention);
      if (!credit) continue;
      const isOwn = article.outlet !== null && isSameOutlet(mention.outlet.name, article.outlet);
      const { name, domain } = mention.outlet;
      links.push({
        kind: isOwn ? 'original' : credit.kind,
        to: { type: 'outlet', name, domain },
        evidence: span,
        basis: 'text',
        confidence: credit.confidence,
      });
      const obtained = OBTAINED.exec(sentence.slice(0, mention.start));
      const [, paper, noun] = obtained ?? [];
      if (!paper || !noun) continue;
      links.push({
        kind: isOwn ? 'obtained' : 'cites',
        to: {
          type: 'origin',
          name: paper.replace(/^(?:an?|the|its) /u, ''),
          origin: ORIGIN_OF_NOUN[noun] ?? 'document',
        },
        evidence: span,
        basis: 'text',
        confidence: credit.confidence,
      });
    }
  }
  return links;
}
