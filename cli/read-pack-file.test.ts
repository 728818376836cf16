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
const three = inLines.replace('"count":2', '"count":3');

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
    ['JSON Lines that do not say how many', inLines.replace(',"count":2', '')],
    ['JSON behind a byte order mark', `\ufeff${JSON.stringify(pack)}`],
    ['JSON Lines behind a byte order mark', `\ufeff${inLines}`],
  ])('reads as it was written, as %s', async (_form, content) => {
    expect(await read(content)).toEqual(pack);
  });

  it.each([
    ['nothing', ''],
    ['something else', '{"format":"cookbook"}'],
    ['a later version', JSON.stringify({ ...pack, version: 2 })],
    ['a field that nobody knows', JSON.stringify({ ...pack, colour: 'red' })],
    ['lines cut off at the end of one', inLines.slice(0, inLines.lastIndexOf('\n'))],
    [
      'lines of which there are more than it says',
      `${inLines}\n${JSON.stringify(makeStory({ id: 'more' }))}`,
    ],
    ['lines that count in words', inLines.replace('"count":2', '"count":"two"')],
    ['lines with a broken story', `${three}\n{"id":"wharf"}`],
    ['a line that is no JSON', `${inLines}\nwharf`],
  ])('is refused when it is %s', async (_what, content) => {
    await expect(read(content)).rejects.toThrow(FileError);
  });

  it('is refused with the place of the fault', async () => {
    await expect(read(`${three}\n{"id":"wharf"}`)).rejects.toThrow('stories.2.');
  });

  it.each([
    ['a line', `${inLines}\n\n${inLines.slice(-80, -20)}`, 'line 5'],
    ['one JSON of many lines', JSON.stringify(pack, null, 2).split('\n', 9).join('\n'), 'line 9'],
    ['one JSON that turns into something else', '{\n"format":\nwharf', 'line 3'],
  ])('is refused with the line where it breaks off: %s', async (_form, content, line) => {
    await expect(read(content)).rejects.toThrow(line);
  });

  it('is told from a part of one when it goes on behind the pack', async () => {
    await expect(read(`${JSON.stringify(pack)}\n<!-- served -->`)).rejects.toThrow(
      'line 2: the pack ends there, and the file goes on',
    );
  });

  it('is refused in another encoding than UTF-8, as its letters cannot be told', async () => {
    const named = JSON.stringify({ ...pack, title: 'Café' });
    await writeFile(join(folder, 'pack'), Buffer.from(named, 'latin1'));
    await expect(readPackFile(join(folder, 'pack'))).rejects.toThrow('is not in UTF-8');
    expect((await read(named)).title).toBe('Café');
  });

  it('is refused with how many stories were named and how many there are', async () => {
    await expect(read(three)).rejects.toThrow('names 3 stories, and there are 2');
  });

  it('is named where it is not there', async () => {
    await expect(readPackFile(join(folder, 'no-such'))).rejects.toThrow(
      `${join(folder, 'no-such')} cannot be read: there is no such file`,
    );
    await expect(parsePackFile(folder)).rejects.toThrow('it is a folder');
  });
});
