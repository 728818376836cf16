import { describe, expect, it } from 'vitest';
import type { PackOutlet } from '../pack/pack.ts';
import { checkOutlet, tidyOutlet } from './check-outlet.ts';

const GAZETTE: PackOutlet = {
  id: 'gazette',
  name: 'Port Gazette',
  aliases: [],
  domains: ['gazette.example'],
};
const HERALD: PackOutlet = {
  ...GAZETTE,
  id: 'herald',
  name: 'Herald',
  domains: ['herald.example'],
};

/** `field reason value other` of each fault of an edited outlet. */
const faults = (changes: Partial<PackOutlet>, listed: readonly PackOutlet[] = [GAZETTE, HERALD]) =>
  checkOutlet(tidyOutlet({ ...GAZETTE, ...changes }), GAZETTE, listed).map(
    ({ field, reason, value, other }) => `${field} ${reason} ${value} ${other}`.trim(),
  );

describe('what is written of an outlet', () => {
  it('is tidied: blanks, doubles, and what stands around the host of an address', () => {
    const typed = {
      ...GAZETTE,
      name: ' Port Gazette ',
      aliases: ['PG', '', ' PG'],
      domains: ['https://Gazette.example/news?page=1', 'gazette.example', ' '],
    };
    expect(tidyOutlet(typed)).toEqual({ ...GAZETTE, aliases: ['PG'] });
  });

  it.each([
    [{ name: '  ' }, ['name empty']],
    [{ name: 'x'.repeat(201) }, ['name not-allowed']],
    [{ aliases: ['fine', 'x'.repeat(201)] }, [`aliases not-allowed ${'x'.repeat(201)}`]],
    [{ name: 'Gaz\u202eette' }, ['name not-allowed']],
    [{ aliases: Array.from({ length: 21 }, (_, at) => `alias ${at}`) }, ['aliases too-many']],
    [{ domains: ['gazette'] }, ['domains no-domain gazette']],
    [{ domains: ['the gazette.example'] }, ['domains no-domain the gazette.example']],
    [{ domains: ['-gazette.example'] }, ['domains no-domain -gazette.example']],
    [{ domains: ['gazette..example'] }, ['domains no-domain gazette..example']],
    [{ domains: ['10.0.0.1'] }, ['domains no-domain 10.0.0.1']],
    [{ domains: ['www.herald.example'] }, ['domains taken www.herald.example Herald']],
    [{ name: '', domains: ['no'] }, ['name empty', 'domains no-domain no']],
  ])('is refused by its field: %j', (changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('may be without a domain, and have several', () => {
    expect(faults({ domains: [] })).toEqual([]);
    expect(faults({ domains: ['gazette.example', 'gazette.co.example'] })).toEqual([]);
  });

  it('is not refused for what its pack had before', () => {
    const doubled = { ...HERALD, domains: ['gazette.example'] };
    expect(faults({ name: 'Gazette' }, [GAZETTE, doubled])).toEqual([]);
  });
});
