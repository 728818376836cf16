import type { TextSource } from '../core/wording/wording.ts';
import { browser } from './browser.ts';

/** The catalogue of the extension's language, for extension pages. */
export function extensionText(): TextSource {
  return {
    getMessage: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    locale: browser.i18n.getMessage('locale_tag'),
  };
}
