import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import { Failure } from '../controls/Failure.tsx';
import { RebuildingNote } from '../controls/RebuildingNote.tsx';
import { useKeptFocus } from '../controls/use-kept-focus.ts';
import { QUIET, useSettled } from '../controls/use-settled.ts';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';
import type { CopyPort } from './copy-port.ts';
import { HitList } from './HitList.tsx';
import type { Lookup, LookupAnswer } from './use-lookup.ts';
import { WaitingWords } from './WaitingWords.tsx';

/** What a lookup led to: the hits that are shown, why there are none, or what went wrong. */
export function PanelResults(props: {
  lookup: Lookup;
  /** The hits of the answer that the chosen filters leave. */
  hits: readonly LookupHit[];
  /** Whether a filter is chosen. */
  isFiltered: boolean;
  onUnfiltered: () => void;
  onShow: Show;
  copying: CopyPort;
  onSpeaker: (name: string) => void;
}) {
  const { t, tn } = useText();
  const { lookup, hits } = props;
  const { result } = lookup;
  const answer = result?.ok ? result.value : null;
  const said = useSummary(answer, hits.length, props.isFiltered);
  const announced = useSettled(said, QUIET);
  const line = useKeptFocus<HTMLParagraphElement>();
  const isNarrowed = hits.length === 0 && props.isFiltered && answer?.view != null;
  return (
    <>
      <p class="hidden" role="status" ref={line} tabIndex={-1}>
        {announced}
      </p>
      <div role="status">{lookup.isWaiting && <WaitingWords key={answer?.query} />}</div>
      {result && !result.ok && (
        <>
          <Failure
            title={t('panel_failed')}
            reason={result.reason}
            otherwise="panel_failed_detail"
          />
          <button type="button" onClick={lookup.retry}>
            {t('error_retry')}
          </button>
        </>
      )}
      {said && (
        <p class={hits.length > 0 ? 'count faint' : 'count'} aria-hidden="true">
          {said}
        </p>
      )}
      {answer?.view && (
        <RebuildingNote rebuilding={answer.view.rebuilding} missed="state_rebuilding_quotations" />
      )}
      {answer?.view != null && answer.view.damaged > 0 && (
        <p class="faint">{tn('lookup_damaged', answer.view.damaged)}</p>
      )}
      {isNarrowed && (
        <button type="button" onClick={props.onUnfiltered}>
          {t('lookup_all_speakers')}
        </button>
      )}
      {answer && isHint(answer) && (
        <div class="hint">
          <p>{t('panel_hint')}</p>
          <p class="small">{t('panel_hint_detail')}</p>
        </div>
      )}
      {hits.length > 0 && (
        <HitList
          hits={hits}
          query={answer?.view?.query ?? ''}
          onShow={props.onShow}
          copying={props.copying}
          onSpeaker={props.onSpeaker}
        />
      )}
    </>
  );
}

/** The field is empty and the page has nothing to offer. */
function isHint({ query, view }: LookupAnswer): boolean {
  return query === '' && (view === null || view.hits.length === 0);
}

/** How many quotations are shown, or that there are none and how many were searched; else nothing. */
function useSummary(answer: LookupAnswer | null, shown: number, isFiltered: boolean): string {
  const { t, tn } = useText();
  const view = answer?.view;
  if (!answer || !view || isHint(answer)) return '';
  if (answer.query === '' && shown > 0) return tn('panel_on_page', shown);
  if (shown > 0) return tn('lookup_count', shown);
  if (isFiltered) return t('lookup_none_by');
  const none = t(answer.scope === 'this-page' ? 'lookup_none_here' : 'lookup_none');
  return `${none} ${tn('lookup_searched', view.searched)}`;
}
