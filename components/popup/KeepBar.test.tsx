// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { KeepBar, type KeepBarProps, type KeepState } from './KeepBar.tsx';

afterEach(cleanup);

/** A bar whose owner keeps and undoes, as the popup does. */
function Kept(otherwise: Partial<KeepBarProps>) {
  const [state, setState] = useState<KeepState>('can-keep-story');
  const to = (next: KeepState) => async () => {
    setState(next);
    return ok(null);
  };
  return (
    <KeepBar
      state={state}
      keptAs={state === 'kept' ? 'Harbour wall' : null}
      onKeep={to('kept')}
      onUndo={to('can-keep-story')}
      onLookUp={vi.fn()}
      onLibrary={vi.fn()}
      {...otherwise}
    />
  );
}

it('leads to the guide', async () => {
  const onHelp = vi.fn();
  renderWithText(
    <KeepBar
      state="no-keeping"
      keptAs={null}
      onKeep={vi.fn()}
      onUndo={vi.fn()}
      onLookUp={null}
      onLibrary={vi.fn()}
      onHelp={onHelp}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  expect(onHelp).toHaveBeenCalledOnce();
});

describe('KeepBar', () => {
  it('keeps the article, says as what, and undoes it, with the focus in its place', async () => {
    renderWithText(<Kept />);
    screen.getByRole('button', { name: 'Keep story' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status').textContent).toBe('Kept in “Harbour wall”.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Kept · Undo' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status').textContent).toBe('No longer kept.');
    expect(screen.getByRole('button', { name: 'Keep story' })).toBeTruthy();
  });

  it('offers coverage where the story is known', () => {
    renderWithText(<Kept state="can-keep-coverage" />);
    expect(screen.getByRole('button', { name: 'Keep coverage' })).toBeTruthy();
  });

  it('says in its place that keeping failed, and can be pressed again', async () => {
    renderWithText(<Kept onKeep={async () => refuse('moved-on')} />);
    await userEvent.click(screen.getByRole('button', { name: 'Keep story' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /was not kept.*has changed since/,
    );
    expect(screen.getByRole('button', { name: 'Keep story' })).toBeTruthy();
  });

  it('says that the article is still kept when undoing failed', async () => {
    renderWithText(<Kept state="kept" onUndo={() => Promise.reject(new Error('gone'))} />);
    await userEvent.click(screen.getByRole('button', { name: 'Kept · Undo' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/still kept/);
  });

  it('offers no keeping of what cannot be kept', () => {
    renderWithText(<Kept state="no-keeping" />);
    expect(screen.queryByRole('button', { name: /^Keep|^Kept/ })).toBeNull();
  });

  it('offers no look-up where there is nothing to look up in', () => {
    renderWithText(<Kept onLookUp={null} />);
    expect(screen.queryByRole('button', { name: 'Look up a quote' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Library' })).toBeTruthy();
  });
});
