import { writeFileSync } from 'node:fs';
import { readTokens } from '../../lib/core/match/read-tokens.ts';
import { readCases } from '../cases.ts';

const data = '../shared/eval';
const SIZE = Number(process.argv[2] ?? 6000);
const df = new Map<string, number>();
const cap = new Map<string, number>(),
  low = new Map<string, number>();
let n = 0;
for await (const a of readCases<{ text: string; headline: string | null }>(
  `${data}/library/articles.jsonl.gz`,
)) {
  n++;
  const toks = readTokens(a.text);
  for (const s of new Set(toks.map((t) => t.stem))) df.set(s, (df.get(s) ?? 0) + 1);
  for (const t of toks)
    if (!t.isOpener) {
      const m = t.isCapital ? cap : low;
      m.set(t.stem, (m.get(t.stem) ?? 0) + 1);
    }
}
const top = [...df]
  .filter(([w]) => w.length < 25)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, SIZE);
const bucket = new Map<number, string[]>();
for (const [w, c] of top) {
  const b = Math.round(Math.log(n / c) * 4);
  const isName = (cap.get(w) ?? 0) > (low.get(w) ?? 0) * 1.5;
  bucket.set(b, [...(bucket.get(b) ?? []), isName ? w[0]!.toUpperCase() + w.slice(1) : w]);
}
console.error(n, df.size, top[SIZE - 1]);
let out = '';
for (const [b, ws] of [...bucket].sort((a, b) => a[0] - b[0]))
  out += `${b} ${ws.sort((x, y) => (x.toLowerCase() < y.toLowerCase() ? -1 : 1)).join(' ')}\n`;
writeFileSync(process.argv[3] ?? '/tmp/idf.txt', out);
