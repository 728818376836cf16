import type { LinkKind, OriginKind } from '../article.ts';

/** How an article credits an outlet, by the words on one side of its name. */
export interface CreditRule {
  readonly words: RegExp;
  readonly kind: LinkKind;
  /** What the outlet itself had it from. */
  readonly origin: OriginKind;
  /** How sure it is that the outlet is credited, 0–1: see `trace-chain.cases.ts` for what each must bear. */
  readonly confidence: number;
  /** Whether the rule also holds when a person of the outlet stands behind the name (“told CNN anchor …”). */
  readonly toPerson?: boolean;
}

/** What may stand between the words that credit and the name. */
const THE = String.raw`(?: (?:the|The|der|dem|die|das|den|des|le|la|el|il|lo|l[’']))?(?: (?:news ?agency|newspaper|magazine|network|website|(?:German|French|British|Italian|Spanish|Japanese|Chinese|Russian|Israeli|US|U\.S\.) (?:newspaper|broadcaster|daily|magazine)|Nachrichtenagentur|Agentur|Zeitung|Magazin|Sender|quotidien|journal|agence|agencia|agenzia|diario|quotidiano))?`;
const before = (words: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})${THE}(?: |[’'])[«„“‘"']?$`, 'u');

/** Read against the 120 units before the name. English first, then German, French, Spanish, Italian. */
export const BEFORE_NAME: readonly CreditRule[] = [
  {
    words: before(
      String.raw`(?:polls?|surveys?)(?: \w+){0,3} (?:conducted|commissioned|released|sponsored|published|taken|done) (?:by|for)`,
    ),
    kind: 'cites',
    origin: 'dataset',
    confidence: 0.8,
  },
  {
    words: before(
      String.raw`(?:obtained|reviewed|seen|viewed|uncovered|unearthed|acquired|verified|(?:first )?reported|(?:first )?published|first revealed|revealed|aired|broadcast|posted|compiled|broken|recorded|captured|leaked|provided|given|handed|supplied|disclosed|shared|made available)(?: (?:exclusively|first|on|earlier|this|last|late|recently|\w+day|week|month)){0,3} (?:by|to|with)`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.95,
  },
  {
    words: before(
      String.raw`[Tt]old|tells|telling|(?:[Ss]poke|speaks|[Ss]peaking)(?: \w+){0,2} (?:to|with)|opened up to|(?:[Ii]nterviews?|[Ii]nterviewed|[Cc]onversation|Q&A)(?: \w+day)? (?:with|by|to|on|for|in|from)|confirmed to|explained to|admitted to|acknowledged to|revealed to|confided to`,
    ),
    kind: 're-reports',
    origin: 'interview',
    confidence: 0.9,
    toPerson: true,
  },
  {
    words: before(
      `(?:statements?|e-?mails?|remarks|comments?|letters?|messages?) to|(?:emailed|texted)`,
    ),
    kind: 're-reports',
    origin: 'statement',
    confidence: 0.9,
  },
  {
    words: before(
      `(?:requests?) for (?:a )?(?:comments?|interviews?)(?: made)? (?:from|by)|(?:messages?|e-?mails?|calls?|inquir(?:y|ies)|enquir(?:y|ies)|questions|quer(?:y|ies)|letters?) from|(?:respond|responded|reply|replied) to`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.7,
  },
  {
    words: before(
      String.raw`[Aa]ccording to(?: (?:a|an|the|one|new|recent|separate|earlier|exclusive|published|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)){0,3}(?: (?:\w+ )?(?:report|reports|reporting|story|article|analysis|investigation|account|tally|count|review|interview))?(?: (?:by|from|in|on|of|published (?:by|in)))?`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.9,
  },
  {
    words: before(
      String.raw`(?:columns?|editorials?|op-eds?|opinion (?:piece|article)|commentary|essays?|wr(?:ote|ites|iting|itten)(?: \w+)?) (?:by|from|in|for)`,
    ),
    kind: 'cites',
    origin: 'statement',
    confidence: 0.75,
  },
  {
    words: before(
      String.raw`(?:[Rr]eports?|reporting|[Ss]tor(?:y|ies)|[Aa]rticles?|investigations?|[Aa]nalysis|exposé|scoop|dispatch|piece|account|profile|segment|tally|footage|video|recording)(?: (?:published|posted|aired|broadcast|printed))?(?: \w+day| this week| last week)? (?:by|from|in|on)(?: the (?:website|newspaper|magazine|network))?`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.85,
  },
  {
    words: before(
      String.raw`(?:h\/t|H\/T|[Hh]at[ -]tip|[Vv]ia|[Cc]iting|cites|cited|quoting|quoted)(?: to)?:?`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.85,
  },
  {
    words: before(
      String.raw`(?:[Aa]ppear(?:ed|ance|ances|ing|s)?|said|says|asked|remarks|interviewed|[Ss]peaking|seen|shown|heard|claimed|argued)(?: \w+){0,4} (?:on|to)`,
    ),
    kind: 'cites',
    origin: 'broadcast',
    confidence: 0.75,
    toPerson: true,
  },
  {
    words: before(
      `(?:sagte|sagten|erklärte|erklärten|bestätigte|berichtete)(?: [^.,;]{1,60})?|im Gespräch mit|Interview (?:mit|in)|gegenüber|a (?:déclaré|indiqué|confié|affirmé|expliqué|précisé|annoncé|dit)(?: [^.,;]{1,40})? (?:à|au)|interrogé par|entretien (?:à|au|avec)|(?:dijo|declaró|explicó|aseguró|afirmó)(?: [^.,;]{1,40})? (?:a|al)|entrevista (?:con|a|en)|ha (?:detto|dichiarato|spiegato)(?: [^.,;]{1,40})? (?:a|al|all)|intervista (?:a|al|con)`,
    ),
    kind: 're-reports',
    origin: 'interview',
    confidence: 0.8,
  },
  {
    words: before(
      `[Ll]aut|[Nn]ach (?:Angaben|Informationen|einem Bericht) (?:von|der|des)|[Bb]erichte?n? (?:der|des|von|in)|berichte[nt]|berichtete|meldete|[Ss]elon|[Dd][’']après|rapporte|révèle|informations (?:de|du)|[Ss]egún|informó|reveló|publicó|[Dd]e acuerdo con|[Ss]econdo|riporta|riferisce|rivela`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.8,
  },
];

