import { readFileSync } from 'node:fs';

/** How many tests passed and failed. Whatever did not run, or ran twice, counts as failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of vitest's JSON report that are read. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** The parts of Playwright's JSON report that are read. */
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Counts vitest's report; a file that could not be loaded has no tests and counts as one failed. */
export function tallyUnit(file: string, exitCode: number | null): Tally {
  return tally(file, exitCode, (report: UnitReport) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.numPendingTests +
      report.numTodoTests +
      report.testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      ).length,
  }));
}

/** Counts Playwright's report. */
export function tallyBrowser(file: string, exitCode: number | null): Tally {
  return tally(file, exitCode, ({ stats, errors }: BrowserReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}

/** A run that left no report, or failed without a failed test, counts as one failed. */
function tally<Report>(
  file: string,
  exitCode: number | null,
  count: (report: Report) => Tally,
): Tally {
  const report = readReport(file);
  if (report === null) {
    console.error(`${file} was not written: the run ended early (exit code ${exitCode}).`);
    return { passed: 0, failed: 1 };
  }
  const counted = count(report as Report);
  return exitCode === 0 ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Absent or cut short: either way the run did not reach its end, which is reported above.
    return null;
  }
}
