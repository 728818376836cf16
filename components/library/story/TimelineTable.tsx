import { writeRoute } from '../../../lib/core/library/route.ts';
import type { TimelineStop, Told } from '../../../lib/core/view/timeline-view.ts';
import { PageLink } from '../../controls/PageLink.tsx';
import { DateText } from '../../wording/DateText.tsx';
import { useText } from '../../wording/text.tsx';

/** The coverage as a table: when, who, what was new in it and what it left out, in words. */
export function TimelineTable({ stops }: { stops: readonly TimelineStop[] }) {
  const { t, tn } = useText();
  return (
    <table class="timeline-table">
      <thead>
        <tr>
          <th scope="col">{t('timeline_when')}</th>
          <th scope="col">{t('timeline_who')}</th>
          <th scope="col">{t('timeline_column_added')}</th>
          <th scope="col">{t('timeline_column_left_out')}</th>
        </tr>
      </thead>
      <tbody>
        {stops.map((stop) => (
          <tr key={stop.id}>
            <td data-label={t('timeline_when')}>
              <DateText date={stop.published} dateBy={stop.publishedBy} />
            </td>
            <th scope="row">
              <a href={writeRoute({ section: 'outlet', key: stop.outlet.key })}>
                {stop.outlet.name}
              </a>
              {stop.headline && (
                <p class="small">
                  <PageLink url={stop.url}>{stop.headline}</PageLink>
                </p>
              )}
              {stop.restsOn.length > 0 && (
                <p class="faint">
                  {t('coverage_rests_on', stop.restsOn.map(({ outlet }) => outlet).join(', '))}
                </p>
              )}
              {stop.changed > 0 && <p class="faint">{tn('timeline_changed', stop.changed)}</p>}
            </th>
            <td data-label={t('timeline_column_added')}>
              <ToldList told={stop.added} />
            </td>
            <td data-label={t('timeline_column_left_out')}>
              <ToldList told={stop.leftOut} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ToldList({ told }: { told: readonly Told[] | null }) {
  const { t } = useText();
  if (told === null) return <p class="faint">{t('timeline_cannot_tell')}</p>;
  if (told.length === 0) return <p class="faint">{t('timeline_nothing')}</p>;
  return (
    <ul>
      {told.map(({ id, kind, text }) => (
        <li key={id}>{kind === 'quotation' ? t('timeline_quoted', text) : text}</li>
      ))}
    </ul>
  );
}
