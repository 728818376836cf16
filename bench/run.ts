import { parseArgs } from 'node:util';
import { tableOf } from '../eval/table.ts';
import type { Part } from './part.ts';
import { analysis } from './parts/analysis.ts';
import { probe } from './parts/probe.ts';

/** Every part, in the order of the report. */
const PARTS: readonly Part[] = [analysis, probe];

const USAGE = `npm run bench -- [PART…] [--json]

  PART     ${PARTS.map(({ name }) => name).join(', ')}; all of them when none is named
  --json   one flat JSON object of numbers instead of tables
`;

/** Exit 0 when all was measured, whatever the figures; 2 for unusable arguments. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
  if (values.help || unknown.length > 0) {
    if (unknown.length > 0) process.stderr.write(`there is no part “${unknown.join('”, “')}”\n\n`);
    process.stderr.write(USAGE);
    return values.help ? 0 : 2;
  }
  const flat: Record<string, number | null> = {};
  for (const part of PARTS.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  )) {
    const figures = await part.measure();
    for (const { name, value } of figures) flat[`${part.name}.${name}`] = value;
    if (!values.json)
      process.stdout.write(`## ${part.name}: ${part.title}\n\n${tableOf(figures)}\n\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(flat, null, 2)}\n`);
  return 0;
}

process.exitCode = await main();
