import { SITUATIONS } from './situations.ts';
import { tryEveryFault } from './try-every-fault.ts';
import { WRITE_PATHS } from './write-paths.ts';

/**
 * `npm run test:faults [-- PART]`: how many faults were tried on each write path whose name holds PART, and
 * in each situation, and what went wrong. Exits with 1 when something did.
 */
const [part = ''] = process.argv.slice(2);
let [all, wrong] = [0, 0];

function tell(name: string, points: number, faults: readonly string[]): void {
  all += points;
  wrong += faults.length;
  console.log(`${name}: ${points} faults tried, ${faults.length} left the library wrong`);
  for (const fault of faults) console.log(`  ${fault}`);
}

for (const path of WRITE_PATHS) {
  if (!path.name.includes(part)) continue;
  const { points, faults } = await tryEveryFault(path);
  tell(path.name, points, faults);
}
for (const { name, tryOut } of SITUATIONS) {
  if (!name.includes(part)) continue;
  const { points, faults } = await tryOut();
  tell(name, points, faults);
}
console.log(`${all} faults tried in all, ${wrong} left the library wrong`);
if (wrong > 0) process.exitCode = 1;
