import { phrase } from '../../phrase.ts';
import { overlap, type Span, slice } from '../../span.ts';
import { type Criterion, type Evidence, found, MOST_EVIDENCE } from '../criterion.ts';

/**
 * Words with which a text judges motive or character in its own voice. Words that report an act are
 * left out: “attacked” can be said of a soldier. English; the list is short so that each word is one.
 */
const JUDGING =
  /\b(?:in (?:an? |a desperate |a thinly veiled )?(?:attempt|effort|bid|ploy) to (?:undermine|smear|mislead|deceive|silence|distract|cover up|discredit|bully|intimidate)|policy (?:of \w+ \w+ )?to (?:undermine|weaken|sabotage|silence|mislead)|(?:openly|actively|deliberately|knowingly|willfully|systematically) (?:undermin(?:e|ed|es|ing)|sabotage|smear|mislead|deceive|gaslight|demonize|vilify|indoctrinate)\b|so-called|self-styled|self-proclaimed|disgraced|notorious|infamous|radical (?:left|right|leftist|agenda|Islamist)|far-left|extremist|un-American|unhinged|deranged|racist|xenophobic|bigoted|corrupt|crooked|hypocritical|shameless(?:ly)?|disgraceful(?:ly)?|outrageous(?:ly)?|disgusting|sickening|horrific|appalling(?:ly)?|laughable|ridiculous|absurd|bizarre(?:ly)?|cowardly|reckless(?:ly)?|brazen(?:ly)?|blatant(?:ly)?|draconian|lied|lies about|parroting|rant(?:ed|ing)?|meltdown|doubled down|virtue[- ]signal\w*|cronies|propaganda|witch hunt|hoax|fake news|mainstream media|open borders)\b/iu;
/** The sentence says whose view it is. */
const CREDITED =
  /\b(?:said|says|say|saying|told|tells|according to|wrote|writes|argued|argues|claimed|claims|called|calls|calling|described|describes|accused|accuses|alleged|alleges|alleging|stated|noted|believes?|thinks?|branded|dubbed|denounced|criticized|criticised|condemned|slammed|blasted|tweeted|testified|asked|critics|supporters|opponents|insists?|insisted|reported|reports|charged with|convicted|pleaded|warned|characterized|characterised|labell?ed|referred to|known as|comments?|statement|poll|lawsuit|complaint|indictment|prosecutors)\b/iu;

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
