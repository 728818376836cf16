import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../lib/core/pack/pack.ts';
import { packLines } from '../lib/core/pack/pack-lines.ts';
import { readPack } from '../lib/core/pack/read-pack.ts';
import { readHead, readStories } from '../lib/core/pack/stream/read-parts.ts';
import { MOST_RECORD } from '../lib/core/pack/stream/split-pack.ts';
import { PACK_LIMITS } from '../lib/platform/fetch-pack.ts';
import { makePack, makeStory } from './support/factories.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('public/packs/pack-v1.schema.json'));
const bundled: unknown = JSON.parse(read('public/packs/chicago-police-memo.json'));

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema(schema, 'pack');
const validator = (name: string): ValidateFunction => {
  const found = ajv.getSchema(name);
  if (!found) throw new Error(`no schema ${name}`);
  return found;
};
const isByKind = {
  pack: validator('pack'),
  story: validator('pack#/$defs/story'),
  linesHead: validator('pack#/$defs/linesHead'),
};

/** Why the library refuses a file; empty when it takes all of it in. */
async function refusals(text: string): Promise<string[]> {
  const source = async function* () {
    yield text;
  };
  const head = await readHead(source);
  if (!head.ok)
    return head.faults.length > 0 ? head.faults.map(({ reason }) => reason) : [head.reason];
  const found: string[] = [];
  for await (const one of readStories(source))
    if (one.part === 'end') found.push(...(one.fault === null ? [] : [one.fault]));
    else if (!one.read.ok) found.push(...one.read.faults.map(({ reason }) => reason));
  return found;
}

type Path = readonly (string | number)[];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asRecord = (value: unknown) => (isRecord(value) ? value : {});

/** No list longer than one, but the six numbers of a term: what is checked of the first record is checked of all. */
function slim(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isTerm = value.length === 6 && typeof value[0] === 'number';
    return (isTerm ? value : value.slice(0, 1)).map(slim);
  }
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, slim(one)]))
    : value;
}

/** One path of each kind: of the records of a list, the first that has the field filled stands for all. */
function pathsOf(value: unknown): Map<string, Path> {
  const found = new Map<string, Path>();
  const walk = (one: unknown, path: Path) => {
    // A record is the same wherever it stands, and a term of the context like any other.
    const of =
      path[0] === '@context' ? path.map((_key, at) => (at === 0 ? '@context' : '*')) : path;
    const kind = of
      .slice(-3)
      .map((key) => (typeof key === 'number' ? '*' : key))
      .join('.');
    const filled = `${kind} ${one === null ? 'null' : typeof one}`;
    if (!found.has(filled)) found.set(filled, path);
    if (Array.isArray(one)) for (const [at, below] of one.entries()) walk(below, [...path, at]);
    else if (isRecord(one)) for (const key of Object.keys(one)) walk(one[key], [...path, key]);
  };
  walk(value, []);
  return found;
}

const GONE = Symbol('gone');

function valueAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[Number(key)], rest);
  return isRecord(value) ? valueAt(value[key], rest) : undefined;
}

/** The value with another one at a path. */
function withAt(value: unknown, [key, ...rest]: Path, change: () => unknown): unknown {
  if (key === undefined) return change();
  if (Array.isArray(value))
    return value.flatMap((one, at) => {
      const next = at === key ? withAt(one, rest, change) : one;
      return next === GONE ? [] : [next];
    });
  const entries = Object.entries(isRecord(value) ? value : {}).map(
    ([name, one]) => [name, name === key ? withAt(one, rest, change) : one] as const,
  );
  return Object.fromEntries(entries.filter(([, one]) => one !== GONE));
}

const WORDS = [
  ...['', ' ', 'x', '0', '2019-02-29', '2020-02-29', '1900-02-29', '2019-04-31', '2019-13-01'],
  ...[
    '2019',
    '2019-1',
    '2019-10-01T24:00Z',
    '2019-10-01T08:60Z',
    '2019-10-01T08:05',
    'Wharf\u202e',
  ],
  ...['https://x.example/é', 'http://x', 'ftp://x.example', 'https://me@x.example', 'x.example'],
  ...['X.example', 'a--b', '-a', 'a_b', 'A.b:c', 'same', 'unknown', 'person', 'text', '\u0000'],
];
/** Around every cap that a text has. */
const LENGTHS = [
  ...[16, 60, 80, 100, 120, 200, 253, 300, 500, 600, 800, 1000, 2048, 4000].flatMap((most) =>
    ['a', '😀'].flatMap((one) => [one.repeat(most), one.repeat(most + 1)]),
  ),
];
const NUMBERS = [0, -1, 1, 1.5, 3, 7, 8, 255, 256, 2099, 2100, 4095, 4096, 65_535, 65_536, 2 ** 32];

/** A value in the place of another. */
function* replacements(old: unknown): Generator<unknown> {
  yield* [GONE, null, true, [], {}, [null], { x: 1 }, ['x'], [[]], 'x', 5];
  if (typeof old === 'string') {
    yield* [...WORDS, ...LENGTHS];
    yield* ['\r\n', '\t', ' ', '\u0085'].map((white) => `${old}${white}`);
  }
  if (typeof old === 'number') yield* [...NUMBERS, `${old}`];
  if (Array.isArray(old)) {
    const [first = 'x'] = old;
    yield* [old.slice(1), [...old, null], [...old, {}]];
    for (const most of [3, 6, 7, 8, 10, 13, 20, 100, 120, 200, 256])
      for (const count of [most, most + 1])
        yield Array.from({ length: count }, (_, at) => withOwnId(first, at));
  }
  if (isRecord(old)) {
    const other = { value: 1, enumerable: true };
    for (const field of ['colour', 'toString', 'constructor', '__proto__', 'count', ''])
      yield Object.defineProperty({ ...old }, field, other);
    yield Object.values(old);
  }
}

