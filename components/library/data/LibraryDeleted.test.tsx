// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { LibraryDeleted } from './LibraryDeleted.tsx';

afterEach(cleanup);

const WALL = { key: 'kept/wall', title: 'Harbour wall', at: Date.UTC(2026, 10, 22, 9) };
const LAMPS = { key: 'kept/lamps', title: 'Lamps on the quay', at: Date.UTC(2026, 10, 22, 10) };
const all = (...stories: (typeof WALL)[]) => ({ stories, total: stories.length });

describe('the stories that were deleted lately', () => {
  it('are not there when there are none', () => {
    renderWithText(
      <LibraryDeleted
        deleted={all()}
        onMore={vi.fn()}
        restore={async () => ok(null)}
        onRestored={vi.fn()}
      />,
    );
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('are brought back one by one', async () => {
    const restore = vi.fn(async () => ok(null));
    const onRestored = vi.fn();
    renderWithText(
      <LibraryDeleted
        deleted={all(WALL, LAMPS)}
        onMore={vi.fn()}
        restore={restore}
        onRestored={onRestored}
      />,
    );
    expect(screen.getByRole('region', { name: 'Recently deleted' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back “Lamps on the quay”' }));
    expect(restore).toHaveBeenCalledExactlyOnceWith({ key: LAMPS.key, at: LAMPS.at });
    expect(onRestored).toHaveBeenCalledExactlyOnceWith(LAMPS.key);
  });

  it('say why one was not brought back, and stay', async () => {
    const onRestored = vi.fn();
    renderWithText(
      <LibraryDeleted
        deleted={all(WALL)}
        onMore={vi.fn()}
        restore={async () => refuse('full')}
        onRestored={onRestored}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: /^Bring back/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/not be brought back.*no room/);
    expect(onRestored).not.toHaveBeenCalled();
  });

  it('are listed once for each time that one was deleted, and say when', async () => {
    const restore = vi.fn(async () => ok(null));
    renderWithText(
      <LibraryDeleted
        deleted={all({ ...WALL, at: LAMPS.at }, WALL)}
        onMore={vi.fn()}
        restore={restore}
        onRestored={vi.fn()}
      />,
    );
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toMatch(/Deleted at \d/);
    expect(rows[0]).not.toBe(rows[1]);
    const [, earlier] = screen.getAllByRole('button', { name: 'Bring back “Harbour wall”' });
    if (earlier) await userEvent.click(earlier);
    expect(restore).toHaveBeenCalledExactlyOnceWith({ key: WALL.key, at: WALL.at });
  });

  it('say in words that one stands in its place that the reader worked on', async () => {
    renderWithText(
      <LibraryDeleted
        deleted={all(WALL)}
        onMore={vi.fn()}
        restore={async () => refuse('stands-anew')}
        onRestored={vi.fn()}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: /^Bring back/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/worked on that one since/);
  });

  it('are listed a page at a time, with how many there are', async () => {
    const onMore = vi.fn();
    renderWithText(
      <LibraryDeleted
        deleted={{ stories: [WALL], total: 34 }}
        onMore={onMore}
        restore={async () => ok(null)}
        onRestored={vi.fn()}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more of 34' }));
    expect(onMore).toHaveBeenCalledOnce();
  });
});
