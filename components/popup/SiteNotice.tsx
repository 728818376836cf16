import { useId } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { Failure } from '../controls/Failure.tsx';
import { useAction } from '../controls/use-action.ts';
import './SiteNotice.css';
import { WithHost } from './WithHost.tsx';

/** One line above what was read, on how the extension stands to the page’s site, with a button that changes it. */
export function SiteNotice(props: {
  readonly says: string;
  /** The name of the site, which stands in that line. */
  readonly host: string;
  readonly button: string;
  readonly onPress: () => Promise<Result<null>>;
  /** What is said when it could not be changed. */
  readonly failed: string;
}) {
  const id = useId();
  const action = useAction();
  return (
    <section class="site-notice small" aria-labelledby={id}>
      <p id={id}>
        <WithHost says={props.says} host={props.host} />
      </p>
      <button
        type="button"
        class="small"
        aria-disabled={action.busy}
        onClick={() => action.run(props.onPress)}
      >
        {props.button}
      </button>
      {action.refused && <Failure title={props.failed} reason={action.refused} />}
    </section>
  );
}
