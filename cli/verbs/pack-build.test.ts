import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPack } from '../../lib/core/pack/check/check-pack.ts';
import type { PackHead, PackStory } from '../../lib/core/pack/pack.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import { UsageError } from '../run-lines.ts';
import { packBuildVerb } from './pack-build.ts';

const WHARF = [
  'The old ferry wharf in Wellmouth closes for a year because every second pile under it is rotten, the harbour office told the council on Monday evening.',
  '“Every second pile under the old wharf is rotten and must be drawn before the winter,” harbour master Nora Holm said.',
  'Some 2,400 commuters who take the boat to Greystone each morning will be carried by buses, which leave every twelve minutes from the fish market.',
  'Piet Arends, who has sold tickets there since 1998, learned of it from a notice on his own door. “Nobody asked us,” he said.',
];
const page = (headline: string, paragraphs: readonly string[], head = '') =>
  `<!doctype html><html><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${paragraphs
    .map((one) => `<p>${one}</p>`)
    .join('')}</article></body></html>`;
const GAZETTE = page(
  'Ferry wharf to close',
  WHARF,
  '<link rel="canonical" href="https://port-gazette.example/wharf">',
);
const COPY = `<!-- saved from url=(0035)https://lakefront-courier.example/b -->${page('Wharf closes for a year', WHARF)}`;
const HERONS = page('Herons nest on the breakwater', [
  'A pair of grey herons has built a nest on the breakwater off Cape Lorn, the first in forty years, the bird society reported after a count on Sunday.',
  '“We looked twice, and then we rang everybody we know,” said Ines Tavares, who counts for the society. The nest lies four metres above the tide.',
  'Anglers are asked to keep away from the outer steps until the end of July, when the young are expected to fly, and a warden will be there at weekends.',
]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-saved-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function save(file: string, content: string) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

const linesOf = (stream: PassThrough) =>
  String(stream.read() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));

async function build(options: readonly string[], input = '') {
  // Read when all is written: nothing may wait for it to be emptied.
  const output = new PassThrough({ highWaterMark: 1_000_000 });
  const errors = new PassThrough();
  await packBuildVerb(options, Readable.from([input]), output, errors);
  const [first, ...stories] = linesOf(output);
  const { count, ...head } = first ?? {};
  if (first && count !== stories.length) throw new Error(`it counts ${String(count)} stories`);
  const read = readPack({ ...head, stories });
  if (!read.ok) throw new Error(`the pack is refused: ${read.detail}`);
  return {
    head: head as unknown as PackHead,
    stories: stories as unknown as PackStory[],
    said: linesOf(errors),
  };
}

