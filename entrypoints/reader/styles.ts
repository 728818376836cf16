import chip from '../../components/controls/Chip.css?inline';
import pill from '../../components/in-page/Pill.css?inline';
import card from '../../components/in-page/QuoteCardInPage.css?inline';
import lookupHit from '../../components/panel/LookupHit.css?inline';
import quoteCard from '../../components/quotation/QuoteCard.css?inline';
import quoteDiff from '../../components/quotation/QuoteDiff.css?inline';
import shareBar from '../../components/quotation/ShareBar.css?inline';
import base from '../../components/theme/base.css?inline';
import theme from '../../components/theme/theme.css?inline';

/**
 * All styles of what stands in the page. The theme's tokens are set on the root of a document; in
 * the closed root that is its host. A page sets the size of its root as it likes, so sizes that follow
 * that are pixels here; the browser's zoom still enlarges them.
 */
export const PAGE_STYLE = [
  theme
    .replaceAll(':root', ':host')
    .replaceAll(/([\d.]{1,8})rem/g, (_, size: string) => `${Number(size) * 16}px`),
  base,
  chip,
  quoteDiff,
  quoteCard,
  shareBar,
  lookupHit,
  card,
  pill,
].join('\n');
