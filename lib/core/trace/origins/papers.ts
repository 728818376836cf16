import { ADJECTIVES, ARTICLE, MADE, NAME, OF_WHOM, type OriginRule, rule } from './origin-rule.ts';

const SUIT =
  '(?:lawsuit|suit|complaint|indictment|affidavit|petition|search warrant|court ruling|ruling|criminal complaint|charging documents?|plea agreement|court (?:documents?|filings?|records?|papers)|filing)';
const COURT_PAPERS =
  '(?:court (?:documents?|filings?|records?|papers)|charging documents?|documents filed|legal filings|court filings)';
/** A bare report may be an outlet's: these are papers. */
const REPORT_OF =
  "(?:police|incident|autopsy|toxicology|internal|survey|audit|annual|inspection|safety|medical|intelligence|government|state|federal|general[’']s)";
const PAPER = `(?:memo|memorandum|letter|documents?|audit|transcripts?|drafts?|contracts?|directive|e-?mails?|manual|dossier|minutes|invoices|police logs?|public records|${REPORT_OF} reports?)`;
/** Verbs with which a paper speaks. “Says” is one of a person, too: the noun before it decides. */
const SAYS =
  '(?:(?:also|further|later|then) )?(?:said|says|say|reads?|stated|states?|showed|shown|shows?|alleges?|alleged|claims?|claimed|accuses?|accused|charges|contends?|argues?|details?|describes?|lists?|instructs?|instructed|instructing|seeks|sought|indicates?|indicated|reveals?|revealed)';
const SORT = String.raw`(?:(?!(?:the|a|an|and|or|of|that|which|in|to|for|with|said|says)\b)[\p{L}\d’'-]{1,20} ){0,3}?`;

/** Papers and sets of data. English. Data. */
export const PAPERS: readonly OriginRule[] = [
  rule(
    'according-to-suit',
    ['The wharf is rotten, according to a federal lawsuit.', 'federal lawsuit'],
    String.raw`(?:[Aa]ccording to|say|says|said in|wrote in|in|alleged in|claimed in|stated in|as described in) ${ARTICLE} (?<noun>${ADJECTIVES}${SUIT})\b`,
    ['court-record', 0.8],
  ),
  rule(
    'court-papers',
    ['The wharf is rotten, according to court documents.', 'court documents'],
    String.raw`(?:[Aa]ccording to|in|per|cited in) (?:the )?(?<noun>${COURT_PAPERS})\b`,
    ['court-record', 0.85],
  ),
  rule(
    'suit-says',
    ['The class-action lawsuit alleges that the wharf is rotten.', 'class-action lawsuit'],
    String.raw`(?:[Tt]he|[Aa]n?|[Tt]heir|[Hh]is|[Hh]er) (?<noun>${SORT}${SUIT})${MADE} ${SAYS}\b`,
    ['court-record', 0.85],
    {
      hint: /suit|complaint|indictment|affidavit|petition|warrant|ruling|documents?|filing|records|papers|agreement/,
    },
  ),
  rule(
    'court-papers-say',
    ['Court records show that the wharf is rotten.', 'court records'],
    String.raw`(?<noun>(?:[Cc]ourt (?:documents|filings|records|papers)|[Cc]harging documents|[Pp]rosecutors[’'] filings))${MADE} ${SAYS}\b`,
    ['court-record', 0.85],
    { hint: /ourt |harging|rosecutors/ },
  ),
  rule(
    'according-to-paper',
    ['The wharf is rotten, according to a memo from the Port Board.', 'memo from the Port Board'],
    String.raw`[Aa]ccording to ${ARTICLE} (?<noun>${SORT}${PAPER}${OF_WHOM})(?![\p{L}-])`,
    ['document', 0.8],
    { hint: /ccording to/ },
  ),
  rule(
    'according-to-papers',
    ['The wharf is rotten, according to police reports.', 'police reports'],
    `[Aa]ccording to (?<noun>(?:internal |police |incident |city |leaked |public |newly released ){0,2}(?:documents|records|reports|e-?mails|transcripts|minutes|invoices|memos|logs))(?= |[,.;])`,
    ['document', 0.8],
    { hint: /ccording to/ },
  ),
  rule(
    'paper-says',
    ['The internal port memo said that the wharf is rotten.', 'internal port memo'],
    String.raw`(?:[Tt]he|An?|an?) (?<noun>${SORT}${PAPER}${OF_WHOM})${MADE} ${SAYS}\b`,
    ['document', 0.75],
    {
      hint: /memo|letter|document|audit|transcript|draft|contract|directive|mail|manual|dossier|minutes|invoices|reports?|logs?|records/,
    },
  ),
  rule(
    'papers-say',
    ['Police reports show that the wharf is rotten.', 'police reports'],
    String.raw`(?<noun>(?:[Pp]olice|[Ii]ncident|[Pp]ublic|[Ii]nternal|[Ll]eaked) (?:reports?|records|documents|logs|e-?mails|memos?))${MADE} ${SAYS}\b`,
    ['document', 0.75],
    { hint: /report|record|document|log|mail|memo/ },
  ),
  rule(
    'wrote-in-letter',
    [
      'Nora Holm wrote in a letter to Port Council members that it sinks.',
      'letter to Port Council',
    ],
    String.raw`(?:[Ii]n|via|through) ${ARTICLE} (?<noun>${ADJECTIVES}(?:open )?(?:letter|memo|memorandum|e-?mail)(?: (?:to|from) (?:the )?${NAME})?)(?![\p{L}-])`,
    ['document', 0.8],
    { spoken: true, hint: /letter|memo|mail/ },
  ),
  rule(
    'data',
    ['The wharf sinks, according to data from the Port Board.', 'data from the Port Board'],
    String.raw`[Aa]ccording to (?:(?:an?|the|new|recent|\d{4}) ){0,2}(?<noun>${ADJECTIVES}(?:(?:census|government|federal|polling|survey|election|exit-poll|labor|crime) )?(?:data|figures|statistics|polls?|surveys?|study|census)(?: (?:from|by|of|released by) (?:the )?${NAME})?)(?![\p{L}-])`,
    ['dataset', 0.75],
    { hint: /ccording to/ },
  ),
  rule(
    'data-show',
    ['Figures from the Port Board show that the wharf sinks.', 'figures from the Port Board'],
    String.raw`(?<noun>(?:[Cc]ensus |[Gg]overnment |[Ff]ederal |[Cc]ity )?(?:[Dd]ata|[Ff]igures|[Ss]tatistics) (?:from|by|of|released by) (?:the )?${NAME}) ${SAYS}\b`,
    ['dataset', 0.75],
    { hint: /ata |igures |tatistics / },
  ),
];
