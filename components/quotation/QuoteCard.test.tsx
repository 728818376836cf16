// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import {
  absentQuotation,
  cutQuotation,
  interruptedQuotation,
} from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { QuoteCard } from './QuoteCard.tsx';

afterEach(cleanup);

const show = (quotation: StoryQuotation, onShow = vi.fn()) =>
  renderWithText(<QuoteCard quotation={quotation} onShow={onShow} />).container;

/** The stored quotation with its comparison replaced. */
function printedAs(here: Partial<NonNullable<StoryQuotation['here']>>): StoryQuotation {
  if (!cutQuotation.here) throw new Error('The fixture is printed on the page.');
  return { ...cutQuotation, here: { ...cutQuotation.here, ...here } };
}

describe('QuoteCard', () => {
  it('announces the words that are left out, not by colour alone', () => {
    const removed = show(cutQuotation).querySelector('del');
    expect(removed?.textContent).toBe('[left out: that happens and]');
  });

  it('says how many words are left out and that nothing marks it', () => {
    show(cutQuotation);
    expect(screen.getByText('Words left out here')).toBeTruthy();
    expect(screen.getByText('This page leaves out three words and does not mark it.')).toBeTruthy();
  });

  it('counts once what is left out with a mark in one place and without in another', () => {
    show(printedAs({ differences: ['cut-marked', 'cut-unmarked'] }));
    expect(
      screen.getByText('This page leaves out three words, and marks only some of the places.'),
    ).toBeTruthy();
    expect(screen.queryByText(/does not mark it/)).toBeNull();
  });

  it('says that a speaker is not named, and to whom they spoke', () => {
    show(cutQuotation);
    expect(screen.getByText('A ranking CPD source').closest('p')?.textContent).toBe(
      'A ranking CPD source · not named · to Fox News',
    );
  });

  it('gives a named speaker’s role, occasion and day', () => {
    show(interruptedQuotation);
    expect(screen.getByText('Lori Lightfoot').closest('p')?.textContent).toBe(
      'Lori Lightfoot, mayor of Chicago · to protesters · rally outside ICE’s Chicago office · Sep 26, 2019',
    );
  });

  it('sets the parts of an interrupted statement apart', () => {
    const quote = show(interruptedQuotation).querySelector('blockquote');
    expect(quote?.textContent).toContain('but so be it,” then “That’s the point.”');
    expect(screen.getByText('In full')).toBeTruthy();
  });

  it('takes the reader to the quotation on the page', async () => {
    const onShow = vi.fn();
    show(cutQuotation, onShow);
    await userEvent.click(screen.getByRole('button', { name: 'show on page' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ start: 812, end: 927 });
  });

  it('offers no way to the page for a quotation that the page does not print', () => {
    show(absentQuotation);
    expect(screen.queryByRole('button', { name: 'show on page' })).toBeNull();
  });

  it('marks changed words with both forms', () => {
    const container = show(
      printedAs({
        full: 'We may go',
        printed: 'We will go',
        differences: ['altered', 'negation-changed'],
        runs: [
          { op: 'same', full: { start: 0, end: 2 }, printed: { start: 0, end: 2 } },
          { op: 'changed', full: { start: 3, end: 6 }, printed: { start: 3, end: 7 } },
          { op: 'same', full: { start: 7, end: 9 }, printed: { start: 8, end: 10 } },
        ],
      }),
    );
    expect(container.querySelector('blockquote')?.textContent).toBe(
      '“We [changed from: may] [to: will] go”',
    );
    expect(screen.getByText('A not or a qualifier changed')).toBeTruthy();
  });

  it('sets both texts apart when they are not the same utterance', () => {
    const container = show(
      printedAs({ printed: 'Quite another thing', differences: ['unmatched'] }),
    );
    expect(container.querySelector('blockquote del')).toBeNull();
    expect(screen.getByText('“Quite another thing”')).toBeTruthy();
  });

  it('lists how outlets print it', async () => {
    show(cutQuotation);
    await userEvent.click(screen.getByText('As printed'));
    expect(screen.getByText('“Sickening Whats Happening”')).toBeTruthy();
    expect(screen.getByText('Fullest form: American Security Today')).toBeTruthy();
    expect(screen.getByText('Words left out')).toBeTruthy();
  });
});
