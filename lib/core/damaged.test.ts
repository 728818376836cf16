import { describe, expect, it } from 'vitest';
import { orDamaged, unlessDamaged } from './damaged.ts';

const titleOf = (record: unknown) => (record as { title: string }).title.trim();

describe('reading what may be damaged', () => {
  it('answers what was read', async () => {
    expect(unlessDamaged(() => titleOf({ title: ' Wharf ' }))).toBe('Wharf');
    expect(await orDamaged(async () => titleOf({ title: 'Wharf' }))).toBe('Wharf');
  });

  it.each([[undefined], [{}], [{ title: 7 }], [null]])('is none for %j', async (record) => {
    expect(unlessDamaged(() => titleOf(record))).toBeNull();
    expect(await orDamaged(async () => titleOf(record))).toBe('damaged');
  });

  it('takes text that is no JSON any more for damage, and null for an answer', async () => {
    expect(unlessDamaged(() => JSON.parse('["Wha'))).toBeNull();
    expect(await orDamaged(async () => null)).toBeNull();
  });

  it('passes on what is no damage', async () => {
    const broken = new DOMException('The disk is gone.', 'UnknownError');
    const fail = () => {
      throw broken;
    };
    expect(() => unlessDamaged(fail)).toThrow(broken);
    await expect(orDamaged(async () => fail())).rejects.toBe(broken);
  });
});
