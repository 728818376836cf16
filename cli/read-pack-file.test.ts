import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packLines } from '../lib/core/pack/pack-lines.ts';
import { makePack, makeStory } from '../tests/support/factories.ts';
import { parsePackFile, readPackFile } from './read-pack-file.ts';
import { FileError } from './run-lines.ts';

const pack = makePack({ stories: [makeStory(), makeStory({ id: 'Quay_2.b' })] });
const { stories, ...head } = pack;
const inLines = [...packLines(head, stories)].join('\n');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(content: string) {
  await writeFile(join(folder, 'pack'), content);
  return readPackFile(join(folder, 'pack'));
}

describe('a pack file', () => {
  it.each([
    ['one JSON', JSON.stringify(pack, null, 2)],
    ['one JSON in one line', JSON.stringify(pack)],
    ['JSON Lines: the pack, then a story a line', `${inLines}\n\n`],
  ])('reads as it was written, as %s', async (_form, content) => {
    expect(await read(content)).toEqual(pack);
  });

  it.each([
    ['nothing', ''],
    ['something else', '{"format":"cookbook"}'],
    ['a later version', JSON.stringify({ ...pack, version: 2 })],
    ['a field that nobody knows', JSON.stringify({ ...pack, colour: 'red' })],
    ['lines with a broken story', `${inLines}\n{"id":"wharf"}`],
    ['a line that is no JSON', `${inLines}\nwharf`],
  ])('is refused when it is %s', async (_what, content) => {
    await expect(read(content)).rejects.toThrow(FileError);
  });

  it('is refused with the place of the fault', async () => {
    await expect(read(`${inLines}\n{"id":"wharf"}`)).rejects.toThrow('stories.2.');
  });

  it.each([
    ['a line', `${inLines}\n\n${inLines.slice(-80, -20)}`, 'line 5'],
    ['one JSON of many lines', JSON.stringify(pack, null, 2).split('\n', 9).join('\n'), 'line 9'],
    ['one JSON that turns into something else', '{\n"format":\nwharf', 'line 3'],
  ])('is refused with the line where it breaks off: %s', async (_form, content, line) => {
    await expect(read(content)).rejects.toThrow(line);
  });

  it('is named where it is not there', async () => {
    await expect(readPackFile(join(folder, 'no-such'))).rejects.toThrow(
      `${join(folder, 'no-such')} cannot be read: there is no such file`,
    );
    await expect(parsePackFile(folder)).rejects.toThrow('it is a folder');
  });
});
