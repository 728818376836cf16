import { describe, expect, it } from 'vitest';
import { unlessDamaged, unlessDamagedLater } from './damaged.ts';

const titleOf = (record: unknown) => (record as { title: string }).title.trim();

describe('reading what may be damaged', () => {
  it('answers what was read', async () => {
    expect(unlessDamaged(() => titleOf({ title: ' Wharf ' }))).toBe('Wharf');
    expect(await unlessDamagedLater(async () => titleOf({ title: 'Wharf' }))).toBe('Wharf');
  });

  it.each([[undefined], [{}], [{ title: 7 }], [null]])('is null for %j', async (record) => {
    expect(unlessDamaged(() => titleOf(record))).toBeNull();
    expect(await unlessDamagedLater(async () => titleOf(record))).toBeNull();
  });

  it('passes on what is no damage', async () => {
    const broken = new DOMException('The disk is gone.', 'UnknownError');
    const fail = () => {
      throw broken;
    };
    expect(() => unlessDamaged(fail)).toThrow(broken);
    await expect(unlessDamagedLater(async () => fail())).rejects.toBe(broken);
  });
});
