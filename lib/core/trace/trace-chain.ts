import type { Article, FoundLink, FoundQuotation } from '../article.ts';
import { overlap, type Span, slice } from '../span.ts';
import { findParagraphs, findSentences } from '../text/sentences.ts';
import { coveredBy } from './covered-by.ts';
import { creditOf } from './credit-of.ts';
import type { CreditRule } from './credits/credit-rule.ts';
import { obtainedOrigin, originsIn } from './find-origins.ts';
import { type OutletMention, outletReader } from './find-outlets.ts';
import { isPublishedBy, isSameOutlet } from './known-outlets.ts';
import { metadataCredits } from './metadata-credits.ts';
import { headNoun } from './origins/name-origin.ts';
import type { OutletName } from './outlets/outlet.ts';
import { isLinked, linkCredits, linkedNames, linksAway } from './page-links.ts';
import { ownOutlet, selfMentions } from './self-mentions.ts';
import { sourceLines } from './source-lines.ts';
import { wireCredits } from './wire-credits.ts';

/** What one sentence credits, and what is known around it. */
interface Sentence {
  readonly at: Span;
  readonly covers: Span;
  readonly mentions: readonly OutletMention[];
  readonly quotations: readonly FoundQuotation[];
}

function outletLinks(
  article: Article,
  { at, covers, mentions, quotations }: Sentence,
  own: OutletName,
): FoundLink[] {
  const sentence = slice(article.text, at);
  const links: FoundLink[] = [];
  let earlier: { mention: OutletMention; rule: CreditRule | null } | null = null;
  for (const { outlet, start, end } of mentions) {
    const mention = { outlet, start: start - at.start, end: end - at.start };
    const isSpoken = quotations.some((one) =>
      one.parts.some((part) => overlap(part, { start, end }) > 0),
    );
    const rule: CreditRule | null = isSpoken ? null : creditOf(sentence, mention, earlier);
    earlier = { mention, rule };
    if (!rule) continue;
    const isOwn = outlet === own || isPublishedBy(article, outlet);
    const common = {
      evidence: at,
      basis: 'text' as const,
      confidence: rule.confidence,
      covers,
      whole: false,
      linked: null,
    };
    links.push({
      kind: isOwn ? 'original' : rule.kind,
      to: { type: 'outlet', name: outlet.name, domain: outlet.domain, origin: rule.origin },
      ...common,
    });
    const obtained = obtainedOrigin(sentence.slice(0, mention.start));
    if (obtained) {
      links.push({
        kind: isOwn ? 'obtained' : 'cites',
        to: { type: 'origin', ...obtained, ...(isOwn ? {} : { through: outlet.name }) },
        ...common,
      });
    }
  }
  return links;
}

/**
 * Every credit that the article gives, those for the whole of it first, then in the order of the text:
 * which outlets (with the sentence that does so), what was obtained, the statements, papers and posts
 * that it names, a wire in its byline or dateline, its own data, its links. Each says which sentences it
 * speaks for. Words inside quotations are the speaker's and credit nobody. The article's own outlet makes
 * `original` or `obtained` links. Empty when the article credits nobody. `more` adds outlets to the known
 * ones. Cost: linear in the text, with bounded work for each outlet named.
 */