const withOwnId = (record: unknown, at: number) =>
  isRecord(record) && 'id' in record ? { ...record, id: `a${at}` } : record;

/** A pack that has every field of the format filled at least once. */
const story = makeStory({ id: 'full' });
const [firstArticle] = story.articles;
if (!firstArticle) throw new Error('a story without an article');
const evidence: Evidence = {
  article: 'gazette-wharf',
  in: 'headline',
  selector: { hash: '0123456789abcdef', first: ['the'], last: ['wharf'] },
  paraphrase: 'It says so.',
};
const recorded = { by: 'Test curator', on: '2024-06-01' };
const full = makePack({
  curator: { name: 'Test curator', contact: 'https://curator.example' },
  '@context': { schema: 'https://schema.org/', headline: { '@id': 'schema:headline' } },
  stories: [
    {
      ...story,
      articles: [
        {
          ...firstArticle,
          publishedBy: '2024-05-03',
          fingerprint: { recipe: 1, passages: [1], quotations: [2], names: [3] },
        },
        {
          ...firstArticle,
          id: 'second',
          fingerprint: {
            ...{ recipe: 3, passages: [1], quotations: [2], dates: [125, 2024], words: 300 },
            terms: [[1, 2, 3, 4, 5, 6]],
          },
        },
      ],
      origins: story.origins.map((origin) => ({
        ...origin,
        confirmations: [{ by: 'The harbour master', says: 'It is so.', evidence: [evidence] }],
      })),
      notes: [
        {
          ...({
            id: 'note',
            criterion: 'named-sources',
            article: null,
            finding: 'met',
            recorded,
          } as const),
          ...{ says: 'A source is named.', doubt: 'It may be another.', evidence: [evidence] },
        },
      ],
      corrections: [
        {
          ...({ id: 'mended', kind: 'correction', article: null, on: '2024-05-04' } as const),
          recorded,
          ...{ says: 'The year was wrong.', url: 'https://www.port-gazette.example/mended' },
        },
      ],
    },
  ],
});

/** Without a list of stories a file is one of lines. */
const isAllowedBySchema = (json: unknown) =>
  (isRecord(json) && !('stories' in json) ? isByKind.linesHead : isByKind.pack)(json);

/** The names of all fields that a JSON Schema knows. */
function* fieldsOf(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* fieldsOf(one);
  if (!isRecord(node)) return;
  if (isRecord(node.properties)) yield* Object.keys(node.properties);
  for (const below of Object.values(node)) yield* fieldsOf(below);
}

/** What no pattern says: see “Limits” in docs/pack-format.md. */
const UNSAYABLE = new Set(['same-id', 'half-character', 'empty', 'hidden-marks', 'not-an-address']);

describe('the published JSON Schema and the library’s reader', () => {
  it('both take the bundled pack and one with every field, in either form', async () => {
    for (const pack of [bundled, full]) {
      expect(isByKind.pack(pack), JSON.stringify(isByKind.pack.errors)).toBe(true);
      expect(await refusals(JSON.stringify(pack))).toEqual([]);
      const whole = readPack(pack);
      if (!whole.ok) throw new Error(whole.detail);
      const { stories, ...head } = whole.value;
      const lines = [...packLines(head, stories)];
      expect(await refusals(lines.join('\n'))).toEqual([]);
      expect(isByKind.linesHead(JSON.parse(lines[0] ?? ''))).toBe(true);
      for (const line of lines.slice(1)) expect(isByKind.story(JSON.parse(line))).toBe(true);
    }
  });

  it('give one verdict on every pack that differs in one field', async () => {
    let tried = 0;
    const differ: string[] = [];
    const kinds = new Set<string>();
    const small = { ...asRecord(slim(bundled)), '@context': full['@context'] };
    for (const pack of [small, full])
      for (const [kind, path] of pathsOf(pack)) {
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        for (const value of replacements(valueAt(pack, path))) {
          if (value === GONE && path.length === 0) continue;
          const text = JSON.stringify(withAt(pack, path, () => value));
          tried += 1;
          const why = await refusals(text);
          const isAllowed = isAllowedBySchema(JSON.parse(text));
          if (isAllowed === (why.length === 0)) continue;
          if (isAllowed && why.every((reason) => UNSAYABLE.has(reason))) continue;
          differ.push(`${kind}: ${JSON.stringify(value)?.slice(0, 40)} ${isAllowed} ${why}`);
        }
      }
    expect(differ.slice(0, 20)).toEqual([]);
    expect(tried).toBeGreaterThan(5000);
    const tested = new Set([...kinds].flatMap((kind) => kind.split(/[. ]/)));
    expect([...fieldsOf(schema)].filter((field) => !tested.has(field))).toEqual(['count']);
  }, 120_000);
});

describe('docs/pack-format.md', () => {
  const page = read('docs/pack-format.md');

  it('names how large a story and a file may be', () => {
    const fromDisk = /const MOST_BYTES = ([\d_]+);/.exec(
      read('entrypoints/library/import-ports.ts'),
    );
    const most = [MOST_RECORD, PACK_LIMITS.bytes, Number(fromDisk?.[1]?.replaceAll('_', ''))];
    for (const one of most) expect(page).toContain(one.toLocaleString('en'));
  });
});
