// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LookupHit as Hit } from '../../lib/core/view/lookup-view.ts';
import {
  absentHit,
  cutHit,
  interruptedHit,
  pageOnlyHit,
} from '../../tests/support/lookup-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { LookupHit } from './LookupHit.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(hit: Hit, query = '', onCopy = vi.fn(async (_: string) => {})) {
  const onShow = vi.fn();
  const { container } = renderWithText(
    <LookupHit hit={hit} query={query} onShow={onShow} onCopy={onCopy} />,
  );
  return { container, onShow, onCopy };
}

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

describe('LookupHit', () => {
  it('marks the words of the query in the full text', () => {
    const { container } = show(cutHit, 'dhs agent respon');
    const marked = Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent);
    expect(marked).toEqual(['DHS agent', 'response']);
  });

  it('reads as what was said, by whom, from which story', () => {
    show(interruptedHit);
    const name = /“That’s the point\.” Lori Lightfoot ?, mayor of Chicago · to protesters/;
    expect(screen.getByRole('article', { name })).toBeTruthy();
    expect(
      screen.getByText('Chicago police memo: officers to leave immigration arrests'),
    ).toBeTruthy();
  });

  it('lists who printed which part, with the removed words named', () => {
    show(cutHit);
    const rows = within(screen.getByRole('list', { name: 'As printed' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'In fullAmerican Security Today',
      'FragmentAmerican Security Today · headline“Sickening Whats Happening”The headline has no apostrophe.',
      'Words left outThe Epoch Times[left out: that happens and], not marked',
    ]);
  });

  it('names the difference on this page, and compares in full on demand', async () => {
    show(cutHit);
    const line = screen.getByText('On this page').closest('div');
    expect(line?.textContent).toMatch(
      /^On this page Words left out here\[left out: that happens and\], not marked/,
    );
    await userEvent.click(screen.getByText('Compare in full'));
    expect(screen.getByText('This page leaves out three words and does not mark it.')).toBeTruthy();
  });

  it('does not repeat words that the page prints as they are stored', () => {
    const { container } = show(interruptedHit);
    expect(screen.getByText('In full')).toBeTruthy();
    expect(container.querySelectorAll('blockquote')).toHaveLength(1);
  });

  it('says of a quotation that only the page prints that it is not stored', () => {
    show(pageOnlyHit);
    expect(screen.getByText('Printed on this page, not stored')).toBeTruthy();
    expect(screen.queryByText('In full')).toBeNull();
  });

  it('leads to the page only where the page prints it', async () => {
    const { onShow } = show(cutHit);
    await userEvent.click(screen.getByRole('button', { name: 'Show on page' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ start: 812, end: 927 });
    cleanup();
    show(absentHit);
    expect(screen.queryByRole('button', { name: 'Show on page' })).toBeNull();
  });

  it('copies with the citation and says so in its place, for a while', async () => {
    vi.useFakeTimers();
    const { onCopy } = show(absentHit);
    fireEvent.click(screen.getByRole('button', { name: 'Copy with citation' }));
    await pass(0);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      '“You’ll not find a single real police officer that would refuse to assist another agency.” — another law enforcement source (not named), to Fox News. Printed by American Security Today.',
    );
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Copied');
    await pass(2000);
    expect(screen.getByRole('button', { name: 'Copy with citation' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says what to do when copying is refused', async () => {
    show(absentHit, '', vi.fn().mockRejectedValue(new Error('denied')));
    await userEvent.click(screen.getByRole('button', { name: 'Copy with citation' }));
    expect(screen.getByRole('status').textContent).toContain('did not allow copying');
  });
});
