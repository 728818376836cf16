import { describe, expect, it } from 'vitest';
import { otherPublisher } from './other-publisher.ts';

const HERE = 'https://desk.example/pack.json';
const THERE = 'https://elsewhere.example/pack.json';
const desk = { curator: 'Count desk', address: null };

describe('an import under an id that is there', () => {
  it('is a further edition where it comes from the address that is subscribed to, whatever it calls its curator', () => {
    const now = { curator: 'Count desk and friends', address: HERE };
    expect(otherPublisher({ ...desk, address: HERE }, now, HERE)).toBeNull();
  });

  it.each([null, THERE])('takes a subscription’s place from anywhere else: %s', (address) => {
    expect(otherPublisher(desk, { ...desk, address }, HERE)).toEqual({
      by: 'subscription',
      curator: 'Count desk',
      address: HERE,
    });
  });

  it.each([null, THERE])('takes the place of what was read from an address: %s', (address) => {
    const before = { ...desk, address: HERE };
    expect(otherPublisher(before, { ...desk, address }, null)).toEqual({
      by: 'address',
      ...before,
    });
  });

  it('takes the place of a file’s pack where it names another curator, and is its next edition where it does not', () => {
    const now = { curator: 'Somebody', address: null };
    expect(otherPublisher(desk, now, null)).toEqual({ by: 'curator', ...desk });
    expect(otherPublisher(desk, desk, null)).toBeNull();
    expect(otherPublisher(desk, { ...desk, address: HERE }, null)).toBeNull();
  });

  it('replaces nothing where there is nothing', () => {
    expect(otherPublisher(null, desk, null)).toBeNull();
  });
});
