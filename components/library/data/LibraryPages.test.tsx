// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { metPages } from '../../../tests/support/library-fixtures.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { LibraryPages } from './LibraryPages.tsx';

type Props = Parameters<typeof LibraryPages>[0];

afterEach(cleanup);

function show(otherwise: Partial<Props> = {}) {
  const props: Props = {
    pages: async () => ok(metPages),
    clearPages: async () => ok(null),
    retentionDays: 7,
    ...otherwise,
  };
  renderWithText(<LibraryPages {...props} />);
}

describe('the pages where stories were met', () => {
  it('stand under their days, newest first, with how long they are kept', async () => {
    show();
    await screen.findByText('Memo Instructs Officers');
    expect(screen.getAllByRole('heading', { level: 3 }).map((day) => day.textContent)).toEqual([
      'Nov 21, 2026',
      'Nov 20, 2026',
    ]);
    const pages = screen.getAllByRole('listitem').map((page) => within(page).getAllByRole('link'));
    expect(pages.map(([page]) => page?.textContent)).toEqual([
      'https://harbour.example/wall',
      'Memo Instructs Officers',
      'CPD Not Allowed to Cooperate with DHS',
    ]);
    expect(pages[0]?.[1]?.getAttribute('href')).toBe('#/story/kept%2Fharbour-wall');
    expect(screen.getByText(/^Kept for a week on this device/)).toBeTruthy();
  });

  it('are asked for again when they could not be read, and the focus stays near', async () => {
    const pages = vi
      .fn<Props['pages']>()
      .mockResolvedValueOnce(refuse('failed'))
      .mockResolvedValueOnce(ok(metPages));
    show({ pages });
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Memo Instructs Officers');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('are shown twenty at a time', async () => {
    const met = { story: 's', storyTitle: 'S', outlet: null, headline: null };
    const many = Array.from({ length: 33 }, (_, at) => ({
      ...met,
      at,
      url: `https://a.example/${at}`,
    }));
    show({ pages: async () => ok(many) });
    await userEvent.click(await screen.findByRole('button', { name: 'Show 13 more of 33' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(33);
  });

  it('are cleared only after a second press; Escape leaves them', async () => {
    const clearPages = vi.fn<Props['clearPages']>(async () => ok(null));
    const pages = vi
      .fn<Props['pages']>()
      .mockResolvedValueOnce(ok(metPages))
      .mockResolvedValueOnce(ok([]));
    show({ pages, clearPages });
    await userEvent.click(await screen.findByRole('button', { name: 'Clear…' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave as it is' }));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear…' }));
    expect(clearPages).not.toHaveBeenCalled();

    await userEvent.keyboard('{Enter}');
    const question = screen.getByRole('group', { name: /^Forget 3 pages\?/ });
    await userEvent.click(within(question).getByRole('button', { name: 'Clear' }));
    expect(await screen.findByText('The list of pages is cleared.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Memo Instructs Officers')).toBeNull());
  });
});
