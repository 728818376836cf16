/**
 * Which stories hold which keys: pairs of a key (a hash, 32 bits) and a story's number (32 bits), in
 * two lists of one length. Where it says sorted: by key, then by number.
 */
export interface Postings {
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
}

/** All pairs of several lists, one list after another. */
export function joined(lists: readonly Postings[]): Postings {
  const length = lists.reduce((all, { hashes }) => all + hashes.length, 0);
  const hashes = new Uint32Array(length);
  const numbers = new Uint32Array(length);
  let at = 0;
  for (const list of lists) {
    hashes.set(list.hashes, at);
    numbers.set(list.numbers, at);
    at += list.hashes.length;
  }
  return { hashes, numbers };
}

/** The pairs that `keeps` keeps, in their order. */
export function kept(
  { hashes, numbers }: Postings,
  keeps: (hash: number, number: number) => boolean,
): Postings {
  const [left, right] = [new Uint32Array(hashes.length), new Uint32Array(hashes.length)];
  let count = 0;
  hashes.forEach((hash, at) => {
    const number = numbers[at] ?? 0;
    if (!keeps(hash, number)) return;
    left[count] = hash;
    right[count] = number;
    count += 1;
  });
  return { hashes: left.slice(0, count), numbers: right.slice(0, count) };
}

const DIGITS = 65_536;

/** Below this many pairs the counters of a radix sort cost more than comparing. */
const FEW = 2000;

/**
 * The pairs sorted. Cost: linear (least-significant-digit radix sort of 16 bits a pass, Knuth
 * 5.2.5), a few pairs by comparing.
 */
export function sorted(postings: Postings): Postings {
  if (postings.hashes.length < FEW) return sortedByComparing(postings);
  let all = postings;
  for (const part of ['numbers', 'hashes'] as const) {
    for (const scale of [1, DIGITS]) all = sortedByDigit(all, part, scale);
  }
  return all;
}

function sortedByComparing({ hashes, numbers }: Postings): Postings {
  const order = Array.from(hashes, (_hash, at) => at).sort(
    (a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || (numbers[a] ?? 0) - (numbers[b] ?? 0),
  );
  return {
    hashes: Uint32Array.from(order, (at) => hashes[at] ?? 0),
    numbers: Uint32Array.from(order, (at) => numbers[at] ?? 0),
  };
}

function sortedByDigit(postings: Postings, part: keyof Postings, scale: number): Postings {
  const { hashes, numbers } = postings;
  const digits = postings[part];
  const shift = scale === 1 ? 0 : 16;
  const places = new Uint32Array(DIGITS + 1);
  for (const value of digits) {
    const above = ((value >>> shift) & 0xffff) + 1;
    places[above] = (places[above] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++)
    places[digit + 1] = (places[digit + 1] ?? 0) + (places[digit] ?? 0);
  const [left, right] = [new Uint32Array(hashes.length), new Uint32Array(hashes.length)];
  for (let at = 0; at < hashes.length; at++) {
    const digit = ((digits[at] ?? 0) >>> shift) & 0xffff;
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    left[place] = hashes[at] ?? 0;
    right[place] = numbers[at] ?? 0;
  }
  return { hashes: left, numbers: right };
}
