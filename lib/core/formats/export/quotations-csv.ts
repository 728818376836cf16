import type { AttachedCheck } from '../../fact-check/attach-checks.ts';
import { showCorrections } from '../../view/correction-view.ts';
import { showCheck } from '../../view/fact-check-view.ts';
import type { StoryBundle } from '../../view/story-bundle.ts';
import type { FormWriter, ToldStory } from './form-writer.ts';
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
  'corrections',
  'follow-ups',
  'fact checks',
  'recorded by',
  'recorded on',
] as const;

/**
 * Writes the quotations of stories as a table: a row for each article that prints one, each cell text. Begins
 * with a byte order mark, without which spreadsheets take letters for others.
 */
export const quotationsCsv = (): FormWriter => ({
  begin: `\uFEFF${row(COLUMNS)}`,
  end: '',
  story: storyRows,
});

/**
 * A cell as RFC 4180 has it. A spreadsheet runs what begins like a formula, so that such a cell gets an
 * apostrophe before it, which spreadsheets do not show (OWASP, CSV injection).
 */
export function csvCell(value: string): string {
  const text = /^[\s]*[=+\-@]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function row(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** What several say in one cell, a line each. */
const lined = (lines: readonly string[]) => lines.join('\n');
const pieces = (...all: readonly (string | null)[]) => all.filter(Boolean).join(', ');

/** The story's corrections or follow-ups, whichever article they are about: a row stands for itself. */
const corrected = (bundle: StoryBundle, wanted: 'correction' | 'follow-up') =>
  lined(
    showCorrections(bundle)
      .filter(({ kind }) => kind === wanted)
      .map(({ outlet, on, says, url }) => pieces(pieces(outlet, on), says, url)),
  );

/** What others found who checked these words. */
const checked = (checks: readonly AttachedCheck[], words: string) =>
  lined(
    checks
      .filter((one) => one.words === words)
      .map(showCheck)
      .map(({ publisher, rating, scale, url }) =>
        pieces(publisher, rating ?? scale?.value ?? null, url),
      ),
  );

function storyRows({ bundle, checks }: ToldStory): string {
  const { title, recorded } = bundle.story;
  const [corrections, followUps] = [
    corrected(bundle, 'correction'),
    corrected(bundle, 'follow-up'),
  ];
  return printedQuotations(bundle)
    .map((one) =>
      row([
        title,
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
        corrections,
        followUps,
        checked(checks, wordsOf(one.quotation)),
        recorded.by,
        recorded.on,
      ]),
    )
    .join('');
}
