import { COMMON_USAGE, readArguments } from '../eval/arguments.ts';
import { report } from '../eval/report.ts';
import type { Part } from './part.ts';
import { analysis } from './parts/analysis.ts';
import { importing } from './parts/import.ts';
import { library } from './parts/library.ts';
import { lookup } from './parts/lookup.ts';
import { match } from './parts/match.ts';
import { popup } from './parts/popup.ts';
import { probe } from './parts/probe.ts';

/** Every part, in the order of the report. */
const PARTS: readonly Part[] = [analysis, match, lookup, probe, popup, library, importing];

const USAGE = `npm run bench -- [PART…] [--quick] [--data DIR] [--json] [--write FILE]

  PART          ${PARTS.map(({ name }) => name).join(', ')}; all when none is named
  --quick       leaves out what takes more than some minutes: libraries over 10,000 stories
${COMMON_USAGE}
`;

/** Exit 0 when all was measured, whatever the figures; 2 for unusable arguments. */
async function main(): Promise<number> {
  const names = PARTS.map(({ name }) => name);
  const read = readArguments(names, USAGE, ['quick']);
  if (typeof read === 'number') return read;
  const { chosen, data, flags } = read;
  const options = { isQuick: flags.has('quick') };
  async function* measureAll() {
    for (const { name, place, title, measure } of PARTS) {
      if (chosen.includes(name))
        yield { name, place, title, figures: await measure(data, options) };
    }
  }
  await report(measureAll(), read);
  return 0;
}

process.exitCode = await main();
