/** Words around names in bylines, for `read-names.ts`. Data, in the languages that pages use. */

/**
 * What introduces a byline. “By” words stand alone; nouns need a mark after them, since they may belong
 * to the name (“Redaktion Hafenblatt”).
 */
export const BYLINE_LABEL =
  /^[\s/:：|=＝・,–—-]*(?:(?:(?:story|words|written|reported|posted|published|report|analysis|opinion|artikel|escrito|publicado|scritto|publié|écrit|text|ein beitrag|ein gastbeitrag)\s+)?(?:by|von|par|por|di|door|av|af|przez)(?=[\s:]|$)|(?:authors?|autor(?:in|en|es|as|a|e|i)?|auteurs?|verfasser(?:in)?|reporter|text[eo]?|tekst[ity]?|testo|words|story|redaktion|redakcja|文|取材・文)\s*[:：=＝/／]|(?:كتبت?|بقلم|تحرير)\s*[:：]|(?:作者|著者|投稿者|記者|執筆者?|筆者)[:：=＝/／]?)\s*[:：]?\s*/iu;

/** A piece that begins so and all after it is no author's name. */
export const NOT_AUTHOR =
  /^(?:photo(?:graph(?:s|y|er|ed)?)?\b|pictures?\b|images?\b|illustrat|video\b|graphics?\b|fotos?\b|bild(?:er)?\b|photos?\b|crédit|updated?\b|published\b|last\b|posted\b|modified\b|follow\b|share\b|comments?\b|min(?:ute)?s? read|read(?:ing)? time|lesedauer|lesezeit|view\b|get\b|more\b|email\b|e-mail\b|twitter\b|facebook\b|instagram\b|linkedin\b|subscribe|sign up|profile\b|bio\b|edited by|translat|translator|übersetz|翻訳|写真|編集|aktualisiert|veröffentlicht|publiziert|erstellt|stand[: ]|mis à jour|publié|actualizado|publicado|aggiornato|pubblicato|opens? in|\(opens|continue|read more|mehr|alle artikel|all (?:posts|articles)|see all|website\b|contact\b|kontakt\b|in\s|on\s|at\s|from\s|for\s)/i;

/** A piece with such a word is a role, where another piece is the name. */
export const ROLE =
  /\b(?:staff|writers?|reporters?|reporting|correspondents?|editors?|editorial|columnists?|contributors?|contributing|journalists?|producers?|bureau|chief|senior|freelance|director|professor|analyst|fellow|anchor|critic|intern|author|blogger|photographer|redakteur(?:in)?|redaktor(?:in)?|redaktionsleiter|volont[äa]r(?:in)?|korrespondent(?:in)?|leiter(?:in)?|ressort|chefredakteur(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|redactora?|periodista|redazione|giornalista|inviato|toimittaja|dziennikarz|redaktør|reportér?|journalist(?:in)?|redacteur|verslaggever|gastautor(?:in)?|ph\.?d|m\.?d|president|ceo|founder|manager|special to|for the)\b/i;

/** What may follow a comma and belongs to the name before it. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)\.?$/i;

/** Degrees and licences behind a name. Alone they may be somebody's initials. */
export const DEGREE =
  /^(?:ph\.?\s?d|m\.?d|m\.?s|m\.?sc|m\.?p\.?h|m\.?b\.?a|m\.?a|b\.?a|b\.?sc|r\.?d|r\.?d\.?n|l\.?d\.?n|r\.?n|d\.?o|j\.?d|d\.?d\.?s|cpt|facs)\.?$/i;

/** Names that a site's machinery puts where an author should stand. */
export const NO_NAME =
  /^(?:admin(?:istrator)?|webmaster|editor|root|user|guest|author|authors|staff|unknown|undefined|null|none|n\/a|anonymous|default|wordpress|cms|api|redacci[oó]n web|by|von|par|por|and|und|published|posted|home|menu|news|share|follow|twitter|facebook|email|print|website|instagram|on|at|in|um|am|le|el|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ecmp][sd]?t|gmt|utc)$/i;

/** A newsroom as a whole: it goes before no name that a page gives besides. */
export const NEWSROOM =
  /^(?:(?:die |la |de )?(?:redaktion|redacci[oó]n|r[eé]daction|redazione|redactie|redakcja|redaktionen|toimitus)|newsroom|news ?desk|(?:editorial|web|online) (?:team|staff|desk)|editors?|staff(?: (?:writers?|reporters?|report))?|編集部)$/i;
