/** A language that the interface is worded in, by the name of its locale file. */
export type Language = 'en' | 'de' | 'es';

/** Every language with its own name for itself, in the order in which they are offered. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};
