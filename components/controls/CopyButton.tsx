import { useEffect, useState } from 'preact/hooks';
import { useText } from '../wording/text.tsx';

/** Milliseconds for which a button says that it has copied: long enough to be read. */
const CONFIRMED_FOR = 2000;

/** Copies `text` and says so in its own place, or says what to do when the browser refuses. */
export function CopyButton(props: {
  text: string;
  onCopy: (text: string) => Promise<void>;
  describedBy: string;
}) {
  const { t } = useText();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('ready'), CONFIRMED_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    props.onCopy(props.text).then(
      () => setState('copied'),
      // The reader is told in the line beside the button.
      () => setState('refused'),
    );
  return (
    <>
      <button
        type="button"
        class="inline"
        aria-describedby={props.describedBy}
        onClick={() => void copy()}
      >
        {t(state === 'copied' ? 'lookup_copied' : 'lookup_copy')}
      </button>
      <span role="status" class={state === 'refused' ? 'small' : 'hidden'}>
        {state === 'copied' && t('lookup_copied')}
        {state === 'refused' && t('lookup_copy_failed')}
      </span>
    </>
  );
}
