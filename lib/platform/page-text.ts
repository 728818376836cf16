import { browser } from './browser.ts';
import { catalogueText, type PlainCatalogue, withFallback } from './plain-catalogue.ts';

/** Where wording comes from: a catalogue, and the language tag it is in. */
export interface ExtensionText {
  getMessage(key: string, substitutions: string[]): string;
  readonly locale: string;
}

/** The words in the browser's language, as far as the extension has it. */
function browserText(): ExtensionText {
  return {
    getMessage: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    locale: browser.i18n.getMessage('locale_tag'),
  };
}

/** The locale file of a language, without what only translators read. */
async function readLocaleFile(language: string): Promise<PlainCatalogue> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const entries: Readonly<Record<string, { readonly message: string }>> = await response.json();
  const messages = Object.entries(entries).map(([key, { message }]) => [key, message] as const);
  return { locale: language, messages: Object.fromEntries(messages) };
}

/** What the browser falls back to as well: the manifest names it as default. */
const FALLBACK = 'en';

/** The words of a language; English where it has none yet. */
async function readCatalogue(language: string): Promise<PlainCatalogue> {
  const own = await readLocaleFile(language);
  return language === FALLBACK ? own : withFallback(own, await readLocaleFile(FALLBACK));
}

/** The words in `language`, or in the browser's when that is null. */
export async function extensionText(language: string | null): Promise<ExtensionText> {
  const own = browserText();
  if (language === null || language === own.locale) return own;
  return catalogueText(await readCatalogue(language));
}

/** Where scripts in pages find the words in a language that is not the browser's. */
const PAGE_WORDS = 'pageWords';

/**
 * Lays the words of `language` where scripts in pages, which cannot read files of the extension, find
 * them; takes them away when the browser's own serve.
 */
export async function layPageWords(language: string | null): Promise<void> {
  if (language === null || language === browserText().locale) {
    await browser.storage.local.remove(PAGE_WORDS);
  } else {
    await browser.storage.local.set({ [PAGE_WORDS]: await readCatalogue(language) });
  }
}

/** Says to the browser what language a page of the extension is in, and which way it is read. */
export function dressPage(document: Document, text: ExtensionText): void {
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.getMessage('locale_direction', []) || 'ltr';
}
