import { printedDates } from './printed-dates.ts';

/** What a line near the headline says of the article's dates. */
export interface DateLine {
  /** ISO 8601, as `printedDates` gives it; null when the line names no such date. */
  readonly published: string | null;
  readonly modified: string | null;
}

/** Words that make a date that of a later change, in the languages of `month-names.ts`. Data. */
const CHANGED =
  /updat|modif|aktuali[sz]|geändert|bearbeitet|mis(?:e)? à jour|actuali[sz]|aggiorn|zaktualizow|päivitet|muokattu|bijgewerkt|gewijzigd|atualiz|uppdater|oppdater|opdater|ändrad|revised|edited|更新|обновл|изменен|güncel|تحديث/i;
/** Words of the first date, which outrank the order of the line. */
const FIRST =
  /publi|posted|created|erstellt|veröffentlicht|créé|publié|erschienen|julkaist|gepubliceerd|geplaatst|opublikow|publicerad|掲載|公開|配信|добавлен|نشر/i;
/** How far before a date its word stands, in units. */
const REACH = 40;

/** Whether a line or a class name speaks of a later change. */
export const speaksOfChange = (text: string): boolean => CHANGED.test(text) && !FIRST.test(text);

/**
 * Tells the date of publication from that of a change in one printed line (“Published March 9, 2017 |
 * Updated March 10”). The nearest word before a date decides; without any the first date is that of
 * publication. `lang` as for `printedDates`. Cost: linear in the first 600 units.
 */
export function readDateLine(line: string, lang: string | null): DateLine {
  let published: string | null = null;
  let modified: string | null = null;
  let from = 0;
  for (const { date, start, end } of printedDates(line, lang)) {
    const before = line.slice(Math.max(from, start - REACH), start);
    if (CHANGED.test(before) && !FIRST.test(before)) modified ??= date;
    else published ??= date;
    from = end;
  }
  return { published, modified };
}
