import { readRecords, separatorOf } from './separated-values.ts';

/** A value of a file, with its place from 1; `isJson` is false for a line that is none. */
export interface FileValue {
  readonly line: number;
  readonly value: unknown;
  readonly isJson: boolean;
}

/** Parses JSON; undefined when it is none, which no JSON says. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/**
 * Whether each line is a value of its own (JSON Lines): the first one is whole, and more follow. A
 * table is rows of text, and has no such line.
 */
function isLines(text: string): boolean {
  const first = text.search(/\n/);
  return (
    first > 0 && text.slice(first).trim() !== '' && parseJson(text.slice(0, first)) !== undefined
  );
}

/**
 * The values of a text file: the one JSON value, the values of JSON Lines, or the rows of a table
 * with a heading. A JSON file that is broken is one value that is no JSON. Lazy. Cost: linear.
 */
export function* readValues(file: string): Generator<FileValue> {
  const text = file.replace(/^\uFEFF/, '');
  const start = text.trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) {
    const [heading = ''] = start.split(/[\r\n]/, 1);
    let line = 1;
    for (const value of readRecords(start, separatorOf(heading) ?? '\t')) {
      line += 1;
      yield { line, value, isJson: true };
    }
    return;
  }
  if (!isLines(start)) {
    const value = parseJson(start);
    yield { line: 1, value, isJson: value !== undefined };
    return;
  }
  let line = 0;
  for (let from = 0; from < start.length; ) {
    const end = start.indexOf('\n', from);
    const source = start.slice(from, end < 0 ? start.length : end);
    from = end < 0 ? start.length : end + 1;
    line += 1;
    if (source.trim() === '') continue;
    const value = parseJson(source);
    yield { line, value, isJson: value !== undefined };
  }
}
