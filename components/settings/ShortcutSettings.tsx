import { useId, useState } from 'preact/hooks';
import { type MessageKey, useText } from '../wording/text.tsx';

/** A command of the extension with the keys that the browser has for it. */
export interface Shortcut {
  readonly command: string;
  /** What it does, in the browser's language. */
  readonly what: string;
  /** Empty when the reader has set none, or another extension has taken them. */
  readonly keys: string;
}

/** The keys, and the way to the browser's own page, which alone can change them. */
export function ShortcutSettings(props: {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's page of shortcuts; false when it has none that can be opened. */
  onOpen: () => Promise<boolean>;
}) {
  const { t } = useText();
  const id = useId();
  const [refused, setRefused] = useState(false);
  // The browser words them in its own language; the reader may have chosen another.
  const wordsOf = (command: string) => {
    const key = COMMANDS[command];
    return key ? t(key) : null;
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('settings_shortcuts')}</h2>
      <p class="small">{t('settings_shortcuts_hint')}</p>
      <dl class="shortcuts">
        {props.shortcuts.map(({ command, what, keys }) => (
          <div key={command}>
            <dt>{wordsOf(command) ?? what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('settings_shortcut_none')}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        onClick={() => void props.onOpen().then((isOpen) => setRefused(!isOpen))}
      >
        {t('settings_shortcuts_open')}
      </button>
      {refused && (
        <p class="small" role="status">
          {t('settings_shortcuts_refused')}
        </p>
      )}
    </section>
  );
}

/** The words of the commands of the manifest, which names them by these keys. */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
  'open-panel': 'panel_command',
  'step-quotation': 'panel_step_command',
};
