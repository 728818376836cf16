import { useState } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';
import type { Import } from './use-import.ts';

/** Takes the address of a pack, or the pack itself as text. */
export function AddPack({ importing }: { importing: Import }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const text = typed.trim();
    if (text === '') return;
    if (/^[{[<]/.test(text)) importing.take(new File([text], t('packs_pasted')));
    else importing.takeAddress(text);
    setTyped('');
  };
  return (
    <form class="add-pack" onSubmit={submit}>
      <label>
        <span class="name">{t('packs_add_label')}</span>
        <textarea
          rows={2}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          placeholder="https://"
          spellcheck={false}
        />
      </label>
      <div class="preview-actions">
        <button type="submit" class="primary" disabled={importing.busy}>
          {t('packs_add_button')}
        </button>
        <p class="small">{t('packs_add_hint')}</p>
      </div>
    </form>
  );
}
