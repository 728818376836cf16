import { useId } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { Failure } from '../controls/Failure.tsx';
import { useAction } from '../controls/use-action.ts';
import './SiteOff.css';
import { useText } from '../wording/text.tsx';

/** A site on which the reader has switched spotting off. */
export interface OffSite {
  readonly name: string;
  readonly onTurnOn: () => Promise<Result<null>>;
}

/** Says that nothing is spotted on this site unasked, with the way back. */
export function SiteOff({ site }: { site: OffSite }) {
  const { t } = useText();
  const id = useId();
  const action = useAction();
  return (
    <section class="site-off small" aria-labelledby={id}>
      <p id={id}>{t('site_off_here', site.name)}</p>
      <button
        type="button"
        class="small"
        aria-disabled={action.busy}
        onClick={() => action.run(site.onTurnOn)}
      >
        {t('site_off_turn_on')}
      </button>
      {action.refused && <Failure title={t('settings_failed')} reason={action.refused} />}
    </section>
  );
}
