/** A file of rows with more columns or rows than this is none that somebody wrote. */
const MOST_COLUMNS = 200;

/**
 * The rows of separated values (RFC 4180; a tab or a semicolon may part them): marks around a value
 * are taken off, doubled marks inside are one, line ends inside marks belong to the value. A mark that
 * nothing closes ends with the text. Lazy. Cost: linear.
 */
export function* readRows(text: string, separator: string): Generator<string[]> {
  let row: string[] = [];
  let value = '';
  let isMarked = false;
  let start = 0;
  const end = (at: number) => {
    if (row.length < MOST_COLUMNS) row.push(value + text.slice(start, at));
    value = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (isMarked) {
      if (unit !== '"') continue;
      value += text.slice(start, at);
      start = at + 1;
      if (text[at + 1] === '"') at += 1;
      else isMarked = false;
    } else if (unit === '"' && value === '' && start === at) {
      isMarked = true;
      start = at + 1;
    } else if (unit === separator) {
      end(at);
      start = at + 1;
    } else if (unit === '\n' || unit === '\r') {
      end(at);
      if (unit === '\r' && text[at + 1] === '\n') at += 1;
      start = at + 1;
      yield row;
      row = [];
    }
  }
  if (row.length > 0 || value !== '' || start < text.length) {
    end(text.length);
    yield row;
  }
}

/** Rows by the names that the first row gives its columns; empty rows are left out, missing cells empty. */
export function* readRecords(
  text: string,
  separator: string,
): Generator<Readonly<Record<string, string>>> {
  let names: readonly string[] | null = null;
  for (const row of readRows(text, separator)) {
    if (row.every((value) => value.trim() === '')) continue;
    if (names === null) names = row.map((name) => name.replace(/^\uFEFF/, '').trim());
    else yield Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']));
  }
}

/** The separator of a first line: the one that parts it most often; null when none does. */
export function separatorOf(line: string): string | null {
  const counts = ['\t', ',', ';'].map((one) => ({ one, count: line.split(one).length - 1 }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.one : null;
}
