import { phrase } from '../../phrase.ts';
import type { Span } from '../../span.ts';
import { isSameOutlet, knownOutlet } from '../../trace/known-outlets.ts';
import { type Criterion, found } from '../criterion.ts';

/** Bylines that stand for a desk and name nobody. Data. */
const DESK =
  /^(?:by )?(?:the )?(?:[\p{L}’'.]{1,20} ){0,3}?(?:staff(?: (?:reports?|writers?|reporters?))?|newsroom|news ?desk|web ?desk|desk|admin|editors?|editorial (?:board|team|staff)|wire (?:services?|reports)|news services?|redaktion|redacción|redazione|la rédaction)$/iu;

/** Whether a byline is a desk or an outlet: someone answers for it, and no person is named. */
const namesNoPerson = (name: string, outlet: string | null) =>
  DESK.test(name.trim()) ||
  knownOutlet(name) !== null ||
  (outlet !== null && isSameOutlet(name, outlet));

/**
 * Whether the page says who wrote it and when. A desk or an outlet in the byline is no author. Where text
 * was handed in without them, the page may have them.
 */
export const bylineAndDate: Criterion = ({ article }) => {
  const { byline, published, textOnly } = article;
  const [hasByline, hasDate] = [byline.length > 0, published !== null];
  const names = byline.join(', ');
  const evidence: Span[] = hasByline
    ? [{ start: 0, end: byline.join('\n').length, in: 'byline' }]
    : [];
  if (textOnly && !(hasByline && hasDate)) {
    return found('cannot tell', evidence, phrase('phrase_byline_or_date_not_given'));
  }
  if (hasByline && byline.every((name) => namesNoPerson(name, article.outlet))) {
    return hasDate
      ? found('partly', evidence, phrase('phrase_desk_and_date', names))
      : found('not met', evidence, phrase('phrase_desk_no_date', names));
  }
  if (hasByline && hasDate) return found('met', evidence, phrase('phrase_byline_and_date', names));
  if (hasByline) return found('partly', evidence, phrase('phrase_byline_no_date', names));
  if (hasDate) return found('partly', [], phrase('phrase_date_no_byline'));
  return found('not met', [], phrase('phrase_no_byline_no_date'));
};
