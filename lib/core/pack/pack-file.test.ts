import { expect, it } from 'vitest';
import { makePack, makeStory } from '../../../tests/support/factories.ts';
import { packFile } from './pack-file.ts';

it.each([
  ['no story', []],
  ['one', [makeStory()]],
  ['several', [makeStory(), makeStory({ id: 'quay' }), makeStory({ id: 'lamps' })]],
])('a pack’s file is the pack, of %s', (_count, stories) => {
  const pack = makePack({ stories });
  const { stories: _apart, ...head } = pack;
  const writer = packFile();
  const written = stories.map((story) => writer.story(story)).join('');
  const file = writer.before(head) + written + writer.end;
  expect(JSON.parse(file)).toEqual(pack);
  expect(file.split('\n').filter((line) => line.startsWith('{"'))).toHaveLength(stories.length);
});
