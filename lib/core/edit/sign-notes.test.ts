import { expect, it } from 'vitest';
import { makeStory } from '../../../tests/support/factories.ts';
import type { PackNote } from '../pack/pack.ts';
import { signNotes } from './sign-notes.ts';

const YOU = { by: 'You', on: '2026-11-22' };
const DESK = { by: 'Port desk', on: '2024-05-02' };
const note = (id: string): PackNote => ({
  id,
  criterion: 'named-sources',
  article: null,
  finding: 'not met',
  says: 'No engineer is named.',
  doubt: null,
  evidence: [],
  recorded: DESK,
});
const [one, two] = [note('one'), note('two')];
const before = makeStory({ notes: [one, two] });

it('signs the notes that were written otherwise, and those alone', () => {
  const edited = makeStory({ notes: [one, { ...two, says: 'Nobody is named.' }] });
  expect(signNotes(before, edited, YOU).notes.map(({ recorded }) => recorded)).toEqual([DESK, YOU]);
});

it('signs a note that is new, and one whose evidence is another', () => {
  const evidence = [{ article: 'gazette-wharf', selector: null, paraphrase: 'It says so.' }];
  const edited = makeStory({ notes: [{ ...one, evidence }, two, { ...one, id: 'three' }] });
  expect(signNotes(before, edited, YOU).notes.map(({ recorded }) => recorded)).toEqual([
    YOU,
    DESK,
    YOU,
  ]);
});

it('leaves a note alone that is in another place', () => {
  const edited = makeStory({ notes: [two, one] });
  expect(signNotes(before, edited, YOU)).toEqual(edited);
});
