import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import './ConfirmButton.css';
import { useText } from '../wording/text.tsx';
import { Failure } from './Failure.tsx';
import { useAction } from './use-action.ts';

/**
 * A button for what cannot be undone: it asks in its place first. The way back has the focus then,
 * and Escape takes it too.
 */
export function ConfirmButton(props: {
  label: string;
  question: string;
  confirm: string;
  /** What to say when it was refused. */
  failed: string;
  onConfirm: () => Promise<Result<null>>;
  onDone: () => void;
}) {
  const { t } = useText();
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) back.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);

  const confirm = async () => {
    const result = await action.run(props.onConfirm);
    setAsking(false);
    if (result?.ok) props.onDone();
  };

  return (
    <>
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, this holds two buttons.
        <div
          class="confirm"
          role="group"
          aria-label={props.question}
          onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
        >
          <p class="name">{props.question}</p>
          <button type="button" ref={back} onClick={() => setAsking(false)}>
            {t('library_confirm_back')}
          </button>
          <button type="button" aria-disabled={action.busy} onClick={confirm}>
            {props.confirm}
          </button>
        </div>
      ) : (
        <button type="button" ref={first} onClick={() => setAsking(true)}>
          {props.label}
        </button>
      )}
      {action.refused && <Failure title={props.failed} reason={action.refused} />}
    </>
  );
}
