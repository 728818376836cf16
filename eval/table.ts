import type { Figure } from './suite.ts';

const COLUMNS = ['figure', 'measured', 'at least', 'cases', 'compared with'] as const;

const shown = ({ value, unit }: Figure) =>
  value === null ? '–' : unit ? `${Number(value.toPrecision(4))} ${unit}` : value.toFixed(3);

function rowOf(figure: Figure): string[] {
  const { name, value, atLeast, cases, comparedWith } = figure;
  const isShort = value !== null && atLeast !== undefined && value < atLeast;
  return [
    name,
    `${shown(figure)}${isShort ? ' ✗' : ''}`,
    atLeast === undefined ? '–' : String(atLeast),
    String(cases),
    comparedWith ?? '–',
  ];
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
