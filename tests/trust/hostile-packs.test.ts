import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { OWN_PACK } from '../../lib/core/keep/kept.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { packFaults } from '../../lib/core/pack/pack-faults.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import { readStory, storyKeys } from '../../lib/store/library.ts';
import { type Database, openDatabase } from '../../lib/store/open.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import {
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../support/factories.ts';

/** The pack as JSON, with one story that holds `changes`. */
const packWith = (changes: object): unknown =>
  JSON.parse(JSON.stringify({ ...makePack(), stories: [{ ...makeStory(), ...changes }] }));
const reasonOf = (json: unknown) => {
  const read = readPack(json);
  return read.ok ? 'read' : read.reason;
};
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

describe('a pack is refused', () => {
  it.each<[string, unknown]>([
    [
      'an address that runs code',
      packWith({ articles: [makePackArticle({ url: 'javascript:alert(1)' })] }),
    ],
    ['an address of data', packWith({ articles: [makePackArticle({ url: 'data:text/html,x' })] })],
    [
      'an address whose host stands behind another name',
      packWith({ articles: [makePackArticle({ url: 'https://known.example@other.example/' })] }),
    ],
    [
      'an address with a break in it',
      packWith({ articles: [makePackArticle({ url: 'https://a.example/\nx' })] }),
    ],
    ['an address without a host', packWith({ articles: [makePackArticle({ url: 'https://' })] })],
    ['a name that turns its letters round', packWith({ title: 'Courier \u202egnihtyna' })],
    ['a name with hidden isolates', packWith({ title: 'Courier\u2066\u2069' })],
    ['a name with a filler that nobody sees', packWith({ title: 'Cou\u3164rier' })],
    ['a name with a byte order mark in it', packWith({ title: 'Cou\ufeffrier' })],
    ['a name with a sign that stands for nothing', packWith({ title: 'Cou\u2063rier' })],
    ['a name with a filler of Hangul', packWith({ title: 'Cou\u115frier' })],
    ['a name with a blank of Braille', packWith({ title: 'Cou\u2800rier' })],
    ['a name with letters of tags', packWith({ title: 'Cou\u{e0041}rier' })],
    ['a name with a variant of a letter', packWith({ title: 'Cou\ufe0frier' })],
    ['a name with an end of line that no key makes', packWith({ title: 'Cou\u2028rier' })],
    ['a name of blanks', packWith({ title: '   ' })],
    ['a name with half a character', packWith({ title: 'Courier \ud800' })],
    ['a head with half a character', { ...makePack(), title: 'Harbour \udc00' }],
    ['a name with a null in it', packWith({ title: 'Courier\0' })],
    [
      'a domain of letters that look like others',
      {
        ...makePack(),
        outlets: [{ id: 'a', name: 'A', aliases: [], domains: ['c\u043eurier.example'] }],
      },
    ],
    [
      'an address that turns its letters round',
      packWith({ articles: [makePackArticle({ url: 'https://a.example/\u202egpj.exe' })] }),
    ],
    [
      'a host of letters that look like others',
      packWith({ articles: [makePackArticle({ url: 'https://c\u043eurier.example/x' })] }),
    ],
    [
      'an address that leads nowhere',
      packWith({ articles: [makePackArticle({ url: 'https://a.example:99999/x' })] }),
    ],
    ...['com', '...', '---'].map((domain): [string, unknown] => [
      `the domain ${domain}`,
      { ...makePack(), outlets: [{ id: 'a', name: 'A', aliases: [], domains: [domain] }] },
    ]),
    [
      'a context of a hundred thousand terms',
      {
        ...makePack(),
        '@context': Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, 'x'])),
      },
    ],
    ['a context that turns its letters round', { ...makePack(), '@context': { '\u202e': 'x' } }],
    ['a context without end in one term', { ...makePack(), '@context': { a: 'x'.repeat(501) } }],
    [
      'a context of many terms in one',
      {
        ...makePack(),
        '@context': {
          a: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`k${at}`, 'x'])),
        },
      },
    ],
    [
      'a million passages',
      packWith({
        articles: [
          makePackArticle({
            fingerprint: {
              recipe: 1,
              passages: Array(1_000_000).fill(1),
              quotations: [],
              names: [],
            },
          }),
        ],
      }),
    ],
    ['a text of ten million units', packWith({ summary: 'x'.repeat(10_000_000) })],
    ['a hundred thousand claims', packWith({ claims: Array(100_000).fill(makeStory().claims[0]) })],
    ['an unknown field', packWith({ script: 'x' })],
    [
      'a nesting of 5,000 lists',
      { ...makePack(), stories: [{ ...makeStory(), title: nested(5000) }] },
    ],
    ['a nesting of 5,000 lists in its context', { ...makePack(), '@context': { a: nested(5000) } }],
    [
      'a number beyond all bounds',
      packWith({
        articles: [
          makePackArticle({
            fingerprint: { recipe: 1, passages: [1e300], quotations: [], names: [] },
          }),
        ],
      }),
    ],
    ['an id of another alphabet', packWith({ id: '../kept' })],
    [
      'a prototype for a story',
      JSON.parse(JSON.stringify(makePack()).replace('"summary"', '"__proto__":{"x":1},"summary"')),
    ],
  ])('with %s', (_what, json) => {
    expect(reasonOf(json)).toBe('invalid');
    expect(packFaults(json).length).toBeGreaterThan(0);
    expect(packFaults(json).length).toBeLessThanOrEqual(50);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('a pack that is read', () => {
  let database: Database;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
    return () => database.close();
  });

  it('may call its records what every object has', async () => {
    const names = ['constructor', 'tostring', 'hasownproperty', 'valueof'];
    const [id = ''] = names;
    const story = makeStory({
      id: 'constructor',
      articles: [
        makePackArticle({ id, outlet: id }),
        ...names.slice(1).map((one) => makePackArticle({ id: one, outlet: one })),
      ],
      speakers: [makeSpeaker({ id })],
      quotations: [makePackQuotation({ id, speaker: id, attestedBy: id })],
      claims: [{ id, text: 'It closes.', main: true, links: [] }],
    });
    const outlets = names.map((one) => ({ id: one, name: one, aliases: [], domains: [] }));
    const read = readPack(JSON.parse(JSON.stringify(makePack({ id, outlets, stories: [story] }))));
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    await writePack(database, read.value);
    const stored = await readStory(database, 'constructor/constructor');
    expect(stored?.story).toEqual(story);
    expect(stored?.outlets).toEqual(outlets);
  });

  it('leaves the stories of other packs alone, whatever its own are called', async () => {
    const ours = makePack({ id: 'ours' });
    await writePack(database, ours);
    const before = await readStory(database, 'ours/ferry-wharf');
    for (const id of ['our', 'ours-2', 'ours0', 'a']) {
      const theirs: Pack = { ...makePack({ id }), stories: [makeStory({ title: 'Theirs' })] };
      await writePack(database, theirs);
      await writePack(database, { ...theirs, stories: [] });
    }
    expect(await readStory(database, 'ours/ferry-wharf')).toEqual(before);
    expect(await storyKeys(database)).toEqual(['ours/ferry-wharf']);
    expect(OWN_PACK).toBe('kept');
  });
});
