import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findCorrections, withDeclared } from './corrections.ts';

describe('findCorrections', () => {
  it.each([
    ['Correction: The wharf closes in June.', 'correction'],
    ['CORRECTION (May 3, 2024): The wharf closes in June.', 'correction'],
    ['Correction, May 3: The wharf closes in June.', 'correction'],
    ['[Corrected: the year]', 'correction'],
    ['An earlier version of this article misstated the year.', 'correction'],
    ['This story has been corrected to give the right year.', 'correction'],
    ['Clarification: Only the north wharf closes.', 'clarification'],
    ['Editor’s note: This article first ran in May.', 'editors-note'],
    ["Editors' Note: This article first ran in May.", 'editors-note'],
    ['Korrektur: In einer früheren Fassung stand Juli.', 'correction'],
    ['Anmerkung der Redaktion: Der Text wurde ergänzt.', 'editors-note'],
    ['Corrección: El muelle cierra en junio.', 'correction'],
    ['Fe de erratas: el muelle cierra en junio.', 'correction'],
    ['Nota del editor: el texto es de mayo.', 'editors-note'],
    ['Rectificatif : le quai ferme en juin.', 'correction'],
    ['Note de la rédaction : texte de mai.', 'editors-note'],
  ])('finds %j', (line, kind) => {
    const text = `The wharf will close.\n\n${line}\n\nIt opened in 1902.`;
    const [found, second] = findCorrections(text, '');
    expect(found).toMatchObject({ kind, text: line, source: 'page' });
    expect(found?.span && slice(text, found.span)).toBe(line);
    expect(second).toBeUndefined();
  });

  it.each([
    'Correction officers walked out on Monday.',
    'Corrections officials said: nothing.',
    'The market saw a correction: prices fell.',
    'Clarification was what she wanted.',
    'He asked the editor: note the day.',
    'An earlier version of the bill failed.',
    'This article is about a correction.',
  ])('does not take %j for a note', (line) => {
    expect(findCorrections(line, line)).toEqual([]);
  });

  it('names the furniture when the note stands there', () => {
    const around = 'Related\nCorrection: The year was wrong.';
    expect(findCorrections('', around)).toEqual([
      {
        kind: 'correction',
        text: 'Correction: The year was wrong.',
        span: { start: 8, end: 39, in: 'furniture' },
        source: 'page',
      },
    ]);
  });

  it('stops at twenty, and takes long lines for what they are', () => {
    expect(findCorrections('Correction: x\n'.repeat(100_000), '')).toHaveLength(20);
    expect(findCorrections('(on '.repeat(1_000_000), '_'.repeat(1_000_000))).toEqual([]);
    expect(findCorrections('\n'.repeat(1_000_000), '')).toEqual([]);
  });
});

describe('withDeclared', () => {
  const printed = findCorrections('Correction: The year was wrong.', '');

  it('adds what only JSON-LD says, without a span', () => {
    expect(withDeclared(printed, ['So was the day.'])).toEqual([
      ...printed,
      { kind: 'correction', text: 'So was the day.', span: null, source: 'json-ld' },
    ]);
  });

  it('does not add what the page prints', () => {
    expect(withDeclared(printed, ['The year was wrong.'])).toEqual(printed);
  });
});
