import { join } from 'node:path';
import { lookUpSelection } from '../../lib/app/look-up-selection.ts';
import type { LookupLibrary } from '../../lib/app/ports.ts';
import { wordForms } from '../../lib/core/text/words.ts';
import { allCases } from '../cases.ts';
import { oneOf, seededRandom } from '../made/random.ts';
import { alterWord, trimWords } from '../made/selections.ts';
import { share } from '../scores/count.ts';
import type { Failure, Figure } from '../suite.ts';

const ASKED = 400;
const SEED = 71;
const VARIANTS = 'renditions/variants.jsonl';

interface Stored {
  readonly key: string;
  readonly text: string;
}

interface Variant {
  readonly id: string;
  readonly label: string;
  readonly short: { readonly quote: string };
  readonly long: { readonly quote: string };
}

const MADE = {
  'as stored': (text: string) => text,
  trimmed: (text: string) => trimWords(text),
  'one word altered': (text: string) => alterWord(text),
} as const;

const formOf = (text: string) => wordForms(text).join(' ');

/** Two articles may print one statement, the one more of it: either is the right answer. */
function isOneText(a: string, b: string): boolean {
  const [one, other] = [formOf(a), formOf(b)];
  return one.includes(other) || other.includes(one);
}

/** How often a selected quotation that is stored is found, by the way in which it was changed. */
export async function measureSelections(
  library: LookupLibrary,
  stored: readonly Stored[],
  fail: (failure: Failure) => void,
): Promise<Figure[]> {
  const random = seededRandom(SEED);
  const wanted = Array.from({ length: ASKED }, () => oneOf(random, stored)).filter(
    (one) => one !== undefined,
  );
  const figures: Figure[] = [];
  for (const [name, change] of Object.entries(MADE)) {
    let found = 0;
    for (const { key, text } of wanted) {
      const selected = change(text);
      const { verdict, best, why } = await lookUpSelection(library, selected);
      const answer = best?.quotation.parts.join(' ') ?? '';
      if (verdict === 'found' && (best?.key === key || isOneText(answer, text))) found++;
      else {
        fail({
          figure: `selection ${name}`,
          id: selected,
          expected: text,
          found: `${verdict} ${why ?? ''} ${answer}`,
        });
      }
    }
    figures.push({
      name: `selection ${name}: found`,
      value: share(found, wanted.length),
      cases: wanted.length,
      atLeast: 0.97,
    });
  }
  return figures;
}

/** A paragraph as it stands in an article, and the one quotation that it holds. */
export interface QuotingParagraph {
  readonly paragraph: string;
  readonly quotation: string;
}

/**
 * Paragraphs selected whole that hold one quotation each. `stored` says which of their quotations are
 * in the library: those are to be found, of the others none is to be taken for another.
 */
export async function measureParagraphs(
  library: LookupLibrary,
  paragraphs: readonly QuotingParagraph[],
  isStored: boolean,
  fail: (failure: Failure) => void,
): Promise<Figure> {
  const random = seededRandom(SEED);
  const asked = Array.from({ length: ASKED }, () => oneOf(random, paragraphs)).filter(
    (one) => one !== undefined,
  );
  const name = isStored
    ? 'paragraph with a stored quotation: found'
    : 'paragraph with one that is not stored: not taken for another';
  let right = 0;
  for (const { paragraph, quotation } of asked) {
    const { verdict, why, best } = await lookUpSelection(library, paragraph);
    const answer = best?.quotation.parts.join(' ') ?? '';
    const isFound = verdict === 'found' && isOneText(answer, quotation);
    if (isStored ? isFound : verdict !== 'found') right++;
    else {
      fail({
        figure: name,
        id: paragraph,
        expected: isStored ? quotation : 'not found',
        found: `${verdict} ${why ?? ''} ${answer}`,
      });
    }
  }
  return {
    name,
    value: share(right, asked.length),
    cases: asked.length,
    atLeast: 0.97,
  };
}

/** How often another statement by the same speaker is not taken for the stored one. */
export async function measureLookAlikes(
  data: string,
  libraryOf: (texts: readonly string[]) => LookupLibrary,
  fail: (failure: Failure) => void,
): Promise<Figure> {
  const cases = (await allCases<Variant>(join(data, VARIANTS))).filter(
    ({ label }) => label === 'different',
  );
  const library = libraryOf([...new Set(cases.map(({ long }) => long.quote))]);
  let right = 0;
  for (const { id, short, long } of cases) {
    const { verdict, best } = await lookUpSelection(library, short.quote);
    const found = best?.quotation.parts.join(' ') ?? '';
    // It may be stored as the statement of another pair.
    if (verdict !== 'found' || formOf(found) !== formOf(long.quote)) right++;
    else
      fail({ figure: 'look-alike', id, expected: 'not found', found: `${short.quote} = ${found}` });
  }
  return {
    name: 'selection of a look-alike: not taken for it',
    value: share(right, cases.length),
    cases: cases.length,
    atLeast: 1,
  };
}
