import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../lib/core/wording/languages.ts';
import { useText } from '../wording/text.tsx';

const isLanguage = (value: string): value is Language => Object.hasOwn(LANGUAGES, value);

/** The language of the interface, each by its own name; the browser's unless one is chosen. */
export function LanguageSetting(props: {
  chosen: Language | null;
  onChoose: (language: Language | null) => void;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <section class="setting-field">
      <h2>
        <label for={id}>{t('settings_language')}</label>
      </h2>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={props.chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          props.onChoose(isLanguage(value) ? value : null)
        }
      >
        <option value="">{t('settings_language_browser')}</option>
        {Object.entries(LANGUAGES).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="small">
        {t('settings_language_hint')}
      </p>
    </section>
  );
}
