import type { CoverageItem } from '../../lib/core/view/page-view.ts';
import { Chip } from '../controls/Chip.tsx';
import './CoverageTab.css';
import { Dotted } from '../controls/Dotted.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { DateText } from '../wording/DateText.tsx';
import { dayOf } from '../wording/dates.ts';
import { type Text, useText } from '../wording/text.tsx';
import { Timeline } from './Timeline.tsx';

/**
 * Who told the story, oldest first; what is merely related stands apart. `heading` stands above the
 * coverage where no tab names it.
 */
export function CoverageTab(props: { coverage: readonly CoverageItem[]; heading?: string }) {
  const { t } = useText();
  const ordered = props.coverage.toSorted((a, b) => timeOf(a) - timeOf(b));
  const coverage = ordered.filter((item) => item.place === 'coverage');
  const related = ordered.filter((item) => item.place === 'related');
  if (ordered.length === 0) return <p class="small">{t('coverage_empty')}</p>;
  return (
    <>
      {coverage.length > 0 && (
        <section>
          <h2 class="group">{props.heading ?? t('coverage_over_time')}</h2>
          <Timeline items={coverage} />
          <CoverageList items={coverage} />
        </section>
      )}
      {related.length > 0 && (
        <section>
          <h2 class="group">{t('coverage_related')}</h2>
          <CoverageList items={related} />
        </section>
      )}
    </>
  );
}

function CoverageList({ items }: { items: readonly CoverageItem[] }) {
  return (
    <ol class="coverage">
      {items.map((item) => (
        <Item key={item.url ?? `${item.outlet} ${item.headline}`} item={item} />
      ))}
    </ol>
  );
}

function Item({ item }: { item: CoverageItem }) {
  const text = useText();
  const { t } = text;
  return (
    <li class={item.thisPage ? 'this-page' : undefined}>
      <p class="chips">
        <span class="name">{item.outlet}</span>
        {item.thisPage && <Chip tone="accent">{t('coverage_you_are_reading')}</Chip>}
        <span class="end faint">
          <DateText date={item.published} dateBy={item.publishedBy} />
        </span>
      </p>
      {item.headline && (
        <p class="coverage-headline">
          <PageLink url={item.thisPage ? null : item.url}>{item.headline}</PageLink>
        </p>
      )}
      <p class="small">
        <Dotted>
          {item.byline.join(', ')}
          {item.known === 'credited' && t('coverage_credited')}
          {item.restsOn.length > 0 && t('coverage_rests_on', item.restsOn.join(' › '))}
          {item.quotations > 0 && quotationsOf(text, item)}
        </Dotted>
      </p>
    </li>
  );
}

function quotationsOf({ tn }: Text, item: CoverageItem): string {
  return item.differing > 0
    ? tn('coverage_differ', item.differing, item.quotations)
    : tn('coverage_none_differ', item.quotations);
}

/** Milliseconds since the epoch, for ordering; what has no date stands last. */
function timeOf(item: CoverageItem): number {
  const date = item.published ?? item.publishedBy;
  return (date === null ? null : dayOf(date)) ?? Number.MAX_SAFE_INTEGER;
}
