import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

const NUMBERS = [
  0,
  1,
  127,
  128,
  16_383,
  16_384,
  2 ** 28 - 1,
  2 ** 28,
  2 ** 32 - 1,
  2 ** 33,
  2 ** 53 - 1,
];

it('reads back numbers of every length', () => {
  const writer = new ByteWriter();
  for (const number of NUMBERS) writer.number(number);
  const reader = new ByteReader(writer.take());
  expect(NUMBERS.map(() => reader.number())).toEqual(NUMBERS);
  expect(reader.isAtEnd).toBe(true);
});

it('reads back words of four bytes, among numbers and from any byte on', () => {
  const writer = new ByteWriter();
  writer.number(300);
  for (const word of [0, 1, 2 ** 31, 2 ** 32 - 1]) writer.word(word);
  expect(writer.length).toBe(2 + 4 * 4);
  const reader = new ByteReader(writer.take(), 2);
  expect([reader.word(), reader.word(), reader.word(), reader.word()]).toEqual([
    0,
    1,
    2 ** 31,
    2 ** 32 - 1,
  ]);
  expect(reader.word()).toBe(0);
});

it('reads back strings of any script, and more bytes than it began with', () => {
  const writer = new ByteWriter();
  const texts = ['', 'lamp', 'фонарь', '港の灯', '🛟', 'x'.repeat(5000)];
  for (const text of texts) writer.string(text);
  const reader = new ByteReader(writer.take());
  expect(texts.map(() => reader.string())).toEqual(texts);
});

it('begins anew after what was taken', () => {
  const writer = new ByteWriter();
  writer.number(300);
  expect(writer.length).toBe(2);
  writer.take();
  writer.number(7);
  expect([...writer.take()]).toEqual([7]);
});

it('ends at broken bytes instead of throwing', () => {
  const reader = new ByteReader(Uint8Array.of(0xff, 0xff));
  expect(reader.number()).toBeGreaterThan(0);
  expect(reader.string()).toBe('');
  expect(reader.number()).toBe(0);
});
