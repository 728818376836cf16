import { useText } from '../wording/text.tsx';

/** Beside the choice of sites: which packs it takes access from, and which have none any more. */
export function PackAccessNote(props: {
  /** Host names that are lost with the access to all sites. */
  leaning: readonly string[];
  /** Host names that may not be read any more. */
  lost: readonly string[];
  /** The address of the part of the library that lists packs. */
  address: string;
}) {
  const { t, locale } = useText();
  const list = new Intl.ListFormat(locale);
  return (
    <>
      {props.leaning.length > 0 && (
        <p class="small">{t('settings_packs_leaning', list.format(props.leaning))}</p>
      )}
      {props.lost.length > 0 && (
        <p class="packs-lost">
          {t('settings_packs_lost', list.format(props.lost))}{' '}
          <a href={props.address}>{t('settings_packs_open')}</a>
        </p>
      )}
    </>
  );
}