export function findCredits(
  article: Article,
  quotations: readonly FoundQuotation[],
  more: readonly OutletName[] = [],
): FoundLink[] {
  const { text } = article;
  const read = outletReader(more);
  const away = linksAway(article);
  const paragraphs = findParagraphs(text);
  const sentences = paragraphs.flatMap((one) => findSentences(text, one));
  const own = ownOutlet(article);
  const mentions = mergeMentions(read(text, article.outlet), [
    ...linkedNames(article, away ?? []),
    ...selfMentions(text, own),
  ]);
  const inText: FoundLink[] = [];
  let [mention, quotation] = [0, 0];
  sentences.forEach((at, index) => {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= at.start) quotation++;
    const near = quotations.slice(quotation, quotation + NEAR_QUOTATIONS);
    const here: OutletMention[] = [];
    for (let one = mentions[mention]; one && one.start < at.end; one = mentions[++mention]) {
      if (one.start >= at.start) here.push(one);
    }
    const covers = () => coveredBy(text, sentences, index, near) ?? at;
    const outlets =
      here.length > 0
        ? outletLinks(article, { at, covers: covers(), mentions: here, quotations: near }, own)
        : [];
    const origins = originsIn(slice(text, at), at, near).filter(
      ({ to }) =>
        !outlets.some((outlet) => outlet.to.origin === to.origin) &&
        // What an outlet confirms of itself is no body's statement.
        !here.some(({ outlet }) => to.by !== undefined && isSameOutlet(to.by, outlet.name)),
    );
    inText.push(...outlets);
    for (const link of origins) inText.push({ ...link, covers: covers() });
  });
  const sentenceOf = (at: Span) => sentences.find((one) => overlap(one, at) > 0) ?? null;
  const lines = sourceLines(article, read).slice(0, MOST_LINES);
  const named = [...wireCredits(article, paragraphs), ...metadataCredits(article)];
  const linked = linkCredits(article, away ?? [], sentenceOf).filter(
    (link) => !inText.some((one) => isSameCredit(one, link)),
  );
  const sentencesOnly = inText.filter((link) => !lines.some((one) => isSameCredit(one, link)));
  const whole = lines.filter((line) => line.whole);
  const others = lines.filter((line) => !line.whole);
  return [
    ...named,
    ...whole,
    ...underFullName(underOneName(sentencesOnly), quotations),
    ...others,
    ...linked,
  ].map((link) => ({
    ...link,
    linked: isLinked(link, away),
  }));
}

/** Lines of their own that credit somebody: a page full of them is no article. */
const MOST_LINES = 20;

/**
 * “The memo” is the “internal port memo” that was obtained before: papers keep their first full name, and
 * whoever got hold of them.
 */
function underOneName(links: readonly FoundLink[]): FoundLink[] {
  const papers = new Map<string, FoundLink['to']>();
  return links.map((link) => {
    const { to } = link;
    if (to.type !== 'origin' || (to.origin !== 'document' && to.origin !== 'court-record'))
      return link;
    const noun = headNoun(to.name);
    const first = papers.get(noun);
    if (first === undefined) papers.set(noun, to);
    if (first === undefined || (to.name !== noun && to.name !== first.name)) return link;
    return { ...link, to: { ...to, name: first.name, ...throughOf(first) } };
  });
}

/** “Holm” is the “Nora Holm” of another statement, where the article has one person of that name. */
function underFullName(
  links: readonly FoundLink[],
  quotations: readonly FoundQuotation[],
): FoundLink[] {
  const full = new Map<string, string | null>();
  const names = [
    ...links.map(({ to }) => to.by ?? ''),
    ...quotations.map(({ speaker }) => speaker?.name ?? ''),
  ];
  for (const name of names.filter((one) => one.includes(' '))) {
    const last = name.split(' ').at(-1) ?? name;
    const known = full.get(last);
    full.set(last, known === undefined || known === name ? name : null);
  }
  return links.map((link) => {
    const name = link.to.by === undefined ? null : full.get(link.to.by);
    return name ? { ...link, to: { ...link.to, by: name } } : link;
  });
}

const throughOf = ({ through }: FoundLink['to']) => (through ? { through } : {});

/** Quotations from a sentence on that can touch it or go on with it. */
const NEAR_QUOTATIONS = 40;

/** The same outlet, credited in the same sentence. */
const isSameCredit = (a: FoundLink, b: FoundLink) =>
  a.to.name === b.to.name &&
  a.evidence !== null &&
  b.evidence !== null &&
  a.evidence.in === b.evidence.in &&
  overlap(a.evidence, b.evidence) > 0;

/** Names read from the text, and those that a link made sure of where the text alone gave none. */
function mergeMentions(read: OutletMention[], linked: readonly OutletMention[]): OutletMention[] {
  if (linked.length === 0) return read;
  const free = linked.filter((link) => !read.some((one) => overlap(one, link) > 0));
  return [...read, ...free].sort((a, b) => a.start - b.start);
}
