// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { LibraryDeleted } from './LibraryDeleted.tsx';

afterEach(cleanup);

const WALL = { key: 'kept/wall', title: 'Harbour wall' };
const LAMPS = { key: 'kept/lamps', title: 'Lamps on the quay' };
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
    expect(restore).toHaveBeenCalledExactlyOnceWith(LAMPS.key);
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
