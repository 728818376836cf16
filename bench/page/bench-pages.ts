import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCases, readPage } from '../../eval/cases.ts';
import { seededRandom } from '../../eval/made/random.ts';

export interface BenchPage {
  readonly url: string;
  readonly html: string;
}

/**
 * A front page of `teasers` teasers in sections, menus around them, as large as such pages are: no
 * article, so that only the probe may cost anything there.
 */
function frontPage(teasers: number): BenchPage {
  const random = seededRandom(teasers);
  const words = 'council ferry order harbour vote report station budget river mayor'.split(' ');
  const some = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const link = (text: string) => `<a href="/${text.replaceAll(' ', '-')}">${text}</a>`;
  const teaser = () =>
    `<div class="card"><div class="image"><img alt=""></div><h3>${link(some(7))}</h3>` +
    `<p>${some(24)}.</p><span class="meta">${some(2)} · <time>2 hours ago</time></span></div>`;
  const menu = Array.from({ length: 60 }, () => `<li>${link(some(2))}</li>`).join('');
  const cards = Array.from({ length: teasers }, teaser).join('');
  const html = `<!doctype html><html lang="en"><head><title>${some(3)}</title>
<meta property="og:type" content="website"></head><body><header><nav><ul>${menu}</ul></nav></header>
<main>${cards}</main><footer><ul>${menu}</ul></footer></body></html>`;
  return { url: `http://front-${teasers}.example/`, html };
}

/** Pages that are no article: one written by us, and front pages of three sizes. */
export function otherPages(): BenchPage[] {
  const own = readFileSync('tests/pages/front-page/source.html', 'utf8');
  return [{ url: 'http://own.example/', html: own }, ...[40, 120, 360].map(frontPage)];
}

/** Real article pages, when the labelled cases are there; else none. */
export async function articlePages(data: string, most: number): Promise<BenchPage[]> {
  const folder = join(data, 'pages');
  const gold = join(folder, 'gold.jsonl');
  if (!existsSync(gold)) return [];
  const cases = await allCases<{ url: string; html: string }>(gold);
  return Promise.all(
    cases.slice(0, most).map(async ({ html }, at) => ({
      url: `http://page-${at}.example/story`,
      html: await readPage(join(folder, html)),
    })),
  );
}
