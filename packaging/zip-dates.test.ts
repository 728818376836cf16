import { describe, expect, it } from 'vitest';
import { withFixedDates } from './zip-dates.ts';

/** A ZIP of one empty file `a`, dated as told: a number of DOS date and time. */
function zipOf(time: number): Buffer {
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt32LE(time, 10);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const central = Buffer.alloc(47);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt32LE(time, 12);
  central.writeUInt16LE(1, 28);
  central.write('a', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

describe('a package', () => {
  it('is the same whenever it was made', () => {
    const [one, other] = [zipOf(0x5d76_73c0), zipOf(0x5d77_0001)];
    expect(one.equals(other)).toBe(false);
    expect(withFixedDates(one).equals(withFixedDates(other))).toBe(true);
  });

  it('differs when a file does', () => {
    const changed = zipOf(0x5d76_73c0);
    changed.write('b', 30);
    changed.write('b', 31 + 46);
    expect(withFixedDates(changed).equals(withFixedDates(zipOf(0x5d76_73c0)))).toBe(false);
  });

  it.each([Buffer.alloc(0), Buffer.from('not a package at all, only words')])(
    'that is none is refused',
    (bytes) => {
      expect(() => withFixedDates(bytes)).toThrow(/no plain ZIP/);
    },
  );
});
