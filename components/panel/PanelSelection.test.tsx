// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import type { SelectionView } from '../../lib/core/view/lookup-view.ts';
import { absentHit, cutHit, interruptedHit } from '../../tests/support/lookup-fixtures.ts';
import { answering, field, lookUp, pass, showPanel } from '../../tests/support/show-panel.tsx';
import type { LookUpSelection } from './SelectionResults.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ABSENT: SelectionView = {
  verdict: 'absent',
  why: null,
  best: null,
  held: null,
  nearest: [],
  searched: 1234,
  rebuilding: null,
};

/** What the page makes of the quotation stands for what a selection makes of it. */
const { here } = cutHit.quotation;
const FOUND: SelectionView = {
  ...ABSENT,
  verdict: 'found',
  best: { ...cutHit, quotation: { ...cutHit.quotation, here: null } },
  held: here,
};

const judging = (view: SelectionView) => vi.fn<LookUpSelection>(async () => ok(view));

async function show(view: SelectionView, text = ' lack\n of response ') {
  const lookUpSelection = judging(view);
  const change = showPanel({ lookUpSelection, asked: { text, id: 1 } });
  await pass(100);
  return { lookUpSelection, change };
}

describe('a selection to look up', () => {
  it('fills the field with one line and is judged once, each time anew', async () => {
    const typed = answering([absentHit]);
    const lookUpSelection = judging(ABSENT);
    const change = showPanel({
      lookUp: typed,
      lookUpSelection,
      asked: { text: ' lack\n of response ', id: 1 },
    });
    await pass(100);
    expect(field().value).toBe('lack of response');
    expect((field() as HTMLInputElement).selectionStart).toBe(0);
    expect(lookUpSelection).toHaveBeenCalledTimes(1);
    expect(typed).not.toHaveBeenCalled();
    change({ lookUp: typed, lookUpSelection, asked: { text: 'lack of response', id: 2 } });
    await pass(100);
    expect(lookUpSelection).toHaveBeenCalledTimes(2);
  });

  it('is found: the difference and the quotation in full', async () => {
    await show(FOUND);
    expect(screen.getByText('In your library, worded differently')).toBeTruthy();
    const compared = screen.getByRole('region', { name: 'Your selection' });
    expect(compared.querySelector('del')?.textContent).toContain('that happens and');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    // Its words are not the page's: there is nothing to go to.
    expect(screen.queryByRole('button', { name: 'Show on page' })).toBeNull();
  });

  it('is found as stored: no comparison is drawn', async () => {
    await show({ ...FOUND, held: here && { ...here, differences: ['same'], runs: [] } });
    expect(screen.getByText('In your library')).toBeTruthy();
    expect(document.querySelector('.selection del')).toBeNull();
  });

  it('is not in the library: the nearest are shown, and how much was searched', async () => {
    await show({ ...ABSENT, nearest: [absentHit, interruptedHit] });
    expect(screen.getByText('Not in your library')).toBeTruthy();
    expect(screen.getByText('1,234 quotations searched.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Nearest in your library' })).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('says with every verdict that the index is being rebuilt', async () => {
    const rebuilding = { done: 120, of: 900 };
    await show({ ...ABSENT, verdict: 'cannot-tell', why: 'rebuilding', rebuilding });
    expect(screen.getByText('Cannot tell yet')).toBeTruthy();
    expect(screen.queryByText('Not in your library')).toBeNull();
    expect(
      screen.getByText(/being rebuilt \(120 of 900 stories\)\. .*may not be found/),
    ).toBeTruthy();
    cleanup();
    await show({ ...FOUND, rebuilding });
    expect(screen.getByText('In your library, worded differently')).toBeTruthy();
    expect(screen.getByText(/being rebuilt/)).toBeTruthy();
    cleanup();
    await show(FOUND);
    expect(screen.queryByText(/being rebuilt/)).toBeNull();
  });

  it.each([
    ['few-words', /too few words/],
    ['several', /several stored quotations/],
    ['long', /not all of it was looked up/],
    ['damaged', /its entry is damaged/],
  ] as const)('cannot be told for %s, and why', async (why, words) => {
    await show({ ...ABSENT, verdict: 'cannot-tell', why });
    expect(screen.getByText('Cannot tell')).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('is let go when the reader types, and when it is cleared', async () => {
    const { change } = await show(ABSENT);
    await lookUp('other');
    expect(screen.queryByText('Not in your library')).toBeNull();
    change({ lookUpSelection: judging(ABSENT), asked: { text: 'lack', id: 2 } });
    await pass(100);
    expect(screen.getByText('Not in your library')).toBeTruthy();
    fireEvent.keyDown(field(), { key: 'Escape' });
    await pass(100);
    expect(screen.queryByText('Not in your library')).toBeNull();
    expect(field().value).toBe('');
  });

  it('says that it failed, and tries again', async () => {
    const lookUpSelection = vi
      .fn<LookUpSelection>()
      .mockResolvedValueOnce(refuse('store-failed'))
      .mockResolvedValueOnce(ok(ABSENT));
    showPanel({ lookUpSelection, asked: { text: 'lack', id: 1 } });
    await pass(100);
    expect(screen.getByRole('alert').textContent).toContain('The lookup did not work');
    const again = screen.getByRole('button', { name: 'Try again' });
    again.focus();
    fireEvent.click(again);
    await pass(0);
    const said = screen.getByText('Not in your library');
    expect(document.activeElement).toBe(said.closest('[role="status"]'));
  });

  it('is said to be searched for only once that takes a while', async () => {
    showPanel({
      lookUpSelection: () => new Promise(() => undefined),
      asked: { text: 'lack', id: 1 },
    });
    await pass(250);
    expect(screen.queryByText('Searching…')).toBeNull();
    await pass(100);
    expect(screen.getByText('Searching…').closest('[role="status"]')).not.toBeNull();
  });
});
