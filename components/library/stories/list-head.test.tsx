// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ALL_STORIES } from '../../../lib/core/library/story-query.ts';
import { ok } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { NOTHING_READ } from './heads-view.ts';
import { LibraryStories } from './LibraryStories.tsx';
import { SelectAll } from './SelectAll.tsx';

afterEach(cleanup);

/** A box over three stories, of which some are chosen already. */
function Three({ chosen }: { chosen: number }) {
  const [count, setCount] = useState(chosen);
  return (
    <SelectAll chosen={count} found={3} onAll={() => setCount(3)} onNone={() => setCount(0)} />
  );
}

describe('the box in the head of the list', () => {
  it('shows whether all, some or none are chosen, and changes that by the keyboard', async () => {
    renderWithText(<Three chosen={1} />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose all 3' });
    expect([box.checked, box.indeterminate]).toEqual([false, true]);
    box.focus();
    await userEvent.keyboard(' ');
    expect([box.checked, box.indeterminate]).toEqual([true, false]);
    await userEvent.keyboard(' ');
    expect([box.checked, box.indeterminate]).toEqual([false, false]);
    expect(document.activeElement).toBe(box);
  });

  it('cannot choose all before all are read', () => {
    renderWithText(<SelectAll chosen={0} found={null} onAll={vi.fn()} onNone={vi.fn()} />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose' });
    expect(box.disabled).toBe(true);
  });
});

it('a full disk is named, with the way to what can be removed and no filters', () => {
  renderWithText(
    <LibraryStories
      view={{ ...NOTHING_READ, failed: 'full', retry: vi.fn() }}
      query={ALL_STORIES}
      onQuery={vi.fn()}
      packTitles={new Map()}
      remove={async () => ok(null)}
      bulk={{
        remove: () => async () => ok(null),
        export: () => async () => ok(null),
        isTouched: false,
      }}
      restored={null}
    />,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toMatch(/^This device has no room left/);
  const way = within(alert).getByRole('link', { name: 'Remove old stories' });
  expect(way.getAttribute('href')).toBe('#/data');
  expect(screen.queryByRole('search')).toBeNull();
});
