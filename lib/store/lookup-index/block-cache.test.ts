import { describe, expect, it } from 'vitest';
import { BlockCache } from './block-cache.ts';

const bytes = (length: number) => new Uint8Array(length);

describe('the blocks that are remembered', () => {
  it('are those that were put in, all that are asked for or none', () => {
    const cache = new BlockCache(100);
    const block = bytes(10);
    cache.set('1 terms 0', block);
    cache.set('1 keys 0', 'a\nb');
    expect(cache.getAll(['1 keys 0', '1 terms 0'])).toEqual(['a\nb', block]);
    expect(cache.getAll(['1 terms 0', '1 terms 1'])).toBeNull();
    expect(cache.get('2 terms 0')).toBeNull();
  });

  it('make room: the one that was asked for longest ago goes first', () => {
    const cache = new BlockCache(30);
    cache.set('a', bytes(10));
    cache.set('b', bytes(10));
    cache.set('c', bytes(10));
    cache.get('a');
    cache.set('d', bytes(10));
    expect(cache.get('b')).toBeNull();
    expect(cache.getAll(['a', 'c', 'd'])).not.toBeNull();
  });

  it('count once when they are put in again', () => {
    const cache = new BlockCache(30);
    for (let time = 0; time < 10; time++) cache.set('a', bytes(10));
    cache.set('b', bytes(20));
    expect(cache.getAll(['a', 'b'])).not.toBeNull();
  });

  it('are none that alone would be too much', () => {
    const cache = new BlockCache(30);
    cache.set('a', bytes(31));
    expect(cache.get('a')).toBeNull();
    cache.set('b', bytes(30));
    expect(cache.get('b')).not.toBeNull();
  });
});
