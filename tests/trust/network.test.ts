import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Repo, readRepo, repoOf, sources } from '../repo/repo.ts';

/** What asks the network for something, or could. */
const ASKS =
  /\b(?:fetch|importScripts)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|Image|Worker|SharedWorker)\b|\bsendBeacon\(|\.src\s*=|\bimport\((?!['"]\.)/;
/** What makes code or markup of text. */
const RUNS =
  /\b(?:eval|Function)\(|\bnew Function\b|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bsrcdoc\b|\bsetTimeout\(\s*['"`]/;

/** The only files that ask for something, and for what. */
const MAY_ASK: Readonly<Record<string, string>> = {
  'entrypoints/background/open-library.ts': 'the pack inside the extension',
  'lib/platform/fetch-pack.ts': 'the packs that the reader subscribed to',
  'lib/platform/page-text.ts': 'the locale files inside the extension',
};

/** Who leads to the file that speaks to hosts, file by file: nothing that a page or a pack says comes along here. */
const LEADS_TO_HOSTS: Readonly<Record<string, readonly string[]>> = {
  'fetch-pack': ['lib/platform/pack-hosts.ts'],
  'pack-hosts': [
    'entrypoints/background/refresh-packs.ts',
    'entrypoints/library/import-ports.ts',
    'lib/platform/hosts.ts',
    'lib/platform/pack-host-pages.ts',
  ],
};

/** Where an extension page may ask: itself, and packs over https, or on this machine for those who try one out. */
const CONNECTS = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*";

/** The lines of what ships that hold `pattern`, in files that are not `allowed`. */
function linesWith(
  repo: Repo,
  pattern: RegExp,
  allowed: Readonly<Record<string, string>>,
): string[] {
  return sources(repo, ['lib', 'components', 'entrypoints'])
    .filter(({ path }) => !/\.(?:test|cases)\./.test(path) && !Object.hasOwn(allowed, path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
}

describe('what ships', () => {
  const repo = readRepo();

  it('asks for nothing outside the files that are known to', () => {
    expect(linesWith(repo, ASKS, MAY_ASK)).toEqual([]);
  });

  it.each(Object.entries(LEADS_TO_HOSTS))('reaches %s from known places only', (name, known) => {
    const importing = new RegExp(`from '[^']*/${name}\\.ts'`);
    const found = sources(repo, ['lib', 'components', 'entrypoints'])
      .filter(({ path, text }) => !/\.test\./.test(path) && importing.test(text))
      .map(({ path }) => path);
    expect(found.sort()).toEqual(known);
  });

  it('makes neither code nor markup of text', () => {
    expect(linesWith(repo, RUNS, {})).toEqual([]);
  });

  it('has a policy by which the browser holds the same', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const [policy = ''] = /"default-src [^"]*"/.exec(config) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(CONNECTS);
    expect(policy.replace(CONNECTS, '')).not.toMatch(/unsafe|data:|blob:|\*|https?:/);
  });

  it.each([
    ["export const x = () => fetch('https://a.example/');", ASKS],
    ['export const x = new WebSocket(address);', ASKS],
    ['element.innerHTML = text;', RUNS],
    ["export const x = new Function('return 1');", RUNS],
  ])('is searched for %j', (planted, pattern) => {
    expect(linesWith(repoOf({ 'lib/page/x.ts': planted }), pattern, {})).toHaveLength(1);
  });
});
