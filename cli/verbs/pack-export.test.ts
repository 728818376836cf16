import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../tests/support/factories.ts';
import { UsageError } from '../run-lines.ts';
import { packExportVerb } from './pack-export.ts';

const pack = makePack({ stories: [makeStory(), makeStory({ id: 'quay' })] });
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-export-'));
  await writeFile(join(folder, 'pack'), JSON.stringify(pack));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...options: string[]): Promise<string> {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  await packExportVerb([join(folder, 'pack'), ...options], output);
  return written.join('');
}

describe('pack export', () => {
  it('writes JSON-LD, annotations and citation data that parse', async () => {
    const graph = JSON.parse(await run('--as', 'schema-org'))['@graph'];
    expect(graph.filter((node: { '@type': string }) => node['@type'] === 'Quotation')).toHaveLength(
      2,
    );
    expect(JSON.parse(await run('--as', 'annotations')).items).toHaveLength(2);
    expect(JSON.parse(await run('--as', 'csl-json'))).toHaveLength(2);
  });

  it('writes a table and a report', async () => {
    expect((await run('--as', 'csv')).trimEnd().split('\r\n')).toHaveLength(3);
    expect(await run('--as', 'markdown')).toContain('# The ferry wharf closes');
  });

  it('writes the pack itself, a story a line', async () => {
    const [head, ...stories] = (await run('--as', 'jsonl')).trimEnd().split('\n');
    expect({ ...JSON.parse(head ?? ''), stories: stories.map((line) => JSON.parse(line)) }).toEqual(
      { ...pack, count: pack.stories.length },
    );
  });

  it('says which forms there are', async () => {
    await expect(run('--as', 'pdf')).rejects.toThrow(UsageError);
    await expect(run()).rejects.toThrow(/schema-org/);
  });
});