const ADVERB = String.raw`(?:(?:first|also|previously|has|had|have|later|exclusively|recently|then|initially|separately|earlier|since|now|even|last week|this week|on \w+day|\w+day) )*`;
/** The outlet speaks of itself, as a company or a party to a case: no report is credited. */
const NO_RESULTS = `(?! (?:a |an |record |quarterly |first-quarter |net ){0,3}(?:loss|profit|earnings|revenue|ratings))`;
const OF_ITSELF = String.raw`(?! (?:that )?(?:it|its|they|their|he|she|we|the (?:network|paper|company|newspaper|channel))\b| (?:in|through|via|with) an? (?:statement|memo|tweet|release))`;
const behind = (words: string) => new RegExp(`^(?:${words})`, 'u');

/** Read against the 120 units behind the name. */
export const BEHIND_NAME: readonly CreditRule[] = [
  {
    words: behind(
      String.raw`(?:[ /–-]+(?:and )?[\p{Lu}\p{N}][\p{L}\p{N}&.’'-]*){0,5} (?:national |new |recent |tracking |exit |statewide |opinion |online ){0,2}(?:poll|polls|survey|polling)\b`,
    ),
    kind: 'cites',
    origin: 'dataset',
    confidence: 0.75,
  },
  {
    words: behind(
      String.raw`(?:,)? ${ADVERB}(?:reported|reports|is reporting|are reporting|revealed|learned|obtained|published|broke|uncovered)\b${NO_RESULTS}|(?:,)? ${ADVERB}(?:disclosed|confirmed|found)\b${OF_ITSELF}`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.9,
  },
  {
    words: behind(
      String.raw`(?:,)? ${ADVERB}(?:wrote|writes|noted|notes|pointed out|points out|described|describes|quoted|cited|quotes)\b${OF_ITSELF}`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.8,
  },
  {
    words: behind(
      String.raw`(?:[’']s?)? (?:[\w-]+ ){0,2}?(?:report|reporting|story|article|investigation|account|analysis|exposé|scoop|tally|interview|exclusive)\b`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.8,
  },
  {
    words: behind(
      String.raw`(?:[’']s?)? (?:(?:\w+ ){0,2}(?:reporter|correspondent|journalist|columnist|writer|editor)s? )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}${ADVERB}(?:reported|reports|wrote|writes|noted|notes|described|describes|tweeted|revealed)\b`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.8,
    toPerson: true,
  },
  {
    words: behind(
      String.raw` (?:\w+ )?(?:reporter|correspondent|journalist|columnist)s? ${ADVERB}(?:reported|wrote|writes|noted|notes|described|tweeted)\b`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.75,
    toPerson: true,
  },
  {
    words: behind(
      String.raw`[»“”"’]?(?:[ -]Zeitung)? (?:berichte[nt]|berichtete[n]?|meldete?|schreibt|schrieb|zitiert|rapporte|révèle|indique|écrit|informó|informa|publicó|reveló|riporta|scrive|rivela)\b`,
    ),
    kind: 're-reports',
    origin: 'report',
    confidence: 0.85,
  },
];

/** Somebody or something of the outlet, behind its name: then that one speaks, and not the outlet. */
export const OF_THE_OUTLET =
  /^(?:[’']s?)? (?:[\p{L}-]+ ){0,2}?(?:hosts?|co-hosts?|anchors?|contributors?|analysts?|commentators?|personalit(?:y|ies)|pundits?|panelists?|strategists?|legal analyst|spokes(?:man|woman|person|people)|executives?|employees?|staff(?:ers)?|president|CEO|chief|chairman|chairwoman|owner|founder|publisher|parent|viewers?|readers?|audience|debates?|town halls?|headquarters|studios?|lawyers?|attorneys?|sources?|guests?|alum(?:ni)?|ads?)\b/u;

/** Its own people: what they are told is told inside the house. */
export const ITS_STAFF =
  /^(?:[’']s?)? (?:employees|staff|staffers|executives|management|viewers|readers|audience)\b/u;
