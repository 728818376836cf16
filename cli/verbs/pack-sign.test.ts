import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packLines } from '../../lib/core/pack/pack-lines.ts';
import { makePack } from '../../tests/support/factories.ts';
import { UsageError } from '../run-lines.ts';
import { packKeyVerb, packSignVerb, packVerifyVerb } from './pack-sign.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-sign-'));
  await writeFile(at('pack.json'), JSON.stringify(makePack()));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a verb writes. */
async function written(run: (output: PassThrough) => Promise<unknown>): Promise<string> {
  const output = new PassThrough();
  await run(output);
  return String(output.read() ?? '');
}
const signed = async () => {
  const words = await written((output) => packKeyVerb([at('key.pem')], output));
  const signature = await written((output) =>
    packSignVerb([at('pack.json'), '--key', at('key.pem')], output, new PassThrough()),
  );
  await writeFile(at('pack.json.sig'), signature);
  return words.trim();
};
const verify = (output: PassThrough) =>
  packVerifyVerb([at('pack.json'), at('pack.json.sig')], output);

describe('signing a pack', () => {
  it('is verified by the words of the key that was made', async () => {
    const words = await signed();
    expect(words.split(' ')).toHaveLength(10);
    expect(JSON.parse(await written(verify))).toEqual({ signed: true, words });
  });

  it('says when the file itself does not say where it ends', async () => {
    const { stories, ...head } = makePack();
    const sign = async (lines: readonly string[]) => {
      await writeFile(at('pack.json'), lines.join('\n'));
      const errors = new PassThrough();
      const options = [at('pack.json'), '--key', at('key.pem')];
      await packSignVerb(options, new PassThrough(), errors);
      return String(errors.read());
    };
    await signed();
    const lines = [...packLines(head, stories)];
    expect(await sign(lines)).not.toContain('note:');
    expect(await sign([JSON.stringify(head), ...lines.slice(1)])).toContain(
      'does not say how many',
    );
    await expect(sign(lines.slice(0, 1))).rejects.toThrow('there are 0');
  });

  it('says in words that there is no such key', async () => {
    const signing = packSignVerb(
      [at('pack.json'), '--key', at('no.pem')],
      new PassThrough(),
      new PassThrough(),
    );
    await expect(signing).rejects.toThrow('cannot be read: there is no such file');
  });

  it('is not of a pack in which one letter was changed', async () => {
    await signed();
    const pack = await readFile(at('pack.json'), 'utf8');
    await writeFile(at('pack.json'), pack.replace('title', 'Title'));
    expect(await verify(new PassThrough())).toBe(false);
  });

  it('goes by the same words each time, and by others with another key', async () => {
    const words = await signed();
    const errors = new PassThrough();
    await packSignVerb([at('pack.json'), '--key', at('key.pem')], new PassThrough(), errors);
    expect(String(errors.read())).toContain(words);
    await rm(at('key.pem'));
    expect(await signed()).not.toBe(words);
  });

  it('never writes a key over a file that is there', async () => {
    await signed();
    const before = await readFile(at('key.pem'), 'utf8');
    await expect(packKeyVerb([at('key.pem')], new PassThrough())).rejects.toThrow(UsageError);
    expect(await readFile(at('key.pem'), 'utf8')).toBe(before);
  });

  it('refuses a file that is no pack, no key, or no signature', async () => {
    await signed();
    await writeFile(at('other'), 'no JSON');
    const sign = (...options: string[]) =>
      packSignVerb(options, new PassThrough(), new PassThrough());
    await expect(sign(at('other'), '--key', at('key.pem'))).rejects.toThrow(UsageError);
    await expect(sign(at('pack.json'), '--key', at('other'))).rejects.toThrow('is no private key');
    await expect(packVerifyVerb([at('pack.json'), at('other')], new PassThrough())).rejects.toThrow(
      'is no signature',
    );
  });
});
