import type { Repo } from './repo.ts';

/** Words that a language does not use, with what it says instead, and the keys where they mean something else. */
interface Avoided {
  readonly words: RegExp;
  readonly instead: string;
  /** Beginnings of keys. */
  readonly but?: readonly string[];
}

/**
 * What `docs/translating.md` asks of each language, as far as a list of words can hold it: one word a concept,
 * one way to address the reader, nothing that accuses a page, no jargon.
 */
const AVOIDED: Readonly<Record<string, readonly Avoided[]>> = {
  en: [
    {
      words: /\b(?:misquot|fake|false|mislead|conceal|distort|manipulat|hid(?:es|den?)\b)/iu,
      instead: 'what is there and what is not: a page “leaves out” words, it hides none',
      but: ['import_reason_hidden_marks'],
    },
    {
      words: /\b(?:metadata|database|cache|pars(?:e|ing)|API|URL|span|selector|token|null)\b/iu,
      instead: 'what a reader calls it',
    },
    {
      words: /\b(?:newspaper|media outlet|news site|source article)\b/iu,
      instead: '“outlet”, “article” or “origin”',
    },
    {
      words: /\bpublisher/iu,
      instead: '“outlet”, or “curator” of a pack',
    },
    { words: /\bhosts?\b|\btelling words?\b/iu, instead: '“website”, “distinctive words”' },
    {
      words: /\bIDs?\b|\brecords?\b|\bimported\b/iu,
      instead: '“entry” or what it is, “name”, “taken in”: a reader knows of no ids and no records',
      but: ['origin_court_record'],
    },
    { words: /\bpills?\b/iu, instead: '“notice”' },
    { words: /\bbutton in the toolbar|Headwater’s button/u, instead: '“icon”' },
  ],
  de: [
    {
      words: /\b(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer)\b/iu,
      instead: '“Sie”',
    },
    {
      words:
        /(?<!\p{L})(?:Wähle|Gib|Öffne|Klicke|Schließe|Schreibe|Füge|Lösche|Nimm|Markiere|Drücke)(?!\p{L})/u,
      instead: 'the polite form: “Wählen Sie”',
    },
    { words: /Sprecher/u, instead: '“zitierte Person”' },
    { words: /[Bb]erichtig/u, instead: '“Korrektur”, “korrigiert”' },
    { words: /Abdruck/u, instead: '“Wiedergabe”' },
    {
      words: /Datens[aä]tz/u,
      instead: '“Eintrag”',
      but: ['origin_dataset', 'phrase_papers_only'],
    },
    {
      words: /Kennung|\bIDs?\b|importiert(?! …|…)/u,
      instead: '“Name” or what it is, “übernommen”',
    },
    { words: /\b(?:Publikation|Herausgeber|Verlag|Nachrichtenquelle)/u, instead: '“Medium”' },
    {
      words: /lügt|Lüge|gefälscht|verschweig|verfälsch|manipulier|irreführ|verborgen/iu,
      instead: 'what is there and what is not: eine Seite „lässt aus“',
      but: ['import_reason_hidden_marks'],
    },
  ],
  es: [
    {
      words:
        /(?<!\p{L})(?:tú|tus?|te|ti|contigo|tienes|puedes|quieres|vosotros|vuestr[oa]s?)(?!\p{L})/iu,
      instead: '“usted”, or nobody',
    },
    {
      words:
        /(?:^|[.:;] )(?:Elige|Selecciona|Pulsa|Escribe|Abre|Cierra|Pega|Haz|Vuelve|Prueba|Busca)(?!\p{L})/u,
      instead: 'the polite form: “Elija”',
    },
    {
      words: /(?<!\p{L})(?:identificador(?:es)?|IDs?|registros?|importad[oa]s?)(?!\p{L})/iu,
      instead: '“elemento” or what it is, “nombre”, “incorporado”',
    },
    { words: /(?<!\p{L})historias?(?!\p{L})/iu, instead: '“noticia”' },
    {
      words: /(?<!\p{L})(?:orador(?:a|es)?|hablantes?|portavo(?:z|ces))(?!\p{L})/iu,
      instead: '“persona citada”',
    },
    { words: /(?<!\p{L})(?:editorial|publicadora?)(?!\p{L})/iu, instead: '“medio”' },
    {
      words: /mentir|miente|(?<!\p{L})fals[oae]|engañ|manipul|(?<!\p{L})ocult/iu,
      instead: 'what is there and what is not: una página «omite» palabras',
      but: ['import_reason_hidden_marks'],
    },
  ],
};

/** Each language says one thing in one word, addresses the reader in one way and accuses nobody. */
export function oneWordAConcept(repo: Repo): string[] {
  return Object.entries(AVOIDED).flatMap(([locale, avoided]) => {
    const path = `public/_locales/${locale}/messages.json`;
    const entries: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
      repo.get(path)?.text ?? '{}',
    );
    return Object.entries(entries).flatMap(([key, { message }]) =>
      avoided
        .filter(({ but = [] }) => !but.some((start) => key.startsWith(start)))
        .flatMap(({ words, instead }) => {
          const [found] = words.exec(message) ?? [];
          return found === undefined
            ? []
            : [`${path}: “${key}” says “${found.trim()}”. Say ${instead}: docs/translating.md.`];
        }),
    );
  });
}
