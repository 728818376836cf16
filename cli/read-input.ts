import { type Article, EMPTY_ARTICLE } from '../lib/core/article.ts';
import { canParseUrl } from '../lib/core/can-parse-url.ts';
import { readDate } from '../lib/core/metadata/read-date.ts';
import { ok, type Result, refuse } from '../lib/core/result.ts';
import { hasWords, isNoise } from '../lib/core/text/is-noise.ts';
import { httpUrl } from '../lib/page/metadata/canonical.ts';
import { readArticle } from '../lib/page/read-article.ts';
import { checkMarkup } from './check-markup.ts';
import { parsePage } from './parse-page.ts';

type Line = Readonly<Record<string, unknown>>;
type Reason = 'no-text' | 'bad-field' | 'too-long' | 'too-deep' | 'unreadable';

/** No article is as long, in units; the work on a text grows with it. */
const MOST_TEXT = 2_000_000;

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

function asList(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '');
}

function hostOf(url: string | null): string | null {
  return url && canParseUrl(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** What the line itself says of the article outranks what the page says. */
function withGiven(article: Article, line: Line): Article {
  const byline = asList(line.byline);
  return {
    ...article,
    outlet: asText(line.outlet) ?? article.outlet ?? hostOf(article.url),
    headline: asText(line.headline) ?? article.headline,
    byline: byline.length > 0 ? byline : article.byline,
    published: readDate(line.published, null) ?? article.published,
  };
}

/**
 * The article of an input line: `text` is taken unchanged and outranks `html`, which is read as a
 * page. Refused when the line has neither, a text without words, or a field of another type; `ignoredFields` says what else
 * was not used.
 */
export function readInput(line: Line): Result<Article, Reason> {
  for (const field of ['url', 'html', 'text', 'headline', 'published', 'outlet']) {
    const value = line[field];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return refuse('bad-field', field);
    }
  }
  // As it was given: the parsed form may differ from it.
  const url = httpUrl(asText(line.url), null) === null ? null : asText(line.url);
  const text = asText(line.text);
  if ((text ?? '').length > MOST_TEXT) return refuse('too-long', `over ${MOST_TEXT} units of text`);
  if (text !== null && !hasWords(text)) return refuse('no-text', 'no letter or digit in the text');
  if (text !== null && isNoise(text)) return refuse('unreadable', 'not a text');
  if (text !== null) return ok(withGiven({ ...EMPTY_ARTICLE, url, text, textOnly: true }, line));
  const html = asText(line.html);
  if (html === null) return refuse('no-text', 'a line needs html or text');
  const bounds = checkMarkup(html);
  if (!bounds.ok) return bounds;
  const article = readArticle(parsePage(html), url);
  return article.ok ? ok(withGiven(article.value, line)) : article;
}
