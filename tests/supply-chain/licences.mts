import { lockedPackages } from './lock-file.ts';
import { packageFaults } from './review.ts';

/**
 * `npm run licences`: what ships with its licences, how many packages build and test it under which, and
 * what was not reviewed. Exits with 1 then. The bill of materials is `npm run sbom`.
 */
const packages = lockedPackages();
const shipped = packages.filter(({ ships }) => ships);
console.log(`${shipped.length} packages are part of the extension:`);
for (const { name, version, licence } of shipped) console.log(`  ${name} ${version}: ${licence}`);
const rest = packages.filter(({ ships }) => !ships);
const byLicence = new Map<string, number>();
for (const { licence } of rest) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
console.log(`${rest.length} build and test it:`);
for (const [licence, count] of [...byLicence].sort((a, b) => b[1] - a[1]))
  console.log(`  ${licence}: ${count}`);
const faults = packageFaults(packages);
console.log(`${faults.length} findings`);
for (const fault of faults) console.log(`  ${fault}`);
if (faults.length > 0) process.exitCode = 1;
