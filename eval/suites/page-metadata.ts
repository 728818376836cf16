import { join } from 'node:path';
import type { Article } from '../../lib/core/article.ts';
import { readCases } from '../cases.ts';
import { readGoldPage } from '../read-gold-page.ts';
import { share } from '../scores/count.ts';
import { isSameByline, isSameDay, isSameHeadline } from '../scores/metadata.ts';
import type { Failure, Figure, Suite } from '../suite.ts';

/** What a person wrote down of a page; a value that is absent is not counted. */
interface Gold {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
}

interface Case {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly gold?: Gold & { readonly date_published?: string | null };
  readonly metadata?: Gold;
}

/** The fields, what each is held to, and what others reach. */
const FIELDS: readonly {
  readonly name: string;
  readonly gold: keyof Gold;
  readonly atLeast: number;
  readonly comparedWith: string;
  readonly found: (article: Article) => string;
  readonly isRight: (article: Article, gold: string) => boolean;
}[] = [
  {
    name: 'headline',
    gold: 'title',
    atLeast: 0.95,
    comparedWith: 'Readability .60',
    found: ({ headline }) => headline ?? '–',
    isRight: ({ headline }, gold) => isSameHeadline(headline, gold),
  },
  {
    name: 'byline',
    gold: 'author',
    atLeast: 0.88,
    comparedWith: 'Readability .52',
    found: ({ byline }) => byline.join(' · ') || '–',
    isRight: ({ byline }, gold) => isSameByline(byline, gold),
  },
  {
    name: 'date',
    gold: 'date',
    atLeast: 0.92,
    comparedWith: '–',
    found: ({ published }) => published ?? '–',
    isRight: ({ published }, gold) => isSameDay(published, gold),
  },
];

async function measureFolder(
  data: string,
  folder: string,
  fail: (failure: Failure) => void,
): Promise<readonly Figure[]> {
  const right = new Map<string, number>();
  const asked = new Map<string, number>();
  for await (const page of readCases<Case>(join(data, folder, 'gold.jsonl'))) {
    const gold: Gold = page.metadata ?? { ...page.gold, date: page.gold?.date_published ?? null };
    const article = await readGoldPage(join(data, folder), page);
    for (const { name, gold: key, isRight, found } of FIELDS) {
      const expected = gold[key];
      if (!expected?.trim()) continue;
      asked.set(name, (asked.get(name) ?? 0) + 1);
      if (article && isRight(article, expected)) right.set(name, (right.get(name) ?? 0) + 1);
      else {
        const shown = article ? found(article) : 'refused';
        fail({ figure: `${name} (${folder})`, id: page.id, expected, found: shown });
      }
    }
  }
  return FIELDS.map(({ name, atLeast, comparedWith }) => ({
    name: `${name} (${folder})`,
    value: share(right.get(name) ?? 0, asked.get(name) ?? 0),
    cases: asked.get(name) ?? 0,
    atLeast,
    comparedWith,
  }));
}

/** Headline, byline and date of pages in two folders. */
export const pageMetadata: Suite = {
  name: 'page-metadata',
  title: 'headline, byline and date',
  needs: ['page-metadata/gold.jsonl', 'pages-news/gold.jsonl'],
  async measure(data, fail) {
    return [
      ...(await measureFolder(data, 'page-metadata', fail)),
      ...(await measureFolder(data, 'pages-news', fail)),
    ];
  },
};
