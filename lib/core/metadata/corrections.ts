import type { Correction, CorrectionKind } from '../article.ts';

/** How notes on an article's own faults begin; en, de, es, fr, it, pt, nl, pl, sv/da/no. Data. */
const OPENINGS: Readonly<Record<CorrectionKind, string>> = {
  correction:
    'corrections?(?: appended)?|corrected|erratum|korrektur|berichtigung|richtigstellung|korrigiert|correcci[oó]n|fe de erratas|rectificaci[oó]n|correctif|rectificatif|errata corrige|correzione|rettifica|corre[cç][aã]o|errata|correctie|rectificatie|sprostowanie|korekta|oikaisu|rättelse|rettelse|訂正',
  clarification:
    'clarifications?|klarstellung|aclaraci[oó]n|pr[eé]cision|chiarimento|precisazione|esclarecimento|verduidelijking|wyjaśnienie|tarkennus|förtydligande|presisering|præcisering',
  'editors-note':
    "editor(?:s|['’]s|s['’])? note|note (?:from|by) the editors?|anmerkung der redaktion|anm\\. d\\. red\\.|hinweis der redaktion|nota (?:del editor|de la redacci[oó]n|de redacci[oó]n|dell?['’]editore|della redazione|do editor|da reda[cç][aã]o)|note de la r[eé]daction|ndlr|noot van de redactie|nota redakcyjna|od redakcji|toimituksen huomautus|redaktionens anmärkning|編集部注",
};

const PATTERNS = (Object.keys(OPENINGS) as CorrectionKind[]).map((kind) => ({
  kind,
  // The opening word with a mark behind it, or with the day of the note and a mark.
  opening: new RegExp(
    `^[\\s*\\[(_—–-]{0,6}(?:${OPENINGS[kind]})(?:\\s?\\([^()\\n]{1,40}\\)|,?\\s(?:on |vom |del |du )?[\\p{L}.]{0,12}\\s?\\d[^:\\n]{0,30})?\\s?(?:[:：.)\\]—–|]|-\\s)`,
    'iu',
  ),
}));

/** English notes without such an opening. They must speak of the article itself. */
const CONFESSION =
  /^[\s*[(_—–-]{0,6}(?:an? (?:earlier|previous|original) version of this (?:article|story|report|column|post|piece|headline)|this (?:article|story|report|column|post|piece|headline) (?:has been|was) (?:updated to correct|corrected|amended to correct|amended|edited to correct))\b/i;

/** Read of one line; notes are short. */
const MOST_UNITS = 2000;
/** Kept of one article. */
const MOST_NOTES = 20;

function kindOf(line: string): CorrectionKind | null {
  const head = line.slice(0, 200);
  const found = PATTERNS.find(({ opening }) => opening.test(head));
  return found?.kind ?? (CONFESSION.test(head) ? 'correction' : null);
}

/**
 * Corrections, clarifications and editor's notes that stand in an article's text or around it: lines
 * that open as such notes do. The span is of the line, in `text` or, with `in`, in `furniture`. In the
 * order of the page, at most 20. Cost: linear in both.
 */
export function findCorrections(text: string, furniture: string): Correction[] {
  const found: Correction[] = [];
  for (const field of ['text', 'furniture'] as const) {
    const source = field === 'text' ? text : furniture;
    for (let start = 0; start < source.length && found.length < MOST_NOTES; ) {
      const feed = source.indexOf('\n', start);
      const end = feed < 0 ? source.length : feed;
      const kind = kindOf(source.slice(start, Math.min(end, start + 200)));
      if (kind) {
        const printed = source.slice(start, Math.min(end, start + MOST_UNITS));
        const span = { start, end, ...(field === 'furniture' ? { in: field } : {}) };
        found.push({ kind, text: printed.trim(), span, source: 'page' });
      }
      start = end + 1;
    }
  }
  return found;
}

/**
 * The corrections found on the page with those that only JSON-LD declares, which have no span. A declared
 * note whose words stand on the page is that note.
 */
export function withDeclared(
  found: readonly Correction[],
  declared: readonly string[],
): readonly Correction[] {
  const isPrinted = (text: string) => found.some((one) => one.text.includes(text.slice(0, 60)));
  const added = declared.filter((text) => !isPrinted(text));
  return [
    ...found,
    ...added.map(
      (text): Correction => ({ kind: 'correction', text, span: null, source: 'json-ld' }),
    ),
  ].slice(0, MOST_NOTES);
}
