// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FOLDER, pictureNames } from './pictures.ts';
import { STATES } from './states.tsx';

const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));

it('every state has its pictures: light, dark, and in the reader’s own colours', () => {
  expect(pictureNames(STATES).filter((name) => !kept.includes(name))).toEqual([]);
});

it('no picture is kept of a state that there is no more', () => {
  const known = new Set(pictureNames(STATES));
  expect(kept.filter((name) => !known.has(name))).toEqual([]);
});

it('no two states have one name', () => {
  const names = STATES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
