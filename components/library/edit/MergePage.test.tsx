// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { MergePage } from './MergePage.tsx';

type Props = Parameters<typeof MergePage>[0];

afterEach(cleanup);

const LAMPS = { key: 'own/lamps', title: 'Lamps on the quay', date: '2026-10-02' };
const FERRY = { key: 'own/ferry', title: 'The night ferry', date: null };

function show(otherwise: Partial<Props> = {}) {
  const props = {
    story: '#/story/wharf',
    title: 'The wharf closes',
    find: vi.fn<Props['find']>(async (words) => ok(words === '' ? [LAMPS, FERRY] : [LAMPS])),
    onMerge: vi.fn<Props['onMerge']>(async () => ok(null)),
    ...otherwise,
  };
  renderWithText(<MergePage {...props} />);
  return props;
}

describe('the page that merges two stories', () => {
  it('names the story, leads back to it, and offers the others', async () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.activeElement?.textContent).toBe('Merge another story into “The wharf closes”');
    const back = screen.getByRole('link', { name: '‹ Back to the story' });
    expect(back.getAttribute('href')).toBe('#/story/wharf');
    const found = await screen.findAllByRole('listitem');
    expect(found.map((one) => one.textContent)).toEqual([
      'Lamps on the quay Oct 2, 2026Merge',
      'The night ferry Merge',
    ]);
  });

  it('searches once the typing rests, and not with every key', async () => {
    const { find } = show();
    await screen.findByText('The night ferry');
    await userEvent.type(screen.getByLabelText(/^Find a story/), 'lamps');
    await vi.waitFor(() => expect(find).toHaveBeenLastCalledWith('lamps'));
    expect(find).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(screen.queryByText('The night ferry')).toBeNull());
  });

  it('says that there is none', async () => {
    show({ find: async () => ok([]) });
    expect((await screen.findByRole('status')).textContent).toMatch(/^No other story/);
  });

  it('merges the chosen one, once', async () => {
    const { onMerge } = show({ onMerge: vi.fn(() => new Promise<never>(() => undefined)) });
    const merge = await screen.findByRole('button', {
      name: 'Merge “Lamps on the quay” into this story',
    });
    await userEvent.click(merge);
    await userEvent.click(merge);
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(LAMPS);
    expect(merge.getAttribute('aria-disabled')).toBe('true');
  });

  it('says why they were not merged, and that the library cannot be read', async () => {
    show({ onMerge: async () => refuse('too-large-together') });
    await userEvent.click(await screen.findByRole('button', { name: /The night ferry/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^The stories were not merged\./,
    );
    cleanup();
    show({ find: async () => refuse('blocked') });
    expect((await screen.findByRole('alert')).textContent).toMatch(/library/i);
  });
});
