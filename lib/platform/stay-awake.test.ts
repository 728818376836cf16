import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayAwake } from './stay-awake.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('touches the browser well within half a minute as long as it runs, and not after', async () => {
  const touch = vi.fn();
  const running = stayAwake(
    () => new Promise((done) => setTimeout(() => done('all'), 70_000)),
    touch,
  );
  await pass(29_000);
  expect(touch).toHaveBeenCalled();
  await pass(41_000);
  expect(await running).toBe('all');
  const times = touch.mock.calls.length;
  expect(times).toBeGreaterThanOrEqual(3);
  await pass(100_000);
  expect(touch).toHaveBeenCalledTimes(times);
});

it('stops touching it when that fails, and passes the failure on', async () => {
  const touch = vi.fn();
  await expect(stayAwake(() => Promise.reject(new Error('cut')), touch)).rejects.toThrow('cut');
  await pass(100_000);
  expect(touch).not.toHaveBeenCalled();
});
