import { onSettingsChanged, readSettings, type Values } from './settings.ts';

/**
 * Calls `then` with the words in the reader's language, and again whenever the reader changes it.
 * `load` gives the words of a language, or those of the browser's for null.
 */
export async function followLanguage<Words>(
  values: Values,
  load: (language: string | null) => Promise<Words>,
  then: (words: Words) => void,
): Promise<void> {
  let { language } = await readSettings(values);
  onSettingsChanged(values, async (settings) => {
    if (settings.language === language) return;
    language = settings.language;
    then(await load(language));
  });
  then(await load(language));
}
