import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Failure, Figure, Suite } from './suite.ts';
import { SUITES } from './suites.ts';
import { tableOf } from './table.ts';

const USAGE = `npm run eval -- [SUITE…] [--data DIR] [--json] [--failures]

  SUITE        ${SUITES.map(({ name }) => name).join(', ')}; all of them when none is named
  --data DIR   the folder of labelled cases (default ../shared/eval)
  --json       one flat JSON object of numbers instead of tables
  --failures   each case that went wrong, too
`;

function shownFailure({ figure, id, expected, found }: Failure): string {
  return `  ${figure} · ${id}\n    expected ${expected}\n    found    ${found}`;
}

async function runSuite(
  suite: Suite,
  data: string,
  showFailures: boolean,
): Promise<readonly Figure[]> {
  const absent = suite.needs.filter((path) => !existsSync(join(data, path)));
  if (absent.length > 0) {
    process.stderr.write(`${suite.name}: not measured, ${absent.join(' and ')} is not there\n`);
    return [];
  }
  const failures: Failure[] = [];
  const figures = await suite.measure(data, (failure) => failures.push(failure));
  if (showFailures) process.stderr.write(`${failures.map(shownFailure).join('\n')}\n`);
  return figures;
}

/** Exit 0 when something was measured, 2 for unusable arguments or a folder without any case. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/eval' },
      json: { type: 'boolean', default: false },
      failures: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (values.help || unknown.length > 0) {
    if (unknown.length > 0) process.stderr.write(`there is no suite “${unknown.join('”, “')}”\n\n`);
    process.stderr.write(USAGE);
    return values.help ? 0 : 2;
  }
  const data = resolve(values.data);
  const chosen = SUITES.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  const flat: Record<string, number | null> = {};
  let measured = 0;
  for (const suite of chosen) {
    const figures = await runSuite(suite, data, values.failures);
    measured += figures.length;
    if (values.json) {
      for (const { name, value } of figures) flat[`${suite.name}.${name}`] = value;
    } else if (figures.length > 0) {
      process.stdout.write(`## ${suite.name}: ${suite.title}\n\n${tableOf(figures)}\n\n`);
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(flat, null, 2)}\n`);
  return measured > 0 ? 0 : 2;
}

process.exitCode = await main();
