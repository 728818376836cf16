// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { field, lookUp, pass, showPanel } from '../../tests/support/show-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(queries: readonly string[] = ['lamps', 'ferry']) {
  const recent = { queries, remember: vi.fn(), forget: vi.fn() };
  showPanel({ recent });
  return recent;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('recent lookups', () => {
  it('stand under the empty field alone', async () => {
    show();
    await pass(100);
    expect(screen.getByRole('region', { name: 'Recent lookups' })).toBeTruthy();
    await lookUp('wharf');
    expect(screen.queryByRole('region', { name: 'Recent lookups' })).toBeNull();
  });

  it('take no room when there are none', () => {
    show([]);
    expect(screen.queryByText('Recent lookups')).toBeNull();
  });

  it('are reached by arrow, and asked again', async () => {
    show();
    await pass(100);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('ferry');
    fireEvent.click(document.activeElement ?? document.body);
    await pass(100);
    expect(field().value).toBe('ferry');
    expect(document.activeElement).toBe(field());
  });

  it('are forgotten by button, by key, and all together', async () => {
    const { forget } = show();
    await pass(100);
    fireEvent.click(screen.getByRole('button', { name: 'Forget “ferry”' }));
    expect(forget).toHaveBeenLastCalledWith('ferry');
    press('ArrowDown');
    press('Delete');
    expect(forget).toHaveBeenLastCalledWith('lamps');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(forget).toHaveBeenLastCalledWith();
  });

  it('remember what stood for a while, and what was confirmed', async () => {
    const { remember } = show();
    await lookUp('wha');
    expect(remember).not.toHaveBeenCalled();
    await lookUp('wharf');
    await pass(3000);
    expect(remember).toHaveBeenCalledExactlyOnceWith('wharf');
    await lookUp('pier');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(remember).toHaveBeenLastCalledWith('pier');
  });
});
