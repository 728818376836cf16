import type { LinkKind, OriginKind } from '../../article.ts';

/** How an article credits an outlet, by the words on one side of its name. */
export interface CreditRule {
  /** What the rule reads, in a word or two. */
  readonly id: string;
  /** A sentence that this rule reads, and no rule before it; each is tried by a test. */
  readonly example: string;
  readonly words: RegExp;
  readonly kind: LinkKind;
  /** What the outlet itself had it from. */
  readonly origin: OriginKind;
  /** How sure it is that the outlet is credited, 0–1: see `trace-chain.cases.ts` for what each must bear. */
  readonly confidence: number;
  /** Whether the rule also holds when a person of the outlet stands behind the name (“told CNN anchor …”). */
  readonly toPerson?: boolean;
  /** Whether “not” before the words leaves the credit as it is: “did not respond to CNN”. */
  readonly bearsNot?: boolean;
}

/** What a rule's words say, without the words. */
type Meaning = Pick<CreditRule, 'kind' | 'origin' | 'confidence'> &
  Partial<Pick<CreditRule, 'toPerson' | 'bearsNot'>>;

const COUNTRIES =
  '(?:German|French|British|Italian|Spanish|Japanese|Chinese|Russian|Israeli|US|U\\.S\\.)';
/** What may stand between the words that credit and the name. */
const THE = [
  `(?: (?:the|The|der|dem|die|das|den|des|le|la|el|il|lo|l[’']))?`,
  `(?: (?:news ?agency|newspaper|magazine|network|website|${COUNTRIES} (?:newspaper|broadcaster|daily|magazine)|`,
  'Nachrichtenagentur|Agentur|Zeitung|Magazin|Sender|quotidien|journal|agence|agencia|agenzia|diario|quotidiano))?',
].join('');

/** A rule read against the units before the name: `words` end where the name, or its article, begins. */
export const before = (
  id: string,
  example: string,
  words: string,
  meaning: Meaning,
): CreditRule => ({
  id,
  example,
  words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})${THE}(?: |[’'])[«„“‘"']?$`, 'u'),
  ...meaning,
});

/** A rule read against the units behind the name. */
export const behind = (
  id: string,
  example: string,
  words: string,
  meaning: Meaning,
): CreditRule => ({ id, example, words: new RegExp(`^(?:${words})`, 'u'), ...meaning });

/** The outlet's own report is repeated; `confidence` as measured by the cases. */
export const report = (confidence: number): Meaning => ({
  kind: 're-reports',
  origin: 'report',
  confidence,
});

/** Somebody spoke to the outlet. */
export const interview = (confidence: number): Meaning => ({
  kind: 're-reports',
  origin: 'interview',
  confidence,
});

/** The outlet is named as the place of something, not as its reporter. */
export const cited = (origin: OriginKind, confidence: number): Meaning => ({
  kind: 'cites',
  origin,
  confidence,
});
