import type { RefObject } from 'preact';
import { useText } from '../wording/text.tsx';

/** The field of the panel, with what its keys do said to who cannot see it. */
export function PanelField(props: {
  id: string;
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
}) {
  const { t } = useText();
  const { id } = props;
  return (
    <search class="search">
      <span aria-hidden="true">⌕</span>
      <label class="hidden" for={id}>
        {t('panel_field')}
      </label>
      <input
        id={id}
        ref={props.field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('panel_placeholder')}
        aria-describedby={`${id}-keys`}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
      />
      <span class="hidden" id={`${id}-keys`}>
        {t('panel_field_hint')}
      </span>
    </search>
  );
}
