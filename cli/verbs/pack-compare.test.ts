import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packLines } from '../../lib/core/pack/pack-lines.ts';
import { makePack, makeStory } from '../../tests/support/factories.ts';
import { UsageError } from '../run-lines.ts';
import { packCheckVerb, packDiffVerb, packMergeVerb } from './pack-compare.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const one = makePack({ id: 'one', stories: [makeStory({ id: 'x' })] });
const two = makePack({
  id: 'two',
  stories: [makeStory({ id: 'x', title: 'Otherwise' }), makeStory({ id: 'y' })],
});
const { stories: _stories, ...headOfOne } = one;
/** A story in which a check finds nothing. */
const plain = makeStory({ quotations: [] });
const other = {
  ...makePack({ id: 'other', stories: [makeStory({ id: 'z' })], licence: 'proprietary' }),
  curator: { name: 'Quay desk', contact: null },
  published: '2026-12-01',
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-packs-'));
  await writeFile(at('one'), JSON.stringify(one));
  await writeFile(at('two'), JSON.stringify(two));
  await writeFile(at('other'), JSON.stringify(other));
});
afterEach(() => rm(folder, { recursive: true }));

const linesOf = (stream: PassThrough) =>
  String(stream.read() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

describe('pack check', () => {
  it('answers a line a finding, and whether a record would be refused', async () => {
    const output = new PassThrough();
    const { title: _title, ...untitled } = one;
    await writeFile(at('bad'), JSON.stringify(untitled));
    expect(await packCheckVerb([at('bad')], output)).toBe(false);
    expect(linesOf(output)).toEqual([
      { record: '', path: 'title', reason: 'missing', severity: 'refused' },
    ]);
  });

  it('fails on what contradicts itself, though nothing of it is refused', async () => {
    const output = new PassThrough();
    const story = makeStory({ id: 'x', speakers: [] });
    await writeFile(at('wrong'), JSON.stringify({ ...one, stories: [story] }));
    expect(await packCheckVerb([at('wrong')], output)).toBe(false);
    const found = linesOf(output);
    expect(found).toContainEqual(expect.objectContaining({ severity: 'wrong' }));
    expect(found).not.toContainEqual(expect.objectContaining({ severity: 'refused' }));
  });

  it('fails on what is only doubtful when it is to be strict', async () => {
    const lines = [headOfOne, plain].map((record) => JSON.stringify(record));
    await writeFile(at('doubtful'), lines.join('\n'));
    expect(await packCheckVerb([at('doubtful')], new PassThrough())).toBe(true);
    for (const options of [
      ['--strict', at('doubtful')],
      [at('doubtful'), '--strict'],
    ])
      expect(await packCheckVerb(options, new PassThrough())).toBe(false);
  });

  it('takes one pack and no other option', async () => {
    for (const options of [[], ['--strict'], [at('one'), at('two')], [at('one'), '--stricter']])
      await expect(packCheckVerb(options, new PassThrough())).rejects.toThrow(UsageError);
  });
});

describe('pack check of a file that was cut off between two lines', () => {
  const lines = [...packLines(headOfOne, [plain, { ...plain, id: 'second' }])];

  it('refuses it by its count', async () => {
    const output = new PassThrough();
    await writeFile(at('cut'), lines.slice(0, 2).join('\n'));
    expect(await packCheckVerb([at('cut')], output)).toBe(false);
    expect(linesOf(output)[0]).toEqual({
      ...{ record: 'line 1', path: 'count' },
      ...{ reason: 'miscounted', severity: 'refused' },
    });
  });

  it('doubts it where it has no count', async () => {
    const output = new PassThrough();
    await writeFile(
      at('bare'),
      [headOfOne, plain].map((record) => JSON.stringify(record)).join('\n'),
    );
    expect(await packCheckVerb([at('bare')], output)).toBe(true);
    expect(linesOf(output)[0]).toMatchObject({ reason: 'no-count', severity: 'doubtful' });
  });
});

describe('pack check of lines', () => {
  it('names the line where the file was cut off, and checks the others', async () => {
    const output = new PassThrough();
    const { stories, ...head } = two;
    const lines = [...packLines(head, [...stories, makeStory({ id: 'z', speakers: [] })])];
    const four = lines.join('\n').replace('"count":3', '"count":4');
    await writeFile(at('cut'), `${four}\n${lines[1]?.slice(0, 200)}`);
    expect(await packCheckVerb([at('cut')], output)).toBe(false);
    const found = linesOf(output);
    expect(found[0]).toEqual({
      ...{ record: 'line 5', path: '' },
      ...{ reason: 'not-json', severity: 'refused' },
    });
    expect(found).toContainEqual(expect.objectContaining({ severity: 'wrong' }));
  });
});

describe('pack diff', () => {
  it('answers a line a record that is not alike', async () => {
    const output = new PassThrough();
    await packDiffVerb([at('one'), at('two')], output);
    expect(linesOf(output)).toEqual([
      expect.objectContaining({ kind: 'pack', paths: ['id'] }),
      expect.objectContaining({ story: 'x', kind: 'story', paths: ['title'] }),
      expect.objectContaining({ story: 'y', kind: 'story', change: 'added' }),
    ]);
  });

  it('needs two packs', async () => {
    await expect(packDiffVerb([at('one')], new PassThrough())).rejects.toThrow(UsageError);
  });
});

describe('pack merge', () => {
  it('answers one pack in lines, and says what it put side by side', async () => {
    const [output, errors] = [new PassThrough(), new PassThrough()];
    await packMergeVerb([at('one'), at('two')], output, errors);
    expect(linesOf(output)).toEqual([
      expect.objectContaining({ id: 'one' }),
      expect.objectContaining({ id: 'x' }),
      expect.objectContaining({ id: 'x-2', title: 'Otherwise' }),
      expect.objectContaining({ id: 'y' }),
    ]);
    expect(linesOf(errors)).toEqual([{ pack: at('two'), story: 'x', as: 'x-2' }]);
  });

  it('says whose stories go under another curator, and merges no unlike licences without a word on it', async () => {
    const errors = new PassThrough();
    const merged = packMergeVerb([at('one'), at('other')], new PassThrough(), errors);
    await expect(merged).rejects.toThrow(/“proprietary”.*--licence/);
    const output = new PassThrough();
    await packMergeVerb(['--licence', 'CC-BY-4.0', at('one'), at('other')], output, errors);
    expect(linesOf(output)[0]).toMatchObject({ licence: 'CC-BY-4.0', published: '2026-12-01' });
    expect(linesOf(errors)).toContainEqual(
      expect.objectContaining({ pack: at('other'), curator: 'Quay desk' }),
    );
    await expect(packMergeVerb(['--licence'], output, errors)).rejects.toThrow(/--licence needs/);
  });
});
