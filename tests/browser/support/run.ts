import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/**
 * Runs a command, its output going where ours goes, and returns its exit code; null when it could
 * not be started or was killed.
 */
export function run(command: string, ...args: readonly string[]): number | null {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status;
}

/** Runs a command that a dependency of the project brings. */
export function runTool(tool: string, ...args: readonly string[]): number | null {
  return run(resolve(join('node_modules', '.bin', tool)), ...args);
}

/** Runs a script of `package.json`; throws when it fails. */
export function runScript(script: string): void {
  const code = run('npm', 'run', '--silent', script);
  if (code !== 0) throw new Error(`npm run ${script} failed (exit code ${code}).`);
}
