import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/open.ts';
import { SITUATIONS } from './situations.ts';
import { tryEveryFault, WAYS_IN_TURN } from './try-every-fault.ts';
import { WRITE_PATHS } from './write-paths.ts';

describe('whatever goes wrong while the library is written', () => {
  it.each(WRITE_PATHS.map((path) => [path.name, path] as const))(
    '“%s” is done whole or not at all, and can be tried again',
    async (_name, path) => {
      const { points, faults } = await tryEveryFault(path, WAYS_IN_TURN);
      expect(points).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
    60_000,
  );
});

describe('whatever goes wrong around the library', () => {
  it.each(SITUATIONS.map((one) => [one.name, one] as const))(
    'nothing is lost or half-written by %s, and the reader is told',
    async (_name, { tryOut }) => {
      const { points, faults } = await tryOut();
      expect(faults).toEqual([]);
      expect(points).toBeGreaterThan(0);
    },
    // Some 800 libraries are damaged and used: fifteen seconds, or many times that on a busy machine.
    300_000,
  );
});

describe('the harness', () => {
  const dismissal = (key: string) => ({ key, at: 1 });
  const inTwoTransactions = async (database: Database) => {
    await database.put('dismissals', dismissal('a'));
    await database.put('dismissals', dismissal('b'));
  };

  it('finds a write that can end half done', async () => {
    const { faults } = await tryEveryFault({
      name: 'two transactions',
      prepare: async () => undefined,
      write: inTwoTransactions,
    });
    expect(faults).toContain('two transactions: call 1 throws: half of it was written');
    expect(faults).toContain('two transactions: call 1 aborts: half of it was written');
  });

  it('finds a write that says it is done when it is not', async () => {
    const { faults } = await tryEveryFault({
      name: 'unheard',
      prepare: async () => undefined,
      write: async (database) => {
        const transaction = database.transaction('dismissals', 'readwrite');
        transaction.done.catch(() => undefined);
        await transaction.objectStore('dismissals').put(dismissal('a'));
      },
    });
    expect(faults).toContain('unheard: call 0 aborts-after: it said that it was done, and was not');
  });

  it('finds a write that cannot be tried again', async () => {
    const { faults } = await tryEveryFault({
      name: 'once',
      prepare: async () => undefined,
      write: (database) => database.add('dismissals', dismissal(String(Math.random()))),
    });
    expect(faults.length).toBeGreaterThan(0);
  });
});
