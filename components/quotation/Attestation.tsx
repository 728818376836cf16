import { attestedAlone, shareOf } from '../../lib/core/utterance/share.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { useText } from '../wording/text.tsx';

/** More than these make no sentence that is read in a glance. */
const MOST_NAMED = 2;

/**
 * Which words one outlet alone attests, and whether it is known who is closer to the first report; a
 * curator's note that stands there already says it better.
 */
export function Attestation({ quotation }: { quotation: StoryQuotation }) {
  const { t } = useText();
  const { renditions, parts, closerToFirst, note } = quotation;
  const shares = renditions.flatMap(({ outlet, in: where, printed }) => {
    const share = where === 'text' ? shareOf(printed, parts) : null;
    return share ? [{ outlet, share }] : [];
  });
  const alone = attestedAlone(shares).slice(0, MOST_NAMED);
  const sentences = [
    ...alone.map(({ outlet, text }) => t('attested_alone', outlet, text)),
    ...(closerToFirst === 'unknown' && !note ? [t('closer_unknown')] : []),
    ...(closerToFirst && closerToFirst !== 'unknown'
      ? [t('closer_known', closerToFirst.outlet)]
      : []),
  ];
  return sentences.length > 0 ? <p class="small">{sentences.join(' ')}</p> : null;
}
