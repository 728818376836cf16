import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { builtExtension } from './support/extension.ts';

/** One finding of the add-on linter. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** The parts of the linter's JSON that are read. */
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Preact's own run-time assigns to innerHTML for a property that no component here uses. */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

/** Lints the Firefox build as the add-on site does; any error or unknown warning fails. */
function main(): void {
  const arguments_ = ['lint', '--source-dir', builtExtension('firefox'), '--output', 'json'];
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/web-ext'), arguments_, {
    encoding: 'utf8',
  });
  const report = parse(stdout);
  if (report === null) throw new Error(`web-ext lint gave no report: ${stderr || stdout}`);
  const unknown = report.warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code));
  const findings = [...report.errors, ...unknown];
  for (const { code, message, file } of findings) console.error(`${code} in ${file}: ${message}`);
  console.log(`${report.errors.length} errors, ${unknown.length} unknown warnings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

function parse(text: string): Report | null {
  const start = text.indexOf('{');
  return start < 0 ? null : (JSON.parse(text.slice(start)) as Report);
}

main();
