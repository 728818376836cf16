// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../lib/core/result.ts';
import type { PageView } from '../../lib/core/view/page-view.ts';
import { articleView, knownView } from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Popup } from './Popup.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = (view: PageView) => {
  const loaded: Result<PageView> = { ok: true, value: view };
  renderWithText(<Popup load={async () => loaded} onShow={vi.fn()} onSay={vi.fn()} />);
};

describe('Popup', () => {
  it('mentions that it is loading only after a while', async () => {
    vi.useFakeTimers();
    renderWithText(<Popup load={() => new Promise(() => {})} onShow={vi.fn()} onSay={vi.fn()} />);
    await vi.advanceTimersByTimeAsync(250);
    expect(screen.queryByText('Reading this page…')).toBeNull();
    await vi.advanceTimersByTimeAsync(100);
    expect(screen.getByRole('status').textContent).toBe('Reading this page…');
  });

  it('says what to do after a failure, and tries again', async () => {
    const load = vi
      .fn<() => Promise<Result<PageView>>>()
      .mockResolvedValueOnce({ ok: false, reason: 'store-failed', detail: 'quota' })
      .mockResolvedValueOnce({ ok: true, value: { state: 'not-an-article' } });
    renderWithText(<Popup load={load} onShow={vi.fn()} onSay={vi.fn()} />);
    expect((await screen.findByRole('alert')).textContent).toContain('This page could not be read');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('This page does not look like an article')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps the focus of the button that tries again', async () => {
    let answer: (result: Result<PageView>) => void = () => undefined;
    const load = () =>
      new Promise<Result<PageView>>((resolve) => {
        answer = resolve;
      });
    const refused: Result<PageView> = { ok: false, reason: 'store-failed', detail: '' };
    renderWithText(<Popup load={load} onShow={vi.fn()} onSay={vi.fn()} />);
    const press = async () =>
      act(async () => (await screen.findByRole('button', { name: 'Try again' })).click());
    await act(async () => answer(refused));
    await press();
    expect(document.activeElement).toBe(screen.getByRole('status'));
    await act(async () => answer(refused));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Try again'));
    await press();
    await act(async () => answer({ ok: true, value: { state: 'article', ...articleView } }));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('tab'));
  });

  it.each([
    ['newer-database', 'The library was written by a newer Headwater.'],
    ['blocked', 'Another Headwater tab holds the library open.'],
    ['migration-failed', 'The library could not be brought up to date.'],
    ['unavailable', 'The browser gives no access to its storage here.'],
    ['full', 'There is no room left on this device.'],
  ])('says why the library cannot be used (%s), and keeps the way to it', async (reason, why) => {
    const load = async () => ({ ok: false, reason, detail: '' }) as const;
    const footer = () => <a href="/library.html">Library</a>;
    renderWithText(<Popup load={load} footer={footer} onShow={vi.fn()} onSay={vi.fn()} />);
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toContain(`The library could not be used${why}`);
    expect(said).not.toContain('page');
    expect(screen.getByRole('link', { name: 'Library' })).toBeTruthy();
  });

  it('shows what is known when more of the page has come while it is open', async () => {
    const load = vi
      .fn<() => Promise<Result<PageView>>>()
      .mockResolvedValueOnce({ ok: true, value: { state: 'not-an-article' } })
      .mockResolvedValueOnce({ ok: true, value: { state: 'known', ...knownView } });
    const end = vi.fn();
    let change: () => void = () => undefined;
    const watch = (reload: () => void) => {
      change = reload;
      return end;
    };
    const { unmount } = renderWithText(
      <Popup load={load} watch={watch} onShow={vi.fn()} onSay={vi.fn()} />,
    );
    expect(await screen.findByText('This page does not look like an article')).toBeTruthy();
    act(change);
    expect(await screen.findByRole('heading', { name: /^Chicago police memo/ })).toBeTruthy();
    expect(end).not.toHaveBeenCalled();
    unmount();
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  });

  it('treats a broken promise as a failure, not as nothing found', async () => {
    renderWithText(
      <Popup load={() => Promise.reject(new Error('gone'))} onShow={vi.fn()} onSay={vi.fn()} />,
    );
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it.each([
    ['browser-page', 'This page belongs to the browser'],
    ['no-access', 'Headwater cannot read this page yet'],
    ['too-long', 'This page is too long to be read whole'],
    ['too-deep', 'This page is built too deeply to be read'],
  ] as const)('explains a page that is unreadable: %s', async (reason, expected) => {
    show({ state: 'unreadable', reason });
    expect(await screen.findByRole('heading', { name: expected })).toBeTruthy();
  });

  it('shows a known story by its title', async () => {
    show({ state: 'known', ...knownView });
    expect(await screen.findByRole('heading', { name: /^Chicago police memo/ })).toBeTruthy();
  });

  it('shows an article that no stored story tells by its headline', async () => {
    show({ state: 'article', ...articleView });
    expect(await screen.findByRole('heading', { name: /^CPD Not Allowed/ })).toBeTruthy();
  });
});
