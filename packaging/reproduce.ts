import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'dist';

/** Makes every package and answers the hash of each by its name. */
function build(): ReadonlyMap<string, string> {
  execFileSync('npm', ['run', '--silent', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.zip'));
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(FOLDER, name)))
        .digest('hex'),
    ]),
  );
}

/** `npm run zip:check`: builds the packages twice and compares them byte by byte. Exit 1 when any differs. */
function main(): void {
  const [first, second] = [build(), build()];
  for (const [name, hash] of first) {
    const isSame = second.get(name) === hash;
    console.log(`${name} ${hash} ${isSame ? 'same twice' : 'differs'}`);
    if (!isSame) process.exitCode = 1;
  }
}

main();
