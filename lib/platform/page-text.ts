import { browser } from './browser.ts';

/** The catalogue of the extension's language, for extension pages. */
export function extensionText() {
  return {
    getMessage: (key: string, substitutions: string[]) =>
      browser.i18n.getMessage(key, substitutions),
    locale: browser.i18n.getMessage('locale_tag'),
  };
}
