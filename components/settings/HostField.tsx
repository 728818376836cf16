import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import '../controls/fields.css';
import './HostField.css';
import { type MessageKey, useText } from '../wording/text.tsx';

/**
 * A field for names of sites, one or `several`. `bad` is what could not be read, an empty list when
 * nothing was written, and null when there is no fault; each new fault takes the focus back to the
 * field. What was written stays.
 */
export function HostField(props: {
  several?: boolean;
  label: MessageKey;
  hint: MessageKey;
  value: string;
  bad: readonly string[] | null;
  onInput: (value: string) => void;
}) {
  const { t, locale } = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const { bad, several } = props;
  useLayoutEffect(() => {
    if (bad) (area.current ?? line.current)?.focus();
  }, [bad]);
  const field = {
    id,
    value: props.value,
    spellcheck: false,
    autocapitalize: 'off',
    'aria-invalid': bad !== null,
    'aria-describedby': bad ? `${id}-fault ${id}-hint` : `${id}-hint`,
    placeholder: 'example.com',
  } as const;
  const quoted = (word: string) => `${t('quote_open')}${word}${t('quote_close')}`;
  return (
    <div class="host-field">
      <label for={id} class="name">
        {t(props.label)}
      </label>
      {several ? (
        <textarea
          {...field}
          ref={area}
          rows={4}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...field}
          ref={line}
          type="text"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-hint`} class="faint">
        {t(props.hint)}
      </p>
      {bad && (
        <p id={`${id}-fault`} class="fault" role="alert">
          {bad.length === 0
            ? t('settings_hosts_missing')
            : t('settings_hosts_bad', new Intl.ListFormat(locale).format(bad.map(quoted)))}
        </p>
      )}
    </div>
  );
}
