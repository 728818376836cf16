import type { ArticleLabel, LabelKind } from '../article.ts';
import { canParseUrl } from '../can-parse-url.ts';
import { plainText } from './plain-text.ts';

/** schema.org types that are a label by themselves. */
const TYPES: Readonly<Record<string, LabelKind>> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  SatiricalArticle: 'satire',
  AdvertiserContentArticle: 'sponsored',
};

/** Whole labels as publishers print them, folded; en, de, es, fr, it, pt, nl, pl, fi, sv, da/no. Data. */
const WORDS: Readonly<Record<LabelKind, RegExp>> = {
  opinion:
    /^(?:opinions?|op[- ]?ed|editorials?|the editorial board|editorial board|commentary|comment(?:ary)? ?(?:&|and) ?opinion|columns?|columnists?|guest (?:column|essay|opinion)|letters?(?: to the editor)?|perspectives?|viewpoints?|voices|views|meinung(?:en)?|kommentare?|leitartikel|gastbeitrag|gastkommentar|kolumnen?|debatte|opini[oó]n(?:es)?|columnas?|tribuna|tribunes?|chroniques?|d[ée]bats?|opinioni|commenti|editoriali?|opini[aã]o|editoriais|colunas?|opinie|commentaar|opinia|opinie i komentarze|komentarz|felieton|mielipide|p[äa][äa]kirjoitus|kolumni|kommentit|ledare|åsikter|debatt|leder|meninger|kronik|synspunkt|社説|オピニオン|コラム)$/i,
  analysis:
    /^(?:(?:news )?analys[ie]s|explainers?|analysen?|hintergrund|an[aá]lisis|analyses|analisi|an[aá]lise|analiza|analyysi|analys|解説|分析)$/i,
  satire: /^(?:satire|humou?r|satira|s[aá]tira|satiric|satiiri|parodie|parody)$/i,
  // Words that mark advertising space as well (“Anzeige”, “Sponsored”) say nothing of the article.
  sponsored:
    /^(?:sponsored (?:content|post|article|by\b.*)|paid (?:content|post|program|partnership)|partner content|branded content|advertorial|advertisement feature|promoted content|gesponserter (?:beitrag|inhalt)|bezahlter inhalt|contenido patrocinado|publirreportaje|contenu (?:sponsoris[ée]|partenaire)|publi-?reportage|contenuto sponsorizzato|conte[uú]do patrocinado|gesponsorde inhoud|materia[łl] sponsorowany|artyku[łl] sponsorowany|kaupallinen yhteisty[öo]|sponsrat innehåll|annonsørinnhold)$/i,
};

/** A label is a word or three; what is longer is a sentence. */
const MOST_UNITS = 40;
/** Bars and dashes may stand around it; a run of them without end would cost the square of its length. */
const MOST_PRINTED = 120;

/** The kind of a label that a publisher prints or declares as a section; null when it is none. */
export function labelOf(printed: unknown): ArticleLabel | null {
  const plain = plainText(printed);
  if (!plain || plain.length > MOST_PRINTED) return null;
  const text = plain.replace(/^[\s|:–—-]+|[\s|:–—-]+$/g, '');
  if (!text || text.length > MOST_UNITS) return null;
  const kind = (Object.keys(WORDS) as LabelKind[]).find((one) => WORDS[one].test(text));
  return kind ? { kind, printed: text } : null;
}

/** The kind that a schema.org type of an article states; null for types that state none. */
export function labelOfType(type: string): ArticleLabel | null {
  const kind = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  return kind ? { kind, printed: type } : null;
}

/** The label of a section in the address: `/opinion/2019/…`; null without such a section or address. */
export function labelOfUrl(url: string | null): ArticleLabel | null {
  if (!url || !canParseUrl(url)) return null;
  // The last part names the article, not a section of the site.
  const sections = new URL(url).pathname.split('/').filter(Boolean).slice(0, -1).slice(0, 4);
  for (const section of sections) {
    const label = labelOf(section.replace(/[-_]+/g, ' '));
    if (label) return { ...label, printed: `/${section}/` };
  }
  return null;
}
