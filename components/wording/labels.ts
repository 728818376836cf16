import type { Difference } from '../../lib/core/align/difference.ts';
import type {
  ClaimSource,
  CorrectionKind,
  Finding,
  LabelKind,
  LinkKind,
  OriginKind,
} from '../../lib/core/article.ts';
import type { MessageKey, Text } from './text.tsx';

/** The chip of each difference, on the page being read. */
export const DIFFERENCE_LABELS: Readonly<Record<Difference, MessageKey>> = {
  same: 'difference_same',
  typographic: 'difference_typographic',
  'trimmed-start': 'difference_trimmed_start',
  'trimmed-end': 'difference_trimmed_end',
  'cut-marked': 'difference_cut_marked',
  'cut-unmarked': 'difference_cut_unmarked',
  'inserted-bracketed': 'difference_inserted_bracketed',
  'inserted-unbracketed': 'difference_inserted_unbracketed',
  altered: 'difference_altered',
  'negation-changed': 'difference_negation_changed',
  spliced: 'difference_spliced',
  fragment: 'difference_fragment',
  misattributed: 'difference_misattributed',
  unmatched: 'difference_unmatched',
};

/** How the stop before rests on the next one, in a chain. */
export const LINK_LABELS: Readonly<Record<LinkKind, MessageKey>> = {
  obtained: 'link_obtained',
  original: 'link_original',
  're-reports': 'link_re_reports',
  copies: 'link_copies',
  syndicates: 'link_syndicates',
  excerpts: 'link_excerpts',
  cites: 'link_cites',
  unknown: 'link_unknown',
};

/** The same in one sentence with “the originating source”, for the links that can be said so. */
export const TO_ORIGIN_LABELS: Readonly<Partial<Record<LinkKind, MessageKey>>> = {
  obtained: 'chain_to_origin_obtained',
  're-reports': 'chain_to_origin_re_reports',
  copies: 'chain_to_origin_copies',
  excerpts: 'chain_to_origin_excerpts',
  cites: 'chain_to_origin_cites',
};

/** How a page rests on what it credits; the page is “it”. */
export const SOURCE_LABELS: Readonly<Record<LinkKind, MessageKey>> = {
  obtained: 'source_obtained',
  original: 'source_original',
  're-reports': 'source_re_reports',
  copies: 'source_copies',
  syndicates: 'source_syndicates',
  excerpts: 'source_excerpts',
  cites: 'source_cites',
  unknown: 'source_unknown',
};

/** What a publisher labels an article to be. */
export const ARTICLE_LABELS: Readonly<Record<LabelKind, MessageKey>> = {
  opinion: 'label_opinion',
  analysis: 'label_analysis',
  satire: 'label_satire',
  sponsored: 'label_sponsored',
};

export const CORRECTION_LABELS: Readonly<Record<CorrectionKind, MessageKey>> = {
  correction: 'correction_correction',
  clarification: 'correction_clarification',
  'editors-note': 'correction_editors_note',
};

/** Where a value of the metadata was read: three places are enough for a reader. */
export const CLAIM_SOURCE_LABELS: Readonly<Record<ClaimSource, MessageKey>> = {
  'json-ld': 'publisher_from_data',
  'open-graph': 'publisher_from_data',
  meta: 'publisher_from_data',
  page: 'publisher_from_page',
  url: 'publisher_from_address',
};

/** What kind of thing an origin is. */
export const ORIGIN_LABELS: Readonly<Record<OriginKind, MessageKey>> = {
  document: 'origin_document',
  statement: 'origin_statement',
  'press-conference': 'origin_press_conference',
  interview: 'origin_interview',
  broadcast: 'origin_broadcast',
  dataset: 'origin_dataset',
  'court-record': 'origin_court_record',
  'social-post': 'origin_social_post',
  eyewitness: 'origin_eyewitness',
  report: 'origin_report',
  unknown: 'origin_unknown',
};

/** The word of each finding and the symbol that stands beside it, never alone. */
export const FINDING_LABELS: Readonly<Record<Finding, { key: MessageKey; symbol: string }>> = {
  met: { key: 'finding_met', symbol: '●' },
  partly: { key: 'finding_partly', symbol: '◐' },
  'not met': { key: 'finding_not_met', symbol: '○' },
  'cannot tell': { key: 'finding_cannot_tell', symbol: '?' },
};

/** The name of a criterion; one that the locale file lacks is shown by its id, with spaces. */
export function criterionLabel(text: Text, criterion: string): string {
  return (
    text.find(`criterion_${criterion.replaceAll('-', '_')}`) ?? criterion.replaceAll(/[-_]/g, ' ')
  );
}

const NUMBER_WORDS: readonly MessageKey[] = [
  'number_1',
  'number_2',
  'number_3',
  'number_4',
  'number_5',
  'number_6',
  'number_7',
  'number_8',
  'number_9',
  'number_10',
];

/** A count as a sentence writes it: a word up to ten, figures above. */
export function numberWord(text: Text, count: number): string {
  const key = NUMBER_WORDS[count - 1];
  return key ? text.t(key) : new Intl.NumberFormat(text.locale).format(count);
}
