import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { LookupScope } from '../../lib/core/view/lookup-view.ts';
import '../theme/theme.css';
import '../theme/base.css';
import './Panel.css';
import { type RegroupPort, RegroupProvider } from '../quotation/regroup-context.tsx';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';
import type { CopyPort } from './copy-port.ts';
import { PanelField } from './PanelField.tsx';
import { PanelFilters } from './PanelFilters.tsx';
import { PanelResults } from './PanelResults.tsx';
import { arrowTarget } from './panel-keys.ts';
import { speakerOf, speakersOf } from './speaker-filter.ts';
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
  /** A selection that the reader asked to look up; each `id` fills the field once. */
  readonly asked: { readonly text: string; readonly id: number } | null;
  readonly onShow: Show;
  readonly copying: CopyPort;
  /** Null where nothing may be kept. */
  readonly regroup?: RegroupPort | null;
  /** Opens the settings, where sites are allowed. */
  readonly onSettings?: () => void;
}

/** The side panel: looks up quotations as the reader types, and shows what was really said. */
export function Panel({ lookUp, page, asked, onShow, onSettings, ...ports }: PanelProps) {
  const { t } = useText();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(asked ? oneLine(asked.text) : '');
  const [scope, setScope] = useState<LookupScope>('everywhere');
  const [speaker, setSpeaker] = useState<string | null>(null);
  const onThisPage = page.state === 'article' ? page.quotations : null;
  const lookup = useLookup(lookUp, query, onThisPage === null ? 'everywhere' : scope, {
    identity: page,
    hasQuotations: onThisPage !== null && onThisPage > 0,
  });
  const view = lookup.result?.ok ? lookup.result.value.view : null;
  const hits = useMemo(
    () => view?.hits.filter((hit) => speaker === null || speakerOf(hit) === speaker) ?? [],
    [view, speaker],
  );

  const ask = (words: string) => {
    setQuery(words);
    setSpeaker(null);
    field.current?.focus();
  };

  /** All that is stored of a speaker, wherever it was printed. */
  const askBy = (name: string) => {
    setScope('everywhere');
    ask(name);
    setSpeaker(name);
  };

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (!asked) return;
    setScope('everywhere');
    ask(oneLine(asked.text));
  }, [asked?.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const articles = panel.current?.querySelectorAll<HTMLElement>('article') ?? [];
    const next = arrowTarget(event, [field.current, ...articles]);
    const clears = event.key === 'Escape' && (query !== '' || speaker !== null);
    if (!next && !clears) return;
    event.preventDefault();
    if (next) next.focus();
    else ask('');
  };

  return (
    <main class="panel" ref={panel} onKeyDown={onKeyDown}>
      <header>
        <h1 class="hidden">{t('panel_title')}</h1>
        <PanelField id={id} field={field} query={query} onQuery={setQuery} />
        <PanelFilters
          scope={scope}
          onThisPage={onThisPage && (view?.onThisPage ?? onThisPage)}
          onScope={setScope}
          speakers={speakersOf(view?.hits ?? [], speaker)}
          speaker={speaker}
          onSpeaker={setSpeaker}
        />
      </header>
      <div class="results">
        {page.state === 'closed' && (
          <div class="hint">
            <p>{t('state_no_access_title')}</p>
            <p class="small">{t('state_no_access_detail')}</p>
            <button type="button" onClick={onSettings}>
              {t('state_no_access_choose')}
            </button>
          </div>
        )}
        {(page.state !== 'loading' || query.trim() !== '') && (
          <RegroupProvider port={ports.regroup ?? null} story={null}>
            <PanelResults
              lookup={lookup}
              hits={hits}
              onAllSpeakers={() => setSpeaker(null)}
              onShow={onShow}
              copying={ports.copying}
              onSpeaker={askBy}
            />
          </RegroupProvider>
        )}
      </div>
    </main>
  );
}

/** A selection may run over several lines of a page; a field has one. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
