import type { StoryQuotation } from '../lib/core/view/page-view.ts';
import { DifferenceChips } from './DifferenceChips.tsx';
import { Dotted } from './Dotted.tsx';
import { useText } from './text.tsx';

/** How each outlet prints a quotation, folded away; with the outlet of the fullest form and the note. */
export function Renditions({ quotation }: { quotation: StoryQuotation }) {
  const { t } = useText();
  return (
    <details class="renditions">
      <summary>{t('quote_as_printed')}</summary>
      <p class="small">{t('quote_fullest', quotation.attestedBy)}</p>
      <ul>
        {quotation.renditions.map((rendition) => (
          <li key={`${rendition.outlet} ${rendition.in} ${rendition.printed}`}>
            <div class="chips">
              <DifferenceChips differences={rendition.differences} elsewhere />
              <span>
                <Dotted>
                  <span class="name">{rendition.outlet}</span>
                  {rendition.in === 'headline' && t('quote_in_headline')}
                  {rendition.in === 'furniture' && t('quote_in_furniture')}
                </Dotted>
              </span>
            </div>
            <blockquote>
              {t('quote_open')}
              {rendition.printed}
              {t('quote_close')}
            </blockquote>
            {rendition.note && <p class="small">{rendition.note}</p>}
          </li>
        ))}
      </ul>
      {quotation.note && <p class="small">{quotation.note}</p>}
    </details>
  );
}
