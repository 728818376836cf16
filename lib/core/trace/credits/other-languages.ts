import { before, behind, type CreditRule, interview, report } from './credit-rule.ts';

/** Between a verb of saying and the outlet that was told: no mark ends the clause. */
const WHAT = '(?: [^.,;]{1,60})?';

/** German, French, Spanish, Italian, read against the units before the name. Data. */
export const OTHERS_BEFORE: readonly CreditRule[] = [
  before(
    'de-told',
    'Der Kai schließt, sagte der Hafenmeister Reuters.',
    `(?:sagte|sagten|erklärte|erklärten|bestätigte)${WHAT}|im Gespräch mit|Interview (?:mit|in)|gegenüber`,
    interview(0.8),
  ),
  before(
    'fr-told',
    'Le quai ferme, a déclaré le maître du port à Reuters.',
    `a (?:déclaré|indiqué|confié|affirmé|expliqué|précisé|annoncé|dit)${WHAT} (?:à|au)|interrogé par|entretien (?:à|au|avec)`,
    interview(0.8),
  ),
  before(
    'es-told',
    'El muelle cierra, dijo el capitán a Reuters.',
    `(?:dijo|declaró|explicó|aseguró|afirmó)${WHAT} (?:a|al)|entrevista (?:con|a|en)`,
    interview(0.8),
  ),
  before(
    'it-told',
    'Il molo chiude, ha detto il capitano a Reuters.',
    `ha (?:detto|dichiarato|spiegato)${WHAT} (?:a|al|all)|intervista (?:a|al|con)`,
    interview(0.8),
  ),
  before(
    'de-according-to',
    'Laut Reuters schließt der Kai.',
    '[Ll]aut|[Nn]ach (?:Angaben|Informationen|einem Bericht) (?:von|der|des)|[Bb]erichte?n? (?:der|des|von|in)',
    report(0.8),
  ),
  before(
    'de-reports',
    'Der Kai schließt, berichtet Reuters.',
    'berichte[nt]|berichtete|meldete',
    report(0.8),
  ),
  before(
    'fr-according-to',
    'Selon Reuters, le quai ferme.',
    "[Ss]elon|[Dd][’']après|rapporte|révèle|informations (?:de|du)",
    report(0.8),
  ),
  before(
    'es-according-to',
    'Según Reuters, el muelle cierra.',
    '[Ss]egún|informó|reveló|publicó|[Dd]e acuerdo con',
    report(0.8),
  ),
  before(
    'it-according-to',
    'Secondo Reuters, il molo chiude.',
    '[Ss]econdo|riporta|riferisce|rivela',
    report(0.8),
  ),
];

const CLOSING = '[»“”"’]?(?:[ -]Zeitung)? ';

/** The same languages, read against the units behind the name. Data. */
export const OTHERS_BEHIND: readonly CreditRule[] = [
  behind(
    'de-reported',
    'Reuters berichtet, dass der Kai schließt.',
    `${CLOSING}(?:berichte[nt]|berichtete[n]?|meldete?|schreibt|schrieb|zitiert)\\b`,
    report(0.85),
  ),
  behind(
    'fr-reported',
    'Reuters rapporte que le quai ferme.',
    `${CLOSING}(?:rapporte|révèle|indique|écrit)(?![\\p{L}])`,
    report(0.85),
  ),
  behind(
    'es-reported',
    'Reuters informó que el muelle cierra.',
    `${CLOSING}(?:informó|informa|publicó|reveló)(?![\\p{L}])`,
    report(0.85),
  ),
  behind(
    'it-reported',
    'Reuters scrive che il molo chiude.',
    `${CLOSING}(?:riporta|scrive|rivela)\\b`,
    report(0.85),
  ),
];
