import type { StoryBundle } from '../../view/story-bundle.ts';
import { printedQuotations, speakerName, wordsOf } from './story-parts.ts';

const COLUMNS = [
  'story',
  'pack',
  'quotation',
  'speaker',
  'role',
  'said',
  'occasion',
  'outlet',
  'headline',
  'published',
  'url',
  'place',
  'printed',
  'differences',
  'fullest',
] as const;

/**
 * A cell as RFC 4180 has it. A spreadsheet runs what begins like a formula, so that such a cell gets an
 * apostrophe before it, which spreadsheets do not show (OWASP, CSV injection).
 */
export function csvCell(value: string): string {
  const text = /^[\s]*[=+\-@]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * The quotations of stories as a table: a row for each article that prints one, each cell text. Begins
 * with a byte order mark, without which spreadsheets take letters for others. Lazy: a story at a time.
 */
export function* quotationsCsv(bundles: Iterable<StoryBundle>): Generator<string> {
  yield `\uFEFF${row(COLUMNS)}`;
  for (const bundle of bundles) {
    const rows = printedQuotations(bundle).map((one) =>
      row([
        bundle.story.title,
        bundle.packTitle,
        wordsOf(one.quotation),
        speakerName(one.speaker),
        one.speaker?.role ?? '',
        one.quotation.said ?? '',
        one.quotation.occasion ?? '',
        one.outlet,
        one.article?.headline ?? '',
        one.article?.published ?? '',
        one.article?.url ?? '',
        one.in,
        one.printed,
        one.differences.join(' '),
        one.attests ? 'yes' : '',
      ]),
    );
    if (rows.length > 0) yield rows.join('');
  }
}
