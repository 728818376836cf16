import { describe, expect, it } from 'vitest';
import { beginLife } from './page-life.ts';

describe('the life of a script in a page', () => {
  it('ends when a newer run of the same script begins in the same world', () => {
    const world = {};
    const first = beginLife('probe', world);
    const reader = beginLife('reader', world);
    const second = beginLife('probe', world);
    expect([first, reader, second].map(({ signal }) => signal.aborted)).toEqual([
      true,
      false,
      false,
    ]);
    expect(first.isOver()).toBe(true);
    expect(second.isOver()).toBe(false);
  });

  it('is found to be over once the extension was updated or removed', () => {
    const runtime: { id: string | undefined } = { id: 'headwater' };
    const life = beginLife('reader', {}, { runtime });
    expect(life.isOver()).toBe(false);
    runtime.id = undefined;
    expect(life.signal.aborted).toBe(false);
    expect(life.isOver()).toBe(true);
    expect(life.signal.aborted).toBe(true);
  });

  it('takes no word from a world that holds something else under the name', () => {
    expect(beginLife('probe', { 'headwater probe': 'abort' }).isOver()).toBe(false);
  });
});
