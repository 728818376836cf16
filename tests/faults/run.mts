import { tryEveryFault } from './try-every-fault.ts';
import { WRITE_PATHS } from './write-paths.ts';

/** `npm run faults`: how many faults were tried on each write path, and what went wrong. */
let all = 0;
for (const path of WRITE_PATHS) {
  const { points, faults } = await tryEveryFault(path);
  all += points;
  console.log(`${path.name}: ${points} faults tried, ${faults.length} left the library wrong`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
console.log(`${all} faults tried in all`);
