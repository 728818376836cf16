import { describe, expect, it } from 'vitest';
import { makePack, makePackQuotation, makeStory } from '../../../../tests/support/factories.ts';
import { packLines } from '../pack-lines.ts';
import { type FilePart, type PackSource, readHead, readStories } from './read-parts.ts';
import { MOST_RECORD, splitPack } from './split-pack.ts';

const STORIES = ['wharf', 'quay', 'lock'].map((id) =>
  makeStory({ id, title: `The “${id}” \\ {[,]}: "stories": [` }),
);
const PACK = makePack({ stories: STORIES });
const { stories: _stories, ...HEAD } = PACK;
const LINES = `${[...packLines(HEAD, STORIES)].join('\n')}\n`;

/** A file in chunks of `size` units. */
const source = (text: string, size = 64): PackSource =>
  async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };

async function read(text: string, size?: number) {
  const parts: FilePart[] = [];
  for await (const part of readStories(source(text, size))) parts.push(part);
  const end = parts.pop();
  const stories = parts.flatMap((one) => (one.part === 'story' ? [one.read] : []));
  const fault = end?.part === 'end' ? end.fault : 'no end';
  return { stories, fault, isWhole: fault === null };
}

const storiesOf = async (text: string, size?: number) =>
  (await read(text, size)).stories.flatMap((one) => (one.ok ? [one.story] : []));
const faultsOf = async (text: string) =>
  (await read(text)).stories.flatMap((one) => (one.ok ? [] : one.faults));

const FORMS = {
  'JSON in one line': JSON.stringify(PACK),
  'JSON over many lines': JSON.stringify(PACK, null, 2),
  'JSON with its stories first': JSON.stringify({ stories: STORIES, ...HEAD }),
  'JSON behind a byte order mark': `\ufeff${JSON.stringify(PACK)}`,
  'JSON Lines': LINES,
  'JSON Lines without a last line break': LINES.trimEnd(),
  'JSON Lines of Windows': LINES.replaceAll('\n', '\r\n'),
};

describe.each(Object.entries(FORMS))('a pack as %s', (_name, text) => {
  it.each([1, 2, 7, 64, 1_000_000])('is read whole in chunks of %i', async (size) => {
    const head = await readHead(source(text, size));
    expect(head.ok && head.head).toEqual(HEAD);
    const { stories, isWhole } = await read(text, size);
    expect(stories).toEqual(STORIES.map((story) => ({ ok: true, story })));
    expect(isWhole).toBe(true);
  });
});

