import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { wordForms } from '../text/words.ts';
import { findMarked } from './find-marked.ts';
import { type Credited, isQuotation } from './is-quotation.ts';

function counts(text: string, credited: Credited = 'not'): boolean {
  const [first] = findMarked(text);
  if (!first) throw new Error(`nothing stands between marks in: ${text}`);
  return isQuotation(text, [first], wordForms(slice(text, first.inner)).length, credited);
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
    ['scare quotes behind a so-called thing', 'So the so-called pilot met at the “summit” then.'],
    ['a nickname', 'Then Joe “Pipes” Hale came.'],
    ['marks without words', 'The “…” came.'],
    [
      'a long title of a book',
      'She is the author of “The Long Road Home to the Cold and Silent Northern Sea,” now.',
    ],
    ['a book in small letters', 'She is the author of “How we lost the sea,” and lives there.'],
    ['a book that is named', 'Her latest book is “The Long Road: A Life in Mud.”'],
    ['an essay', 'Her essay “Why the wharf must go” appeared in the Gull.'],
    [
      'a series with its kind behind it',
      'A prize for “The men who sold the harbour,” a series on the port.',
    ],
    ['a book with its year', '“How we lost the sea” (Tide Press, 2012) is her first.'],
    ['a piece by when it came out', '“Why the wharf must go” appeared in the Gull.'],
    ['a headline', 'It was printed under the headline “Mayor shuts the wharf for good.”'],
    ['a scheme by its name', 'The scheme, called “pay what you can,” runs till May.'],
    ['a plan by its name', 'It is called “pay what you can” here.'],
    ['a phrase that is spoken of', 'The phrase “as good as new” is old.'],
    ['words that describe a noun', 'The café runs a “pay what you can” scheme.'],
    ['words that describe a noun behind another', 'The new “use it or lose it” budget came.'],
    ['a cue in the sentence before', 'Holm said so. The “expert” came.'],
  ])('takes %s for none', (_name, text) => {
    expect(counts(text)).toBe(false);
  });

  it('believes a credit for short words and for words like a title', () => {
    expect(counts('“Nonsense,” Holm said.', 'by-verb')).toBe(true);
    expect(counts('“Shut the Wharf,” Holm said.', 'by-verb')).toBe(true);
  });

  it('believes no credit for what is led as a title or a term', () => {
    expect(counts('Holm told Channel 4’s “Meet the Mayor” so.', 'by-verb')).toBe(false);
    expect(counts('The so-called “rotten tooth” stays, Holm said.', 'by-verb')).toBe(false);
  });

  it.each([
    ['a book whose author is named', 'Nora Holm wrote “The Long Road” in 2012.'],
    ['a book that its author tells of', 'In “The Long Road,” Nora Holm tells of three sisters.'],
    ['a song', 'She sang “We Shall Go Home” at the wharf.'],
    ['a film', 'She starred in “Mud and Tide” then.'],
  ])('believes no credit for %s', (_name, text) => {
    expect(counts(text, 'by-verb')).toBe(false);
  });

  it.each([
    ['a sentence in a book', 'In her book, “we lost the sea by sleeping,” she says.'],
    ['a remark', 'He defended his “lock the gates now” remark on Monday.'],
    ['a name that somebody gives', 'It was called “a rotten old tooth” by Holm.'],
    ['a wish', 'The “shut the whole wharf” crowd, as Holm calls it, came.'],
  ])('believes a verb for %s', (_name, text) => {
    expect(counts(text, 'by-verb')).toBe(true);
  });

  it('believes no credit without a verb for words that describe a noun', () => {
    expect(counts('It is a “use it or lose it” budget.', 'loosely')).toBe(false);
  });

  it('takes words of a remark for speech without a credit', () => {
    expect(counts('The “lock the gates now” remark came late.')).toBe(true);
    expect(counts('It was called “a rotten old tooth” by many.')).toBe(true);
  });

  it('asks a credit for single marks in a text of double ones, and no heading', () => {
    const text = (line: string) => `${line}\n\n“It is shut,” Holm said.`;
    expect(counts(text('The ‘wharf must go’ crowd.'))).toBe(false);
    expect(counts(text('The ‘wharf must go’ crowd.'), 'by-verb')).toBe(true);
    expect(counts(text('‘Wharf must go’'), 'by-verb')).toBe(false);
  });
});
