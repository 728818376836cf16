import type { Result } from '../../lib/core/result.ts';
import { useText } from '../wording/text.tsx';
import { SiteNotice } from './SiteNotice.tsx';

/** A site on which the reader has switched spotting off. */
export interface OffSite {
  readonly name: string;
  readonly onTurnOn: () => Promise<Result<null>>;
}

/** Says that nothing is spotted on this site unasked, with the way back. */
export function SiteOff({ site }: { site: OffSite }) {
  const { t } = useText();
  return (
    <SiteNotice
      says={t('site_off_here', site.name)}
      host={site.name}
      button={t('site_off_turn_on')}
      onPress={site.onTurnOn}
      failed={t('settings_failed')}
    />
  );
}
