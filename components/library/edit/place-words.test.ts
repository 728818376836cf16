import { expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { pathWords, placeWords } from './place-words.ts';

const text = {
  find: (key: string) => new Map(Object.entries(messages)).get(key)?.message ?? null,
};

it.each([
  ['title', 'Title'],
  ['stories.3.claims.0.links.2.kind', 'story 4 › claim 1 › step 3 › Kind'],
  ['coverage.0.quotations.1.parts.0', 'coverage › quotation 2 › Words'],
  ['quotations.4', 'quotation 5'],
  ['origins.0.title', 'origin 1 › What it is'],
  ['quotations.0.invented', 'quotation 1 › invented'],
])('the path %s is said as “%s”', (path, words) => {
  expect(pathWords(text, path)).toBe(words);
});

it.each(['itemReviewed.authorship', '0', ''])('the path “%s” is not ours to say', (path) => {
  expect(pathWords(text, path)).toBeNull();
});

it('a place is said with its record, and with the article within it', () => {
  const place = {
    list: 'claims',
    record: 'The wharf closes.',
    number: 1,
    inner: 'links',
    about: 'Port Gazette',
    field: 'note',
  } as const;
  expect(placeWords(text, place)).toBe('The wharf closes. › step › Port Gazette › Note');
  const unnamed = { ...place, record: null, inner: null, about: null, field: 'text' };
  expect(placeWords(text, unnamed)).toBe('claim 1 › What is claimed');
  const gone = { ...place, record: null, number: null, inner: null, about: null, field: null };
  expect(placeWords(text, gone)).toBe('claim');
});
