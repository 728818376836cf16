import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

/** A work that notes its start and its end, and ends when it is told to. */
function work(notes: string[], name: string) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    notes.push(`${name} starts`);
    await ended;
    notes.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('works that are done in turn', () => {
  it('start when the one before of their key has ended, in the order of the calls', async () => {
    const notes: string[] = [];
    const take = inTurn<number>();
    const [first, second] = [work(notes, 'first'), work(notes, 'second')];
    const done = [take(1, first.run), take(1, second.run)];
    second.end();
    await settled();
    expect(notes).toEqual(['first starts']);
    first.end();
    expect(await Promise.all(done)).toEqual(['first', 'second']);
    expect(notes).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
  });

  it('do not wait for those of another key', async () => {
    const notes: string[] = [];
    const take = inTurn<number>();
    const [first, second] = [work(notes, 'first'), work(notes, 'second')];
    void take(1, first.run);
    second.end();
    expect(await take(2, second.run)).toBe('second');
    expect(notes).toEqual(['first starts', 'second starts', 'second ends']);
    first.end();
  });

  it('are done though the one before failed, which its own caller hears', async () => {
    const take = inTurn<number>();
    const failed = take(1, () => Promise.reject(new Error('closed')));
    const after = take(1, async () => 'done');
    await expect(failed).rejects.toThrow('closed');
    expect(await after).toBe('done');
  });
});
