import { useText } from '../../wording/text.tsx';

/** The key that a pack is signed with, as words that two people can compare; or that there is none. */
export function KeyWords({ words }: { words: readonly string[] | null }) {
  const { t } = useText();
  if (!words) return <p class="small">{t('key_none')}</p>;
  return (
    <p class="small">
      {t('key_words')} <b class="key-words">{words.join(' ')}</b>
    </p>
  );
}
