import type { Article } from '../article.ts';
import { canParseUrl } from '../can-parse-url.ts';
import { type AddressedPage, ownAddress, pageAddresses } from '../match/page-addresses.ts';
import { urlIdentity } from '../match/url-identity.ts';
import type { PackArticle } from '../pack/pack.ts';
import { wordForms } from '../text/words.ts';
import { isHostOf, isSameOutlet } from '../trace/known-outlets.ts';
import type { StoryBundle } from './story-bundle.ts';

/** Share of headline words that must agree; outlets edit headlines, but one outlet has many stories. */
const LEAST_HEADLINE = 0.6;

function shareOfWords(a: string, b: string): number {
  const [left, right] = [new Set(wordForms(a)), new Set(wordForms(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size, right.size);
}

function hostOf(url: string | null): string {
  return url && canParseUrl(url) ? new URL(url).hostname : '';
}

/** Whether the page stands at an address, or may say so: a foreign one that it declares is where it comes from. */
function isAt(page: AddressedPage, address: string): boolean {
  const { own, declared, isDeclaredOwn } = pageAddresses(page);
  const identity = urlIdentity(address);
  if (identity === null) return ownAddress(page) === address;
  return identity === own || (isDeclaredOwn && identity === declared);
}

/**
 * The article of the story that this page is: same address, or same outlet with much the same
 * headline. Null when the page is another article, or when it cannot be told: a copy elsewhere that declares the
 * original's address is coverage of its own.
 */
export function recogniseArticle(article: Article, bundle: StoryBundle): PackArticle | null {
  const host = hostOf(article.url);
  for (const known of bundle.story.articles) {
    if (known.url !== null && isAt(article, known.url)) return known;
    const outlet = bundle.outlets.find((one) => one.id === known.outlet);
    if (!outlet || !known.headline || !article.headline) continue;
    const printed = article.outlet ?? '';
    const isOutlet =
      outlet.domains.some((domain) => isHostOf(host, domain)) ||
      (host === '' && [outlet.name, ...outlet.aliases].some((name) => isSameOutlet(name, printed)));
    if (isOutlet && shareOfWords(known.headline, article.headline) >= LEAST_HEADLINE) return known;
  }
  return null;
}
