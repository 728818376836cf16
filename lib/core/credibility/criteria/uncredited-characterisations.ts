import { phrase } from '../../phrase.ts';
import { overlap, type Span, slice } from '../../span.ts';
import { type Criterion, type Evidence, found, MOST_EVIDENCE } from '../criterion.ts';

/** What somebody is said to be after: the words name a motive, which nobody can see. Data. */
const MOTIVE_VERBS =
  '(?:undermine|smear|mislead|deceive|silence|distract|cover up|discredit|bully|intimidate|sabotage|weaken)';
/**
 * Words with which a text judges a motive or a character in its own voice. The list is short: each word
 * judges in nearly every sentence, and none names a party, a creed or a deed. What it takes for a judgement is arguable, and
 * the caveat says so. English.
 */
const JUDGING = new RegExp(
  [
    String.raw`\bin (?:an?|a desperate|a thinly veiled|an apparent) (?:attempt|effort|bid|ploy) to ${MOTIVE_VERBS}\b`,
    String.raw`\bpolicy (?:of \w{1,20} \w{1,20} )?to ${MOTIVE_VERBS}\b`,
    String.raw`\b(?:openly|actively|deliberately|knowingly|willfully|systematically) (?:undermin|sabotag|smear|mislead|deceiv|silenc)(?:e[ds]?|s|ed|ing)?\b`,
    String.raw`\b(?:shameless(?:ly)?|disgraceful(?:ly)?|despicable|cowardly|deranged|unhinged|hypocritical|laughable|sickening|appalling(?:ly)?|outrageous(?:ly)?|brazen(?:ly)?)\b`,
  ].join('|'),
  'iu',
);
/** The sentence says whose view it is. */
const CREDITED =
  /\b(?:said|says|say|saying|told|tells|according to|wrote|writes|argued|argues|claimed|claims|called|calls|calling|described|describes|accused|accuses|alleged|alleges|alleging|stated|noted|believes?|thinks?|thought|put it|branded|dubbed|denounced|criticized|criticised|condemned|slammed|blasted|tweeted|testified|asked|critics|supporters|opponents|insists?|insisted|reported|reports|charged with|convicted|pleaded|warned|characterized|characterised|labell?ed|referred to|known as|comments?|statement|poll|lawsuit|complaint|indictment|prosecutors)\b/iu;

/** The words judged by stand in no marks: whoever is quoted speaks for himself. */
function inOwnVoice({ article, quotations }: Evidence, at: Span): boolean {
  const mark = article.text.slice(Math.max(0, at.start - 1), at.start);
  return !/[“"‘']/.test(mark) && !quotations.some((one) => overlap(one, at) > 0);
}

/**
 * Whether the article judges people or motives in its own voice: a sentence with such a word that credits
 * nobody, prints no quotation and is not covered by a credit before it.
 */
export const uncreditedCharacterisations: Criterion = (evidence) => {
  const { article, credits, sentences } = evidence;
  const covered = credits.flatMap((link) => (link.covers && !link.whole ? [link.covers] : []));
  const own: Span[] = [];
  for (const sentence of sentences) {
    if (own.length >= MOST_EVIDENCE) break;
    const words = slice(article.text, sentence).slice(0, 1_500);
    const match = JUDGING.exec(words);
    if (!match || CREDITED.test(words)) continue;
    const start = sentence.start + match.index;
    if (!inOwnVoice(evidence, { start, end: start + match[0].length })) continue;
    if (covered.some((span) => span.in === undefined && overlap(span, sentence) > 0)) continue;
    own.push(sentence);
  }
  return own.length > 0
    ? found('not met', own, phrase('phrase_characterisations', own.length))
    : found('cannot tell', [], phrase('phrase_no_characterisations'));
};
