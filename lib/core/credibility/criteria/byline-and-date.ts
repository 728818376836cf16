import { phrase } from '../../phrase.ts';
import type { Span } from '../../span.ts';
import { type Criterion, found } from '../criterion.ts';

/** Whether the page says who wrote it and when. */
export const bylineAndDate: Criterion = ({ article }) => {
  const [hasByline, hasDate] = [article.byline.length > 0, article.published !== null];
  const names = article.byline.join(', ');
  const evidence: Span[] = hasByline
    ? [{ start: 0, end: article.byline.join('\n').length, in: 'byline' }]
    : [];
  if (hasByline && hasDate) return found('met', evidence, phrase('phrase_byline_and_date', names));
  if (hasByline) return found('partly', evidence, phrase('phrase_byline_no_date', names));
  if (hasDate) return found('partly', [], phrase('phrase_date_no_byline'));
  return found('not met', [], phrase('phrase_no_byline_no_date'));
};
