const MOST_UNITS = 1000;

/** The words of a title for comparing, folded; a script without spaces gives its characters. */
export function titleWords(title: string): readonly string[] {
  const folded = title.slice(0, MOST_UNITS).normalize('NFKC').toLowerCase();
  return (
    folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How much two titles share: the shared words over the words of the shorter one, 0–1. 1 when one
 * title is part of the other, 0 when one has no words. Cost: linear in the first 1,000 units of both.
 */
export function titleOverlap(one: string, other: string): number {
  const [ours, theirs] = [titleWords(one), titleWords(other)];
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  const shorter = Math.min(ours.length, theirs.length);
  return shorter === 0 ? 0 : shared / shorter;
}
