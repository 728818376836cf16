import { pageApi } from './page-api.ts';
import { catalogueText, isCatalogue } from './plain-catalogue.ts';

/** The name under which the worker lays words for scripts in pages; as in `page-text.ts`. */
const PAGE_WORDS = 'pageWords';

/** The words in the browser's language. */
export function browserWords() {
  const { i18n } = pageApi();
  return {
    getMessage: (key: string, substitutions: string[]) => i18n.getMessage(key, substitutions),
    locale: i18n.getMessage('locale_tag'),
  };
}

/** The words for what is drawn in a page: those that the worker laid out, else the browser's. */
export async function pageWords() {
  const laid = (await pageApi().storage.local.get(PAGE_WORDS))[PAGE_WORDS];
  return isCatalogue(laid) ? catalogueText(laid) : browserWords();
}
