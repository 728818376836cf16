import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_USAGE, readArguments } from './arguments.ts';
import { type Measured, report } from './report.ts';
import type { Failure, Suite } from './suite.ts';
import { SUITES } from './suites.ts';

const USAGE = `npm run eval -- [SUITE…] [--data DIR] [--failures] [--json] [--write FILE]

  SUITE         ${SUITES.map(({ name }) => name).join(', ')}; all when none is named
  --failures    each case that went wrong, too
${COMMON_USAGE}
`;

function shownFailure({ figure, id, expected, found }: Failure): string {
  return `  ${figure} · ${id}\n    expected ${expected}\n    found    ${found}\n`;
}

/** A suite whose files are absent gives no figures, and says so. */
async function measure(suite: Suite, data: string, showFailures: boolean): Promise<Measured> {
  const { name, title } = suite;
  const absent = suite.needs.filter((path) => !existsSync(join(data, path)));
  if (absent.length > 0) {
    process.stderr.write(`${name}: not measured, ${absent.join(' and ')} is not there\n`);
    return { name, title, figures: [] };
  }
  const failures: Failure[] = [];
  const figures = await suite.measure(data, (failure) => failures.push(failure));
  if (showFailures) process.stderr.write(failures.map(shownFailure).join(''));
  return { name, title, figures };
}

/** Exit 0 when something was measured, 2 for unusable arguments or a folder without any case. */
async function main(): Promise<number> {
  const names = SUITES.map(({ name }) => name);
  const read = readArguments(names, USAGE, ['failures']);
  if (typeof read === 'number') return read;
  const { chosen, data, flags } = read;
  async function* measureAll() {
    for (const suite of SUITES) {
      if (chosen.includes(suite.name)) yield await measure(suite, data, flags.has('failures'));
    }
  }
  return (await report(measureAll(), read)) > 0 ? 0 : 2;
}

process.exitCode = await main();
