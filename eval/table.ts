import type { Figure } from './suite.ts';

const COLUMNS = ['figure', 'measured', 'wanted', 'cases', 'compared with'] as const;

const shown = ({ value, unit }: Figure) =>
  value === null ? '–' : unit ? `${Number(value.toPrecision(4))} ${unit}` : value.toFixed(3);

/** The limit in words; an empty one where none is set. */
const wanted = ({ atLeast, atMost }: Figure) =>
  atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : '–';

function isShort({ value, atLeast, atMost }: Figure): boolean {
  if (value === null) return false;
  return (atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost);
}

function rowOf(figure: Figure): string[] {
  const { name, cases, comparedWith } = figure;
  const measured = `${shown(figure)}${isShort(figure) ? ' ✗' : ''}`;
  return [name, measured, wanted(figure), String(cases), comparedWith ?? '–'];
}

/** Figures as a Markdown table; one that is not reached carries a ✗. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [[...COLUMNS], ...figures.map(rowOf)];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}
