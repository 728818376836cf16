import { mkdirSync, rmSync } from 'node:fs';
import { SEED_CASES } from './seed-cases.ts';
import { ensureBrowsers, ensureDisplay } from './support/browsers.ts';
import { runScript, runTool } from './support/run.ts';
import { hasSeedPages } from './support/sites.ts';
import { type Tally, tallyBrowser, tallyUnit } from './support/tally.ts';

const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';

/** `npm test`: every test there is, in both browsers. The last line says how many passed. */
function main(): void {
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results');
  ensureBrowsers(['chromium', 'firefox']);
  ensureDisplay();
  runScript('build');
  runScript('build:firefox');
  const tallies = [unitTests(), browserTests()];
  if (!hasSeedPages()) {
    const count = SEED_CASES.length * 2;
    console.log(`seed pages absent: the ${count} tests that read them did not run`);
  }
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function unitTests(): Tally {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  return tallyUnit(UNIT_REPORT, runTool('vitest', 'run', ...reporters));
}

function browserTests(): Tally {
  return tallyBrowser(BROWSER_REPORT, runTool('playwright', 'test'));
}

try {
  main();
} catch (error) {
  // Without browsers or builds no test can run: that is one failure, said in one sentence.
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
