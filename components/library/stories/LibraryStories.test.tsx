// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { memoRow, ownRow } from '../../../tests/support/library-fixtures.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { LibraryStories, type LibraryStoriesProps } from './LibraryStories.tsx';

afterEach(cleanup);

/** Shows a library of two stories, with what a test wants otherwise. */
function show(otherwise: Partial<LibraryStoriesProps> = {}) {
  const props: LibraryStoriesProps = {
    list: async () => ok([memoRow, ownRow]),
    remove: async () => ok(null),
    restored: null,
    ...otherwise,
  };
  renderWithText(<LibraryStories {...props} />);
  return props;
}

const deleteMemo = () =>
  screen.findByRole('button', { name: /^Delete “Chicago police memo/ }).then((button) => {
    button.focus();
    return userEvent.keyboard('{Enter}');
  });

describe('the stories', () => {
  it('are a table of origin, coverage, quotations and who recorded them', async () => {
    show();
    const row = await screen.findByRole('row', { name: /Chicago police memo/ });
    expect(within(row).getByText(/^Bundled sample ·/)).toBeTruthy();
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'DocumentInternal Chicago Police Department memo',
      '3 outlets1 origin',
      '11',
      'Nov 20, 2026by Headwater',
      'Delete',
    ]);
    expect(screen.getByRole('heading', { name: '2 stories' })).toBeTruthy();
  });

  it('say what cannot be told', async () => {
    show();
    const row = await screen.findByRole('row', { name: /Harbour wall/ });
    expect(within(row).getByText('Origin not known')).toBeTruthy();
    expect(within(row).getByText('origins: cannot tell')).toBeTruthy();
    expect(within(row).getByText('Kept on this device')).toBeTruthy();
  });

  it('are opened by their title', async () => {
    show();
    const title = await screen.findByRole('link', { name: /^Chicago/ });
    expect(title.getAttribute('href')).toBe('#/story/sample%2Fchicago-memo');
  });

  it('are shown a hundred at a time', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => ({ ...memoRow, key: `s/${index}` }));
    show({ list: async () => ok(rows) });
    await userEvent.click(await screen.findByRole('button', { name: 'Show 30 more of 130' }));
    expect(screen.getAllByRole('row')).toHaveLength(131);
  });

  it('when there are none, the library says how one is kept', async () => {
    show({ list: async () => ok([]) });
    expect(await screen.findByText('No story is kept yet.')).toBeTruthy();
    expect(
      screen.getByText(/choose Headwater in the toolbar, then “Keep as a story”/),
    ).toBeTruthy();
  });

  it('when they cannot be read, it says why and tries again', async () => {
    const list = vi
      .fn<LibraryStoriesProps['list']>()
      .mockResolvedValueOnce(refuse('blocked'))
      .mockResolvedValueOnce(ok([ownRow]));
    show({ list });
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be read.*Close it/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('row', { name: /Harbour wall/ })).toBeTruthy();
  });
});

describe('deleting', () => {
  it('names the story, and leaves the focus at the heading', async () => {
    const remove = vi.fn<LibraryStoriesProps['remove']>(async () => ok(null));
    show({ remove });
    await deleteMemo();
    const { key, title } = memoRow;
    expect(remove).toHaveBeenCalledExactlyOnceWith({ key, title });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '2 stories' }));
  });

  it('gives the focus to a story that is back', async () => {
    show({ restored: memoRow.key });
    await screen.findByRole('table');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /^Chicago/ }));
  });

  it('leaves the story where it is when that fails', async () => {
    show({ remove: () => Promise.reject(new Error('gone')) });
    await deleteMemo();
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not deleted/);
    expect(screen.getByRole('row', { name: /Chicago police memo/ })).toBeTruthy();
  });
});
