import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { wordForms } from '../text/words.ts';
import { findMarked } from './find-marked.ts';
import { isQuotation } from './is-quotation.ts';

function counts(text: string, isCredited = false): boolean {
  const [first] = findMarked(text);
  if (!first) throw new Error(`nothing stands between marks in: ${text}`);
  return isQuotation(text, [first], wordForms(slice(text, first.inner)).length, isCredited);
}

describe('isQuotation', () => {
  it.each([
    ['three words', 'The plan to “shut the wharf” came late.'],
    ['one word behind a verb of saying', 'Holm said the wharf is “rotten” by now.'],
    ['one word behind “calling”', 'She stood there, calling it “nonsense” again.'],
    ['words like a title behind “calling”', 'Signs came, calling Holm “The Rotten Mayor” of all.'],
    ['a question that is printed like a title', 'The sign read “Is Holm Off?” in red.'],
    ['a shout in capitals', 'The sign: “SHUT THE WHARF” in red.'],
    ['more words than a name has', 'The “A B C D E F G H I J” came.'],
  ])('takes %s for speech', (_name, text) => {
    expect(counts(text)).toBe(true);
  });

  it.each([
    ['scare quotes', 'The “expert” came late.'],
    ['a show', 'She spoke on Channel 4’s “Meet the Mayor” then.'],
    ['a film', 'They saw the film “Tide of the North” there.'],
    ['a book with a subtitle', 'He wrote a book, “The Wharf: A Life in Mud,” at home.'],
    ['a show by its star', 'The “Tide and Mud” star came.'],
    ['a title that nobody credits', 'The “Tide and Mud” evening came.'],
    ['a so-called thing', 'The so-called “rotten old tooth” stays.'],
    ['a nickname', 'Then Joe “Pipes” Hale came.'],
    ['marks without words', 'The “…” came.'],
    ['a cue in the sentence before', 'Holm said so. The “expert” came.'],
  ])('takes %s for none', (_name, text) => {
    expect(counts(text)).toBe(false);
  });

  it('believes a credit for short words and for words like a title', () => {
    expect(counts('“Nonsense,” Holm said.', true)).toBe(true);
    expect(counts('“Shut the Wharf,” Holm said.', true)).toBe(true);
  });

  it('believes no credit for what is led as a title or a term', () => {
    expect(counts('Holm told Channel 4’s “Meet the Mayor” so.', true)).toBe(false);
    expect(counts('The so-called “rotten tooth” stays, Holm said.', true)).toBe(false);
  });

  it('asks a credit for single marks in a text of double ones, and no heading', () => {
    const text = (line: string) => `${line}\n\n“It is shut,” Holm said.`;
    expect(counts(text('The ‘wharf must go’ crowd.'))).toBe(false);
    expect(counts(text('The ‘wharf must go’ crowd.'), true)).toBe(true);
    expect(counts(text('‘Wharf must go’'), true)).toBe(false);
  });
});
