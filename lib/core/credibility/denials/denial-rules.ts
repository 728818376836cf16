/** Words that say that somebody denied something, gave no answer or would not say. */
export interface DenialRule {
  /** What the rule reads, in a word or two. */
  readonly id: string;
  /** A sentence that this rule reads, and who it is in it; each is tried by a test. */
  readonly example: string;
  readonly by: string | null;
  /** The group `who` names who it is; without it the subject before the words is read. */
  readonly words: RegExp;
}

const rule = (
  id: string,
  [example, by]: readonly [example: string, by: string | null],
  words: string,
): DenialRule => ({
  id,
  example,
  by,
  words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})`, 'u'),
});

const SOON = '(?:(?:immediately|yet|publicly|directly|formally|ever) )?';
const ANSWER =
  '(?:respond|responded|return|returned|reply|replied|comment|commented|answer|answered)';
const NOT = '(?:did|does|do|has|have|had|would|could) not';
const N_T = "(?:didn|hasn|haven|doesn|don|wouldn)[’']t";
const SAY =
  '(?:comment|say|answer|discuss|confirm|elaborate|respond|speak|talk|provide|identify|name|be interviewed|be identified)';
const CLAIMS =
  '(?:claims?|allegations?|accusations?|reports?|suggestions?|charges|assertions?|story|account)';
/** Who was asked, behind “calls to”: a few words up to the verb. */
const ASKED = String.raw`(?<who>(?:[\p{L}\p{N}’'.&-]{1,25} ){0,7}?[\p{L}\p{N}’'.&-]{1,25})`;
const INQUIRY =
  '(?:[Mm]essages?|[Cc]alls?|[Ee]-?mails?|[Rr]equests? for comment|[Rr]equests?|[Qq]uestions|[Ii]nquir(?:y|ies)|[Ll]etters?|[Tt]exts?)';

/** English first. Data. */
export const DENIALS: readonly DenialRule[] = [
  rule(
    'did-not-answer',
    ['The mayor’s office has not yet responded to questions.', 'The mayor’s office'],
    `(?:${NOT}|${N_T}) ${SOON}${ANSWER}(?! in kind)\\b`,
  ),
  rule(
    'neither-answered',
    [
      'Neither Acme Freight nor its lawyers responded to questions.',
      'Acme Freight and its lawyers',
    ],
    String.raw`[Nn]either (?<who>(?:[\p{L}\p{N}’'.&-]{1,25} ){1,7}?nor (?:[\p{L}\p{N}’'.&-]{1,25} ){1,6}?)(?:immediately )?(?:responded|replied|answered|commented|returned|would comment|agreed to comment|could be reached)\b`,
  ),
  rule(
    'has-yet-to',
    ['Acme Freight has yet to comment.', 'Acme Freight'],
    `(?:has|have|had) yet to (?:publicly )?${SAY}\\b`,
  ),
  rule(
    'inquiry-unanswered',
    ['Messages left with the owner of the wharf were not returned.', 'the owner of the wharf'],
    `${INQUIRY}(?: seeking comment| for comment)?(?: left| sent| made)? (?:with|to|for|at) ${ASKED} (?:was|were|went|has been|have been) (?:not (?:immediately |yet )?(?:returned|answered)|unanswered|unreturned|ignored)\\b`,
  ),
  rule(
    'no-answer-from',
    ['There was no immediate response from Acme Freight.', 'Acme Freight'],
    `no (?:immediate )?(?:comment|response|reply|answer|word) from ${ASKED}(?=[.,;]|$| (?:on|to|about|by|as|when|and)\\b)`,
  ),
  rule(
    'attempts-failed',
    ['Attempts to reach Nora Holm were unsuccessful.', 'Nora Holm'],
    `(?:[Aa]ttempts|[Ee]fforts) to (?:reach|contact) ${ASKED} (?:were|was) (?:unsuccessful|not successful|not immediately successful)\\b`,
  ),
  rule(
    'not-reached',
    ['Per Lund could not immediately be reached.', 'Per Lund'],
    "(?:could|can) not (?:immediately )?be (?:immediately )?(?:reached|contacted)|couldn[’']t be reached",
  ),
  rule(
    'not-available',
    ['Nora Holm was not immediately available for comment.', 'Nora Holm'],
    '(?:was|were|is|are) (?:not (?:immediately )?(?:available|reachable)|unavailable) for comment',
  ),
  rule(
    'declined',
    ['A spokesman for Acme Freight declined to comment.', 'A spokesman for Acme Freight'],
    String.raw`declin(?:ed|es|ing) (?:to (?:\w{1,15} )?${SAY}|an? (?:interview|request)|comment|requests?|several requests)\b`,
  ),
  rule(
    'would-not-say',
    ['CPD confirmed the memo but would not say who wrote it.', 'CPD'],
    String.raw`(?:would (?:not|neither) (?:\w{1,15} )?|wouldn[’']t )(?:say|comment|confirm|discuss|answer|elaborate)\b`,
  ),
  rule(
    'refused',
    ['Per Lund, who owns the wharf, refused to discuss it.', 'Per Lund'],
    `refus(?:ed|es|ing) to ${SAY}\\b`,
  ),
  rule(
    'no-comment',
    ['Nora Holm had no comment.', 'Nora Holm'],
    '(?:had|has|offered|made) no (?:immediate |further )?comment\\b',
  ),
  rule(
    'denied',
    ['Acme Freight has repeatedly denied any wrongdoing.', 'Acme Freight'],
    String.raw`(?<!\b(?:was|were|been|being|is|are) )den(?:ied|ies|ying)(?: (?:the|that|any|it|this|those|these|all|wrongdoing|having|being|knowing|reports?|allegations?|accusations?|claims?|charges|doing|ever|involvement|knowledge)\b|[.,])`,
  ),
  rule(
    'rejected',
    ['The union rejected the allegations.', 'The union'],
    `(?:rejected|rejects|dismissed|dismisses|disputed|disputes) (?:the |these |those |all |any )?(?:\\w{1,15} )?${CLAIMS}\\b|disput(?:ed|es) (?:the|that|this|those)\\b`,
  ),
  rule(
    'called-false',
    ['Nora Holm called the report “false.”', 'Nora Holm'],
    String.raw`called (?:the |these |those |all |that )?(?:\w{1,15} )?${CLAIMS} (?:[“"‘])?(?:false|untrue|baseless|unfounded|inaccurate|fabricated|incorrect|wrong)\b`,
  ),
  rule(
    'pleaded',
    ['Per Lund pleaded not guilty.', 'Per Lund'],
    '(?:has |have )?(?:pleaded|pled) not guilty\\b',
  ),
  rule(
    'de',
    ['Der Hafen lehnte eine Stellungnahme ab.', null],
    '(?:lehnte|wollte)[^.]{0,60}?(?:Stellungnahme|nicht äußern)|reagierte[n]? (?:zunächst )?nicht',
  ),
  rule(
    'fr',
    ['Le port n’a pas répondu.', null],
    "n[’'](?:a|ont) pas (?:répondu|souhaité)|a démenti",
  ),
  rule(
    'es-it',
    ['El puerto no respondió.', null],
    'no respondi[óe]|desmintió|non ha risposto|ha smentito',
  ),
];
