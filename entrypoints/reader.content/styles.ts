import base from '../../components/base.css?inline';
import chip from '../../components/Chip.css?inline';
import lookupHit from '../../components/LookupHit.css?inline';
import pill from '../../components/Pill.css?inline';
import quoteCard from '../../components/QuoteCard.css?inline';
import card from '../../components/QuoteCardInPage.css?inline';
import quoteDiff from '../../components/QuoteDiff.css?inline';
import theme from '../../components/theme.css?inline';

/**
 * All styles of what stands in the page. The theme's tokens are set on the root of a document; in
 * the closed root that is its host.
 */
export const PAGE_STYLE = [
  theme.replaceAll(':root', ':host'),
  base,
  chip,
  quoteDiff,
  quoteCard,
  lookupHit,
  card,
  pill,
].join('\n');
