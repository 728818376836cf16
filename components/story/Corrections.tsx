import type { CorrectionView } from '../../lib/core/view/library-view.ts';
import { Chip } from '../controls/Chip.tsx';
import { Dotted } from '../controls/Dotted.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { useText } from '../wording/text.tsx';
import './FactChecks.css';

const KINDS = {
  correction: 'corrections_correction',
  'follow-up': 'corrections_follow_up',
} as const;

/** What was put right in a story, and what came of it later; with who recorded it, and when. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }) {
  const { t, date } = useText();
  return (
    <ul class="fact-checks">
      {corrections.map(({ id, kind, says, outlet, on, url, recorded }) => (
        <li key={id}>
          <p class="chips">
            <Chip tone="plain">{t(KINDS[kind])}</Chip>
            <span class="small">
              <Dotted>
                {outlet}
                {on === null ? t('corrections_undated') : date(on)}
              </Dotted>
            </span>
          </p>
          <p>{says}</p>
          <p class="faint">
            <Dotted>
              {t('story_recorded', recorded.by, date(recorded.on))}
              {url && <PageLink url={url}>{t('corrections_read')}</PageLink>}
            </Dotted>
          </p>
        </li>
      ))}
    </ul>
  );
}
