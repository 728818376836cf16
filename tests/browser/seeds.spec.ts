import { SEED_CASES } from './seed-cases.ts';
import { test } from './support/fixtures.ts';
import { hasSeedPages } from './support/sites.ts';

if (hasSeedPages()) {
  for (const { name, run } of SEED_CASES) {
    test(name, ({ driver }) => run(driver));
  }
}
