import { type Share, shareOf } from '../../lib/core/utterance/share.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { type Text, useText } from '../wording/text.tsx';
import './ShareBar.css';

/** Stretches that somebody lacks are named up to so many words; longer ones are an excerpt's rest. */
const MOST_NAMED = 8;

/** Which words of a quotation somebody prints, as a bar, and in words for who cannot see it. */
export function ShareBar(props: { share: Share; outlet?: string }) {
  const text = useText();
  const says = shareInWords(text, props.share);
  const label = props.outlet ? text.t('share_of_outlet', props.outlet, says) : says;
  return (
    <span class="share" role="img" aria-label={label}>
      {props.share.stretches.map(({ span, isPrinted, words }) => (
        <span
          key={span.start}
          class={isPrinted ? 'printed' : 'lacks'}
          style={{ flexGrow: words }}
        />
      ))}
    </span>
  );
}

/** The bar of a rendition with the count beside it; the whole quotation needs no count. */
export function ShareLine({ share }: { share: Share }) {
  const { t } = useText();
  return (
    <div class="share-line">
      <ShareBar share={share} />
      {share.words < share.of && (
        <span class="faint" aria-hidden="true">
          {t('share_count', share.words, share.of)}
        </span>
      )}
    </div>
  );
}

/** A thin bar for each outlet, one above the other; nothing where all print the whole. */
export function ShareBars({ quotation }: { quotation: StoryQuotation }) {
  const shares = quotation.renditions.flatMap(({ outlet, in: where, printed }) => {
    const share = where === 'text' ? shareOf(printed, quotation.parts) : null;
    return share ? [{ outlet, share }] : [];
  });
  if (shares.every(({ share }) => share.words === share.of)) return null;
  return (
    <span class="shares">
      {shares.map(({ outlet, share }) => (
        <ShareBar key={outlet} share={share} outlet={outlet} />
      ))}
    </span>
  );
}

/** “prints 21 of 24 words; lacks “that happens and””. */
function shareInWords({ t, locale }: Text, { words, of, stretches }: Share): string {
  if (words === of) return t('share_all');
  const lacking = stretches.filter((one) => !one.isPrinted);
  if (lacking.some((one) => one.words > MOST_NAMED)) return t('share_some', words, of);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const named = lacking.map(({ text }) => `${t('quote_open')}${text}${t('quote_close')}`);
  return t('share_lacks', words, of, list.format(named));
}
