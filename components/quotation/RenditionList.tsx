import type { Difference } from '../../lib/core/align/difference.ts';
import { shareOf } from '../../lib/core/utterance/share.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { Dotted } from '../controls/Dotted.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { useText } from '../wording/text.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import { DifferenceChips } from './DifferenceChips.tsx';
import { renditionChanges } from './rendition-changes.ts';
import { ShareLine } from './ShareBar.tsx';

type Rendition = StoryQuotation['renditions'][number];

/**
 * Who prints which part of a quotation, with the words that each leaves out, adds or changes named.
 * The printed words are repeated only where the quotation and those changes do not already give them.
 */
export function RenditionList(props: { quotation: StoryQuotation; labelledBy?: string }) {
  const { quotation } = props;
  return (
    <ul aria-labelledby={props.labelledBy}>
      {quotation.renditions.map((rendition) => (
        <Item
          key={`${rendition.outlet} ${rendition.in} ${rendition.printed}`}
          rendition={rendition}
          parts={quotation.parts}
        />
      ))}
    </ul>
  );
}

function Item(props: { rendition: Rendition; parts: readonly string[] }) {
  const { t } = useText();
  const { rendition } = props;
  const isNamed = renditionChanges(rendition, props.parts).length > 0;
  const share = shareOf(rendition.printed, props.parts);
  return (
    <li>
      <div class="chips">
        <DifferenceChips differences={rendition.differences} elsewhere />
        <span>
          <Dotted>
            <span class="name">
              <PageLink url={rendition.url}>
                {rendition.outlet}
                {rendition.url && <span class="hidden"> ({t('rendition_open')})</span>}
              </PageLink>
            </span>
            {rendition.in === 'headline' && t('quote_in_headline')}
            {rendition.in === 'furniture' && t('quote_in_furniture')}
          </Dotted>
        </span>
      </div>
      {share && <ShareLine share={share} />}
      <ChangedWords printed={rendition} parts={props.parts} />
      {!isTold(rendition, isNamed) && (
        <blockquote dir="auto">
          {t('quote_open')}
          {rendition.printed}
          {t('quote_close')}
        </blockquote>
      )}
      {rendition.note && <p class="small">{rendition.note}</p>}
    </li>
  );
}

/** Differences that naming the changed words tells in full. */
const NAMED: ReadonlySet<Difference> = new Set<Difference>([
  'cut-marked',
  'cut-unmarked',
  'inserted-bracketed',
  'inserted-unbracketed',
  'altered',
  'negation-changed',
]);

/** Whether the quotation itself, with the named changes, already says what is printed. */
function isTold({ differences }: Rendition, isNamed: boolean): boolean {
  return differences.every(
    (difference) =>
      difference === 'same' || difference === 'typographic' || (isNamed && NAMED.has(difference)),
  );
}