describe('a folder of saved pages becomes a pack', () => {
  it('puts pages of one folder together, whatever they tell', async () => {
    await save('harbour/a.html', GAZETTE);
    await save('harbour/deeper/b.htm', HERONS);
    const { stories, said } = await build([folder]);
    expect(stories.map(({ id, articles }) => [id, articles.length])).toEqual([['harbour', 2]]);
    expect(said.at(-2)).toEqual({ pages: 2, added: 2, stories: 1 });
  });

  it('puts pages without a folder together when one is recognised as telling the other’s story', async () => {
    await save('a.html', GAZETTE);
    await save('b.html', COPY);
    await save('c.html', HERONS);
    const { stories, said } = await build([folder]);
    expect(stories.map(({ articles }) => articles.map(({ url }) => url))).toEqual([
      ['https://port-gazette.example/wharf', 'https://lakefront-courier.example/b'],
      [null],
    ]);
    expect(said[1]).toMatchObject({ file: 'b.html', story: stories[0]?.id });
    expect(said[1]?.because).not.toEqual([]);
    expect(said[2]).toMatchObject({ note: 'the page does not give its address' });
    expect(said[2]).not.toHaveProperty('because');
  });

  it('says which files it left out, and passes over what belongs to a page', async () => {
    await save('a.html', GAZETTE);
    await save('a_files/frame.html', HERONS);
    await save('.hidden.html', HERONS);
    await save('b.pdf', '%PDF');
    await save('bb.mhtml', 'MIME-Version: 1.0');
    await save('c.html', '<p>No article');
    await symlink(join(folder, 'a.html'), join(folder, 'd.html'));
    const { said } = await build([folder]);
    expect(said).toEqual([
      { file: 'a.html', story: expect.any(String) },
      { file: 'b.pdf', error: { reason: 'not-a-page', detail: '' } },
      {
        file: 'bb.mhtml',
        error: { reason: 'not-a-page', detail: expect.stringContaining('“Webpage, HTML only”') },
      },
      { file: 'c.html', error: expect.objectContaining({ reason: 'unreadable' }) },
      { pages: 4, added: 1, stories: 1 },
      { note: expect.stringContaining('licence') },
    ]);
  });

  it('takes what the pack says of itself', async () => {
    await save('a.html', GAZETTE);
    const { head } = await build([
      folder,
      '--id',
      'my-pack',
      '--title',
      'Mine',
      '--curator',
      'Nora',
    ]);
    expect(head).toMatchObject({ id: 'my-pack', title: 'Mine', curator: { name: 'Nora' } });
    expect(head.outlets).not.toEqual([]);
  });

  it('gives no licence that nobody asked for, and says so', async () => {
    await save('a.html', GAZETTE);
    const unasked = await build([folder]);
    expect(unasked.head.licence).toBe('none');
    expect(unasked.said.at(-1)).toEqual({ note: expect.stringContaining('--licence') });
    const asked = await build([folder, '--licence', 'CC-BY-4.0']);
    expect(asked.head.licence).toBe('CC-BY-4.0');
    expect(asked.said).not.toContainEqual({ note: expect.anything() });
  });

  it.each([
    ['an empty folder', async () => undefined],
    ['a folder without a page that could be read', () => save('c.html', '<p>No article')],
  ])('writes no pack for %s, and says so', async (_name, prepare) => {
    await prepare();
    const [output, errors] = [new PassThrough(), new PassThrough()];
    expect(await packBuildVerb([folder], Readable.from(['']), output, errors)).toBe(false);
    expect(output.read()).toBeNull();
    expect(String(errors.read())).toContain(`no story came of ${folder}; no pack was written`);
  });

  it.each([
    ['an id that is none', ['--id', 'My Pack'], '--id takes small letters, digits and hyphens'],
    ['an option without its value', ['--title'], '--title'],
    ['an option that there is not', ['--colour', 'blue'], '--colour'],
    ['two folders', ['a', 'b'], 'pack build does not take “b”'],
    [
      'a folder that is not there',
      ['nowhere'],
      '“nowhere” cannot be read: there is no such folder',
    ],
  ])('refuses %s', async (_name, options, message) => {
    await expect(build(options)).rejects.toThrow(UsageError);
    await expect(build(options)).rejects.toThrow(message);
  });
});

describe('what was built passes its own check', () => {
  const checked = async () => {
    const { head, stories } = await build([folder]);
    return checkPack({ ...head, stories }).filter(({ severity }) => severity !== 'doubtful');
  };

  it('where pages of one story quote the same people again and again', async () => {
    await save('harbour/a.html', GAZETTE);
    await save(
      'harbour/b.html',
      page('Herons stay', [
        ...WHARF,
        '“Nobody told us of the herons,” said Ines Tavares, who counts for the society on the breakwater.',
        '“We will look again in May,” said Ines Tavares, who counts for the society, when the nest was seen.',
      ]),
    );
    expect(await checked()).toEqual([]);
  });
});

describe('lines of articles become a pack', () => {
  it('lines with the same story make one, and the others are reported', async () => {
    const lines = [
      { story: 'wharf', html: GAZETTE },
      { story: 'wharf', html: COPY, url: 'https://lakefront-courier.example/b' },
      { id: 7, html: HERONS },
      { id: 8, story: 'herons', html: HERONS, published: '03/04/05' },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n`;
    const { stories, said } = await build([], input);
    expect(stories.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['wharf', 2],
      ['herons', 1],
    ]);
    expect(said).toEqual([
      { line: 3, id: 7, error: { reason: 'bad-field', detail: 'story' } },
      { line: 4, id: 8, ignored: [{ field: 'published', reason: 'no-date' }] },
      { line: 5, id: null, error: { reason: 'not-json', detail: '' } },
      { note: expect.stringContaining('licence') },
    ]);
  });
});
