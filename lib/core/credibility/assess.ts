import type { Article, Finding, FoundLink, FoundNote, FoundQuotation } from '../article.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { type Span, slice } from '../span.ts';
import { sureSpeaker } from '../speakers/confidence.ts';
import { findParagraphs, findSentences } from '../text/sentences.ts';

/** What a criterion looks at. */
interface Read {
  readonly article: Article;
  readonly quotations: readonly FoundQuotation[];
  readonly chain: readonly FoundLink[];
}

type Criterion = (read: Read) => Omit<FoundNote, 'criterion'>;

const note = (finding: Finding, evidence: readonly Span[], detail: Phrase) => ({
  finding,
  evidence,
  detail,
});

const sentencesOf = (text: string) =>
  findParagraphs(text).flatMap((paragraph) => findSentences(text, paragraph));

const speakerNames = (quotations: readonly FoundQuotation[], isAnonymous: boolean) => [
  ...new Set(
    quotations.flatMap((quotation) => {
      const speaker = sureSpeaker(quotation);
      return speaker && speaker.anonymous === isAnonymous && (isAnonymous || speaker.name)
        ? [speaker.name ?? speaker.description ?? '']
        : [];
    }),
  ),
];

/** The sentences in which speakers are named, each once, in the order of the text. Cost: linear. */
function mentionSentences({ article, quotations }: Read): Span[] {
  const mentions = quotations
    .flatMap((quotation) => sureSpeaker(quotation)?.mention.start ?? [])
    .sort((a, b) => a - b);
  let next = 0;
  return sentencesOf(article.text).filter((sentence) => {
    const before = next;
    while (next < mentions.length && (mentions[next] ?? 0) < sentence.end) next++;
    return next > before;
  });
}

const namedSources: Criterion = (read) => {
  const { quotations } = read;
  const [named, unnamed] = [speakerNames(quotations, false), speakerNames(quotations, true)];
  const evidence = mentionSentences(read);
  if (named.length > 0 && unnamed.length > 0) {
    return note(
      'partly',
      evidence,
      phrase('phrase_named_and_unnamed', named.join(', '), unnamed.join(', ')),
    );
  }
  if (named.length > 0) return note('met', evidence, phrase('phrase_all_named', named.join(', ')));
  if (unnamed.length > 0)
    return note('not met', evidence, phrase('phrase_all_unnamed', unnamed.join(', ')));
  return note('cannot tell', [], phrase('phrase_no_speakers'));
};

const supportingMaterial: Criterion = ({ article, quotations }) => {
  const direct = quotations.filter(
    (quotation) => quotation.kind !== 'partial' && quotation.speaker,
  );
  const evidence = direct.slice(0, 5).map(({ start, end }) => ({ start, end }));
  if (direct.length > 0) {
    const key = article.hasVideo ? 'phrase_statements_and_video' : 'phrase_statements';
    return note('met', evidence, phrase(key, direct.length));
  }
  if (article.hasVideo) return note('met', [], phrase('phrase_video_only'));
  return note('not met', [], phrase('phrase_no_material'));
};

const bylineAndDate: Criterion = ({ article }) => {
  const [hasByline, hasDate] = [article.byline.length > 0, article.published !== null];
  if (hasByline && hasDate)
    return note('met', [], phrase('phrase_byline_and_date', article.byline.join(', ')));
  if (hasByline)
    return note('partly', [], phrase('phrase_byline_no_date', article.byline.join(', ')));
  if (hasDate) return note('partly', [], phrase('phrase_date_no_byline'));
  return note('not met', [], phrase('phrase_no_byline_no_date'));
};

const NO_ANSWER =
  /\b(?:(?:did|has|have|had) not (?:immediately )?(?:respond|responded|return|returned|reply|replied|comment|commented)|didn[’']t (?:immediately )?(?:respond|return|reply|comment)|declined to (?:comment|say|answer|discuss)|would not (?:say|comment|confirm|discuss)|refused to (?:comment|say)|could not be reached|denie[sd]|rejected the (?:claim|allegation)s?)\b/u;

const denialsAndNoAnswers: Criterion = ({ article, quotations }) => {
  const isSaid = (at: number) =>
    quotations.some((one) => one.parts.some((part) => at >= part.start && at < part.end));
  const evidence = sentencesOf(article.text).filter((sentence) => {
    const match = NO_ANSWER.exec(slice(article.text, sentence));
    return match !== null && !isSaid(sentence.start + match.index);
  });
  return evidence.length > 0
    ? note('met', evidence, phrase('phrase_denials', evidence.length))
    : note('cannot tell', [], phrase('phrase_no_denials'));
};

const moreThanOneOutlet: Criterion = ({ chain }) => {
  const credited = chain.filter((link) => link.to.type === 'outlet' && link.kind !== 'original');
  const evidence = credited.flatMap((link) => (link.evidence ? [link.evidence] : []));
  const names = credited.map((link) => link.to.name).join(', ');
  return credited.length > 0
    ? note('cannot tell', evidence, phrase('phrase_rests_on_outlets', names))
    : note('cannot tell', [], phrase('phrase_credits_nobody'));
};

/** Headwater's default standard, in the order a reader sees it. */
const STANDARD: readonly (readonly [string, Criterion])[] = [
  ['named-sources', namedSources],
  ['more-than-one-outlet', moreThanOneOutlet],
  ['supporting-material', supportingMaterial],
  ['byline-and-date', bylineAndDate],
  ['denials-and-no-answers', denialsAndNoAnswers],
];

/**
 * The credibility notes that one article supports by itself: a finding, the spans it rests on, and
 * a sentence. `cannot tell` where the article alone does not decide. Never a total.
 */
export function assess(
  article: Article,
  quotations: readonly FoundQuotation[],
  chain: readonly FoundLink[],
): FoundNote[] {
  return STANDARD.map(([criterion, judge]) => ({
    criterion,
    ...judge({ article, quotations, chain }),
  }));
}
