import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { LookupScope } from '../../lib/core/view/lookup-view.ts';
import '../theme/theme.css';
import '../theme/base.css';
import './Panel.css';
import { useSettled } from '../controls/use-settled.ts';
import { type RegroupPort, RegroupProvider } from '../quotation/regroup-context.tsx';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';
import type { CopyPort } from './copy-port.ts';
import { filterWords, type HitFilter, isFiltering, NO_FILTER, passes } from './hit-filter.ts';
import { PanelField } from './PanelField.tsx';
import { PanelFilters } from './PanelFilters.tsx';
import { PanelResults } from './PanelResults.tsx';
import { arrowTarget, chipTarget } from './panel-keys.ts';
import { RecentLookups, type RecentPort } from './RecentLookups.tsx';
import { type LookUpSelection, SelectionResults } from './SelectionResults.tsx';
import { type LookUp, useLookup } from './use-lookup.ts';

/** What the panel knows of the page in the active tab. */
export type PanelPage =
  | { readonly state: 'loading' }
  | { readonly state: 'none' }
  /** The reader has not let the extension into it. */
  | { readonly state: 'closed' }
  | { readonly state: 'article'; readonly title: string | null; readonly quotations: number };

export interface PanelProps {
  readonly lookUp: LookUp;
  /** A new object whenever the tab shows another page. */
  readonly page: PanelPage;
  readonly lookUpSelection: LookUpSelection;
  /** Null where no query may be remembered. */
  readonly recent: RecentPort | null;
  /** A selection that the reader asked to look up; each `id` fills the field once. */
  readonly asked: { readonly text: string; readonly id: number } | null;
  readonly onShow: Show;
  readonly copying: CopyPort;
  /** Null where nothing may be kept. */
  readonly regroup?: RegroupPort | null;
  /** Opens the settings, where sites are allowed. */
  readonly onSettings?: () => void;
}

/** Milliseconds after which a query that stands is remembered: longer than one reads a first hit. */
const RESTED = 2500;

/** The side panel: looks up quotations as the reader types, and shows what was really said. */
export function Panel({ lookUp, page, asked, onShow, onSettings, ...ports }: PanelProps) {
  const { t } = useText();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(asked ? oneLine(asked.text) : '');
  const [scope, setScope] = useState<LookupScope>('everywhere');
  const [filter, setFilter] = useState<HitFilter>(NO_FILTER);
  /** The selection that is being judged; null once the reader types. */
  const [selected, setSelected] = useState(asked);
  const onThisPage = page.state === 'article' ? page.quotations : null;
  const where = {
    scope: onThisPage === null ? ('everywhere' as const) : scope,
    filters: filterWords(filter),
  };
  const lookup = useLookup(lookUp, selected ? '' : query, where, {
    identity: page,
    hasQuotations: onThisPage !== null && onThisPage > 0,
  });
  const view = lookup.result?.ok ? lookup.result.value.view : null;
  const hits = useMemo(() => view?.hits.filter((hit) => passes(hit, filter)) ?? [], [view, filter]);

  const { recent } = ports;
  const isEmpty = query.trim() === '';

  const ask = (words: string, selection: typeof asked = null) => {
    setQuery(words);
    setSelected(selection);
    setFilter(NO_FILTER);
    field.current?.focus();
  };

  /** All that is stored of a speaker, wherever it was printed. */
  const askBy = (name: string) => {
    setScope('everywhere');
    ask(name);
    setFilter({ ...NO_FILTER, speaker: name });
  };

  const type = (words: string) => {
    setQuery(words);
    setSelected(null);
  };

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (!asked) return;
    setScope('everywhere');
    ask(oneLine(asked.text), asked);
    recent?.remember(asked.text);
  }, [asked?.id]);

  useEffect(() => {
    // What was selected may be longer than the field: it is read from its beginning.
    if (!selected || !field.current) return;
    field.current.setSelectionRange(0, 0);
    field.current.scrollLeft = 0;
  }, [selected]);

  const rested = useSettled(query, RESTED);
  useEffect(() => {
    if (rested.trim() !== '' && !selected) recent?.remember(rested);
  }, [rested]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = (selector: string) => [
      ...(panel.current?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const stops = [field.current, ...all('.recent-query, article')];
    const next =
      arrowTarget(event, stops) ??
      chipTarget(event, all('.filters button'), { above: field.current, below: stops[1] ?? null });
    const clears = event.key === 'Escape' && (query !== '' || isFiltering(filter));
    if (event.key === 'Enter' && event.target === field.current && !isEmpty) {
      recent?.remember(query);
    }
    if (!next && !clears) return;
    event.preventDefault();
    if (next) next.focus();
    else ask('');
  };

  return (
    <main class="panel" ref={panel} onKeyDown={onKeyDown}>
      <header>
        <h1 class="hidden">{t('panel_title')}</h1>
        <PanelField id={id} field={field} query={query} onQuery={type} />
        {!selected && (
          <PanelFilters
            scope={scope}
            onThisPage={onThisPage && (view?.onThisPage ?? onThisPage)}
            onScope={setScope}
            hits={view?.hits ?? []}
            filter={filter}
            onFilter={setFilter}
          />
        )}
      </header>
      <div class="results">
        {page.state === 'closed' && (
          <div class="closed">
            <p class="name">{t('state_no_access_title')}</p>
            <p class="small">{t('state_no_access_detail')}</p>
            <button type="button" onClick={onSettings}>
              {t('state_no_access_choose')}
            </button>
          </div>
        )}
        {isEmpty && recent && <RecentLookups port={recent} onAsk={ask} />}
        <RegroupProvider port={ports.regroup ?? null} story={null}>
          {selected && (
            <SelectionResults
              key={selected.id}
              text={selected.text}
              lookUp={ports.lookUpSelection}
              onShow={onShow}
              copying={ports.copying}
              onSpeaker={askBy}
            />
          )}
          {!selected && (page.state !== 'loading' || !isEmpty) && (
            <PanelResults
              lookup={lookup}
              hits={hits}
              isFiltered={isFiltering(filter)}
              onUnfiltered={() => setFilter(NO_FILTER)}
              onShow={onShow}
              copying={ports.copying}
              onSpeaker={askBy}
            />
          )}
        </RegroupProvider>
      </div>
    </main>
  );
}

/** A selection may run over several lines of a page; a field has one. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
