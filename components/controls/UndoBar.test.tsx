// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../lib/core/result.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { type Undoable, UndoBars } from './UndoBar.tsx';
import { useUndoables } from './use-undoables.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets the faked clock run. */
const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

const gone: Undoable = { id: 'x', says: 'Deleted “Gone”.', undo: async () => ok(null) };

function Shown({ offered }: { offered: Undoable }) {
  const { undoables, offer, remove } = useUndoables();
  return (
    <>
      <button type="button" onClick={() => offer(offered)}>
        Do it
      </button>
      <UndoBars undoables={undoables} onGone={remove} />
    </>
  );
}

describe('what can be undone', () => {
  it('stands there once, however often it is done, and goes when it is undone', async () => {
    renderWithText(<Shown offered={gone} />);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    expect(screen.getByRole('status').textContent).toBe('Deleted “Gone”.Undo');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText('Deleted “Gone”.')).toBeNull());
  });

  it('is offered for ten seconds, and while the reader is at the bar', async () => {
    vi.useFakeTimers();
    const onGone = vi.fn();
    renderWithText(<UndoBars undoables={[gone]} onGone={onGone} />);
    await pass(9_000);
    const undo = screen.getByRole('button', { name: 'Undo' });
    act(() => undo.focus());
    await pass(60_000);
    expect(onGone).not.toHaveBeenCalled();
    act(() => undo.blur());
    await pass(10_000);
    expect(onGone).toHaveBeenCalledExactlyOnceWith('x', false);
  });

  it('says how far it is, can be stopped, and goes on with the rest', async () => {
    let go: () => void = () => undefined;
    const undo = vi.fn<Undoable['undo']>(async ({ onProgress, signal }) => {
      onProgress({ done: 25, of: 75 });
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return signal.aborted ? refuse('stopped') : ok(null);
    });
    renderWithText(<Shown offered={{ ...gone, undo }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('progressbar', { name: 'Bringing back: 25 of 75' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stop' }));
    await userEvent.keyboard('{Enter}');
    go();
    expect(await screen.findByText(/^Stopped: 25 of 75 are back/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await userEvent.keyboard('{Enter}');
    go();
    await waitFor(() => expect(screen.queryByText('Deleted “Gone”.')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('tells who listens what began and where it stays, not each count', async () => {
    vi.useFakeTimers();
    let onProgress: (progress: { done: number; of: number }) => void = () => undefined;
    const undo: Undoable['undo'] = (watched) => {
      onProgress = watched.onProgress;
      return new Promise(() => undefined);
    };
    renderWithText(<UndoBars undoables={[{ ...gone, undo }]} onGone={vi.fn()} />);
    act(() => screen.getByRole('button', { name: 'Undo' }).click());
    const said = () => {
      const copy = screen.getByRole('status').cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      return copy.textContent + (copy.querySelector('progress')?.getAttribute('aria-label') ?? '');
    };
    const heard = new Set<string>();
    for (const done of [0, 5, 10, 15, 20]) {
      act(() => onProgress({ done, of: 20 }));
      await pass(100);
      heard.add(said());
    }
    expect([...heard]).toHaveLength(1);
    expect(screen.getByRole('status').getAttribute('aria-atomic')).toBe('false');
    await pass(800);
    expect(said()).toContain('20 of 20');
  });

  it('says which came back when some did not', async () => {
    const undo = async () => refuse('some-stand-anew', '', '2');
    renderWithText(<Shown offered={{ ...gone, undo }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Not all of it.*since \(2\)/);
  });

  it('stays, with words, when that failed', async () => {
    renderWithText(<Shown offered={{ ...gone, undo: async () => refuse('full') }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Do it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/not be brought back.*no room/);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});
