/** Longer words are cut: what they begin with decides. */
const LONGEST = 24;

/**
 * How alike two forms are spelled: 0–1, one less the edit distance (Levenshtein 1966) as a share of
 * the longer. Points of initialisms do not count. Cost: product of the lengths, cut at 24 letters.
 */
export function spellingLikeness(first: string, second: string): number {
  const [a, b] = [plain(first), plain(second)];
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? longer) / longer;
}

const plain = (form: string) => form.replaceAll('.', '').slice(0, LONGEST);
