import fc from 'fast-check';
import { checkPack } from '../../../lib/core/pack/check/check-pack.ts';
import { diffPacks } from '../../../lib/core/pack/diff-packs.ts';
import { mergePacks } from '../../../lib/core/pack/merge-packs.ts';
import type { Pack } from '../../../lib/core/pack/pack.ts';
import { packFaults } from '../../../lib/core/pack/pack-faults.ts';
import { packLines } from '../../../lib/core/pack/pack-lines.ts';
import { readPack } from '../../../lib/core/pack/read-pack.ts';
import { makePack, makePackArticle, makeSpeaker, makeStory } from '../../support/factories.ts';
import { anyText } from '../hostile-text.ts';
import { property } from '../property.ts';

/** JSON values, of the kinds that break readers: keys of prototypes, depth, numbers beyond all bounds. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4, noUnicodeString: false }),
  anyText,
  fc.constantFrom(Number.MAX_VALUE, -0, 1e21, '__proto__', 'javascript:alert(1)', null, [], {}),
);

/** The places of a JSON value, as paths. */
function pathsOf(
  json: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

/** A copy of `json` with another value at `path`; at an empty path that value itself. */
function withValue(
  json: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(json)
    ? (json.slice() as unknown as Record<string, unknown>)
    : { ...(json as object) };
  const below = withValue(copy[key], rest, value);
  Object.defineProperty(copy, key, {
    value: below,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const SOUND: unknown = JSON.parse(JSON.stringify(makePack()));
const PATHS = pathsOf(SOUND);

/** A sound pack with some of its values exchanged, or keys added. */
export const brokenPack: fc.Arbitrary<unknown> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PATHS),
      fc.option(fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'x')),
      anyJson,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) =>
    changes.reduce((json, [path, added, value]) => {
      try {
        return withValue(json, added ? [...path, added] : path, value);
      } catch {
        return json;
      }
    }, SOUND),
  );

const id = fc.constantFrom('a', 'b', 'c', 'constructor', 'x-1');
const soundPack: fc.Arbitrary<Pack> = fc
  .uniqueArray(
    fc.record({ id, title: fc.string({ minLength: 1, maxLength: 9 }), people: fc.uniqueArray(id) }),
    {
      maxLength: 4,
      selector: (story) => story.id,
    },
  )
  .map((stories) =>
    makePack({
      stories: stories.map(({ id: story, title, people }) =>
        makeStory({
          id: story,
          title,
          articles: [makePackArticle()],
          speakers: [makeSpeaker(), ...people.map((one) => makeSpeaker({ id: `s-${one}` }))],
        }),
      ),
    }),
  );

const isUnharmed = () => Object.keys(Object.prototype).length === 0 && !('polluted' in {});

export const PACKS = [
  property(
    'any JSON is read as a pack or refused with a reason',
    fc.oneof(brokenPack, anyJson),
    (json) => {
      const read = readPack(json);
      const faults = packFaults(json);
      const findings = checkPack(json);
      if (!isUnharmed()) return 'it changed what all objects have';
      if (read.ok && faults.length > 0) return 'it is read and has faults';
      if (read.ok)
        return findings.some(({ severity }) => severity === 'refused') ? 'read and refused' : null;
      if (findings.length === 0) return 'it is refused without a finding';
      return faults.every(({ record, path }) => record.length < 2000 && path.length < 2000)
        ? null
        : 'a fault without end';
    },
  ),
  property('what was read is what was written', fc.oneof(brokenPack, soundPack), (json) => {
    const read = readPack(json);
    if (!read.ok) return null;
    const again = readPack(JSON.parse(JSON.stringify(read.value)));
    return again.ok && JSON.stringify(again.value) === JSON.stringify(read.value)
      ? null
      : 'it changed on the way';
  }),
  property('a pack in lines is the same pack', soundPack, (pack) => {
    const { stories, ...head } = pack;
    const [first = '', ...rest] = [...packLines(head, stories)];
    if ([first, ...rest].some((line) => line.includes('\n'))) return 'a line holds a line end';
    const { count, ...before } = JSON.parse(first);
    if (count !== rest.length) return 'it counts itself wrongly';
    const whole: unknown = {
      ...before,
      stories: rest.map((line): unknown => JSON.parse(line)),
    };
    return JSON.stringify(whole) === JSON.stringify(pack) ? null : 'it is another one';
  }),
  property(
    'a pack does not differ from itself, and merging it with itself changes nothing',
    soundPack,
    (pack) => {
      if (diffPacks(pack, pack).length > 0) return 'it differs from itself';
      const { pack: merged, apart } = mergePacks(pack, pack);
      return apart.length === 0 && diffPacks(pack, merged).length === 0
        ? null
        : 'the merged pack is another one';
    },
  ),
  property(
    'no story of two packs is lost or replaced when they are merged',
    fc.tuple(soundPack, soundPack),
    ([a, b]) => {
      const { pack, apart } = mergePacks(a, b);
      const named = new Map(pack.stories.map((story) => [story.id, story]));
      if (a.stories.some((story) => JSON.stringify(named.get(story.id)) !== JSON.stringify(story)))
        return 'a story of the first pack was changed';
      const as = new Map(apart.map((one) => [one.story, one.as]));
      return b.stories.every(
        (story) => named.get(as.get(story.id) ?? story.id)?.title === story.title,
      )
        ? null
        : 'a story of the second pack is gone';
    },
  ),
];