describe('a file that is no sound pack', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['words', 'Ferry wharf to close', 'not-json'],
    ['a list', '[1, 2]', 'not-a-pack'],
    ['another object', '{"type": "Feed"}', 'not-a-pack'],
    ['a later version', JSON.stringify({ ...PACK, version: 2 }), 'newer-format'],
    ['a head that breaks off', '{"format": "headwater-pack", "vers', 'not-json'],
    ['a head with a fault', JSON.stringify({ ...PACK, title: '' }), 'invalid'],
    ['stories that are no list', JSON.stringify({ ...PACK, stories: 'none' }), 'invalid'],
    [
      'one outlet twice',
      JSON.stringify({ ...PACK, outlets: [...PACK.outlets, ...PACK.outlets] }),
      'invalid',
    ],
  ])('%s is refused', async (_name, text, reason) => {
    expect(await readHead(source(text))).toMatchObject({ ok: false, reason });
  });

  it.each(Object.entries(FORMS))(
    '%s that is cut off anywhere is not whole',
    async (_name, text) => {
      const bare = text.trimEnd();
      for (let end = 0; end < bare.length; end += 97) {
        const { isWhole, stories } = await read(bare.slice(0, end), 50);
        expect(isWhole, `at ${end}`).toBe(false);
        expect(stories.length).toBeLessThanOrEqual(STORIES.length);
      }
    },
  );

  it('of lines that is cut off at the end of a line is told by its count', async () => {
    const lines = LINES.trimEnd().split('\n');
    const twoFiles = [...lines, '{"id":"more"}'];
    for (const some of [lines.slice(0, 1), lines.slice(0, 3), twoFiles, [...lines, ...lines]])
      expect((await read(some.join('\n'))).fault).toBe('miscounted');
    const [cut, ahead] = [lines.join('\n').slice(0, -9), `${LINES}<!-- served -->`];
    expect((await read(cut)).fault).toBe('cut-off');
    expect((await read(ahead)).fault).toBe('goes-on');
  });

  it('of lines that does not say how many there are is taken as it comes', async () => {
    const text = [HEAD, ...STORIES].map((one) => JSON.stringify(one)).join('\n');
    expect(await readHead(source(text))).toEqual({ ok: true, head: HEAD, count: null });
    expect((await read(text)).isWhole).toBe(true);
  });

  it.each([-1, 1.5, '3', null, 100_001])('of lines that counts %j is refused', async (count) => {
    const text = JSON.stringify({ ...HEAD, count });
    expect(await readHead(source(text))).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it('counts the stories that it refuses, so that only what did not come is missing', async () => {
    const text = LINES.replace('"id":"quay"', '"id":""');
    expect((await read(text)).isWhole).toBe(true);
    expect((await read(text)).stories.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it('in the JSON form has no count, wherever it stands', async () => {
    const before = JSON.stringify({ count: 3, ...PACK });
    expect(await readHead(source(before))).toMatchObject({ ok: false, reason: 'invalid' });
    expect((await read(JSON.stringify({ ...PACK, count: 3 }))).fault).toBe('goes-on');
  });

  it.each([
    ['text behind its end', `${JSON.stringify(PACK)}<!-- served -->`],
    ['another pack behind its end', `${JSON.stringify(PACK)}\n${JSON.stringify(PACK)}`],
    ['a second list of stories', JSON.stringify(PACK).replace(/}$/, ',"stories":[]}')],
    ['a field that nobody knows behind its stories', JSON.stringify({ ...PACK, colour: 'red' })],
  ])('with %s is told from a part of one', async (_what, text) => {
    for (const size of [7, 64, 1_000_000]) expect((await read(text, size)).fault).toBe('goes-on');
  });

  it('goes on after a record that is refused, and names it, its place and why', async () => {
    const [first, second, third] = STORIES.map((story) => JSON.stringify(story));
    const wrong = JSON.stringify({
      ...makeStory({ id: 'weir', quotations: [makePackQuotation({ id: 'piles' })] }),
      date: 'last week',
    });
    const text = [JSON.stringify(HEAD), first, wrong, '{"id": "half', second, first, third].join(
      '\n',
    );
    expect((await storiesOf(text)).map(({ id }) => id)).toEqual(['wharf', 'quay', 'lock']);
    expect(await faultsOf(text)).toEqual([
      { record: 'weir', path: 'stories.1.date', reason: 'not-a-date' },
      { record: 'stories 3', path: 'stories.2', reason: 'not-json' },
      { record: 'wharf', path: 'stories.4.id', reason: 'same-id' },
    ]);
  });

  it('names the record within the story', async () => {
    const story = makeStory({ quotations: [makePackQuotation({ id: 'piles', parts: [''] })] });
    expect(await faultsOf(JSON.stringify(makePack({ stories: [story] })))).toEqual([
      { record: 'ferry-wharf › piles', path: 'stories.0.quotations.0.parts.0', reason: 'empty' },
    ]);
  });

  it('refuses a story with two records of one id: only one could be stored', async () => {
    const one = makePackQuotation({ id: 'piles' });
    const story = makeStory({ quotations: [one, { ...one, note: 'another' }] });
    expect(await faultsOf(JSON.stringify(makePack({ stories: [story] })))).toEqual([
      { record: 'ferry-wharf › piles', path: 'stories.0.quotations.1.id', reason: 'same-id' },
    ]);
  });

  it('does not read a second list of stories as part of the first', async () => {
    const text = JSON.stringify(PACK).replace(/}$/, ',"stories":[]}');
    expect((await read(text)).isWhole).toBe(false);
  });
});

describe('a hostile file', () => {
  /** Splits `text` repeated, and answers how much was held at most. */
  const split = (piece: string, times: number, head = '') => {
    const splitter = splitPack();
    const parts = [...splitter.push(head)];
    for (let at = 0; at < times; at++) parts.push(...splitter.push(piece));
    const { parts: last, fault } = splitter.end();
    return { parts: [...parts, ...last], isWhole: fault === null };
  };
  const BULK = 'x'.repeat(500_000);
  const times = MOST_RECORD / BULK.length + 3;

  it('lets go of a record that does not end', () => {
    const { parts, isWhole } = split(BULK, times, '{"stories":["');
    expect(parts.map(({ part }) => part)).toEqual(['head']);
    expect(isWhole).toBe(false);
  });

  it('says of a record that is too long that it is, and reads on', async () => {
    const head = JSON.stringify(HEAD);
    const lines = `${head}\n{"id":"${BULK.repeat(times)}"}\n${JSON.stringify(STORIES[0])}\n`;
    expect((await storiesOf(lines, 400_000)).map(({ id }) => id)).toEqual(['wharf']);
    const text = `${head.slice(0, -1)},"stories":[["${BULK.repeat(times)}"],${JSON.stringify(STORIES[0])}]}`;
    const { stories, isWhole } = await read(text, 400_000);
    expect(stories.map((one) => (one.ok ? one.story.id : one.faults[0]?.reason))).toEqual([
      'too-long',
      'wharf',
    ]);
    expect(isWhole).toBe(true);
  });

  it('reads no head that does not end', () => {
    expect(split(BULK, times, '{"title":"')).toEqual({ parts: [], isWhole: false });
  });

  it.each(['[', '{', '"', '\\', ',', '{"a":['])('survives a million of %s', (piece) => {
    const { isWhole } = split(piece.repeat(10_000), 100, '{"stories":[');
    expect(isWhole).toBe(false);
  });
});
