// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
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

afterEach(cleanup);

function show(hit: Hit, query = '') {
  const onShow = vi.fn();
  const onSpeaker = vi.fn();
  const copying = { copy: vi.fn(), format: vi.fn(), prepare: vi.fn() };
  const { container } = renderWithText(
    <LookupHit hit={hit} query={query} onShow={onShow} onSpeaker={onSpeaker} copying={copying} />,
  );
  return { container, onShow, onSpeaker };
}

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

  it('keeps the words of a page in their own direction', () => {
    const { container } = show(cutHit);
    const said = [...container.querySelectorAll('blockquote, .context, .from-story')];
    expect(said.length).toBeGreaterThan(3);
    expect(said.every((one) => one.getAttribute('dir') === 'auto')).toBe(true);
  });

  it('lists who printed which part, with the removed words named', () => {
    show(cutHit);
    const rows = within(screen.getByRole('list', { name: 'As printed' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'In fullAmerican Security Today (opens at these words)',
      'FragmentAmerican Security Today (opens at these words) · headline3 of 24 words“Sickening Whats Happening”The headline has no apostrophe.',
      'Words left outThe Epoch Times21 of 24 words[left out: that happens and], not marked',
    ]);
    expect(screen.getAllByRole('img').map((bar) => bar.getAttribute('aria-label'))).toEqual([
      'prints all of it',
      'prints 3 of 24 words',
      'prints 21 of 24 words; lacks “that happens and”',
    ]);
  });

  it('has what stands around it at hand, and says where', () => {
    const { container } = show(cutHit);
    expect(screen.getByText('In context, on this page')).toBeTruthy();
    expect(container.querySelector('.context')?.textContent).toBe(
      'Officers were told of it on the same day. “See what happens when a DHS agent is injured because of a lack of response by CPD,” the source said. Nobody answered for the city.',
    );
    cleanup();
    const context = { before: '', words: 'That’s the point', after: ', she said.', outlet: 'FOX' };
    show({ ...interruptedHit, quotation: { ...interruptedHit.quotation, context } });
    expect(screen.getByText('In context, in FOX')).toBeTruthy();
    cleanup();
    show(absentHit);
    expect(screen.queryByText(/In context/)).toBeNull();
  });

  it('says which outlet alone attests words, and leaves the rest to the curator’s note', () => {
    show(cutHit);
    expect(
      screen.getByText('Only American Security Today prints “that happens and”.'),
    ).toBeTruthy();
    expect(screen.queryByText(/closer to the first report/)).toBeNull();
    cleanup();
    show({ ...cutHit, quotation: { ...cutHit.quotation, note: null } });
    expect(
      screen.getByText(/Which outlet is closer to the first report is not known\./),
    ).toBeTruthy();
  });

  it('opens an article at the words that it prints', () => {
    show(cutHit);
    const [link] = screen.getAllByRole('link', { name: /American Security Today/ });
    expect(link?.getAttribute('href')).toContain('#:~:text=See');
  });

  it('leads to all that a named speaker is stored to have said', async () => {
    const { onSpeaker } = show(interruptedHit);
    await userEvent.click(screen.getByRole('button', { name: 'All by Lori Lightfoot' }));
    expect(onSpeaker).toHaveBeenCalledExactlyOnceWith('Lori Lightfoot');
    cleanup();
    show(cutHit);
    expect(screen.queryByRole('button', { name: /^All by/ })).toBeNull();
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
});
