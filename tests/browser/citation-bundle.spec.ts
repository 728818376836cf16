import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './support/extension.ts';
import { expect, test } from './support/fixtures.ts';

/** What could reach the network: a call by name, and the ways that have no other use. */
const NETWORK =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bimportScripts\b/;

for (const browser of ['chromium', 'firefox'] as const) {
  test(`the citation library that ${browser} gets holds nothing that fetches`, () => {
    const folder = join(builtExtension(browser), 'chunks');
    const chunks = readdirSync(folder).filter((name) => name.startsWith('format-citation-'));
    expect(chunks).toHaveLength(1);
    const code = readFileSync(join(folder, chunks[0] ?? ''), 'utf8');
    expect(code).toContain('bibtex');
    expect(NETWORK.exec(code)?.[0] ?? null).toBeNull();
    // Nor is it in what is loaded before it is asked for.
    const others = readdirSync(folder).filter((name) => !chunks.includes(name));
    for (const name of others) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain('@citation-js');
    }
  });
}
