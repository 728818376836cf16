import { useState } from 'preact/hooks';
import type { SentenceSelector } from '../../../lib/core/pack/pack.ts';
import { selectSentence } from '../../../lib/core/pack/selector.ts';
import { readWords } from '../../../lib/core/text/words.ts';
import { useText } from '../../wording/text.tsx';
import type { ControlProps } from './Field.tsx';

/**
 * A sentence of a page, pasted word for word: only what finds it on the page again is kept of it. What is
 * kept already is shown by its first and last words.
 */
export function SentenceControl(props: {
  control: ControlProps;
  selector: SentenceSelector | null;
  onChange: (selector: SentenceSelector | null) => void;
}) {
  const { t } = useText();
  const { control, selector, onChange } = props;
  const [typed, setTyped] = useState('');
  const change = (next: string) => {
    setTyped(next);
    onChange(readWords(next).length > 0 ? selectSentence(next) : null);
  };
  return (
    <>
      <textarea
        {...control}
        class="said"
        rows={2}
        value={typed}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {selector && typed === '' && (
        <p class="small">
          {t('edit_sentence_kept', selector.first.join(' '), selector.last.join(' '))}{' '}
          <button type="button" class="inline" onClick={() => onChange(null)}>
            {t('edit_sentence_forget')}
          </button>
        </p>
      )}
    </>
  );
}
