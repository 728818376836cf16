import { useText } from '../wording/text.tsx';

/** The reader's last queries, and what can be done with them. */
export interface RecentPort {
  /** Latest first. */
  readonly queries: readonly string[];
  /** Remembers a query; does nothing where nothing may be remembered. */
  readonly remember: (query: string) => void;
  /** Forgets one, or all without a query. */
  readonly forget: (query?: string) => void;
}

/** The last queries under the empty field, each to be asked again or forgotten; nothing for none. */
export function RecentLookups(props: { port: RecentPort; onAsk: (query: string) => void }) {
  const { t } = useText();
  const { queries, forget } = props.port;
  if (queries.length === 0) return null;
  return (
    <section class="recent" aria-label={t('recent_title')}>
      <p class="recent-head">
        <span class="faint">{t('recent_title')}</span>
        <button type="button" class="inline" onClick={() => forget()}>
          {t('recent_clear')}
        </button>
      </p>
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <button
              type="button"
              class="recent-query"
              title={query}
              onClick={() => props.onAsk(query)}
              onKeyDown={(event) => {
                if (event.key === 'Delete') forget(query);
              }}
            >
              {query}
            </button>
            <button
              type="button"
              class="recent-forget"
              aria-label={t('recent_forget', query)}
              onClick={() => forget(query)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
