import type { Result } from '../../lib/core/result.ts';
import { useText } from '../wording/text.tsx';
import { SiteNotice } from './SiteNotice.tsx';

/** A site that the extension may read only when the reader presses its button. */
export interface ClosedSite {
  readonly name: string;
  /** Has the browser ask; called within the reader's click. */
  readonly onAllow: () => Promise<Result<null>>;
}

/** Says that this page was read once, and offers to allow its site. */
export function SiteClosed({ site }: { site: ClosedSite }) {
  const { t } = useText();
  return (
    <SiteNotice
      says={t('site_closed_here', site.name)}
      host={site.name}
      button={t('site_closed_allow')}
      onPress={site.onAllow}
      failed={t('site_closed_failed')}
    />
  );
}
