import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LookupHit as Hit } from '../../lib/core/view/lookup-view.ts';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';
import type { CopyPort } from './copy-port.ts';
import { LookupHit } from './LookupHit.tsx';

/** Hits shown at once: drawing more would be felt while typing. */
const PAGE = 50;

/** The hits of a lookup, a page at a time; a new list begins at its first page. */
export function HitList(props: {
  hits: readonly Hit[];
  query: string;
  onShow: Show;
  copying: CopyPort;
  onSpeaker: (name: string) => void;
}) {
  const { t } = useText();
  const { hits } = props;
  const list = useRef<HTMLUListElement>(null);
  const [grown, setGrown] = useState({ hits, to: PAGE });
  const shown = grown.hits === hits ? grown.to : PAGE;
  useLayoutEffect(() => {
    // The button may be gone, so the focus goes on to the first hit that it brought.
    const first = list.current?.querySelectorAll<HTMLElement>('article')[grown.to - PAGE];
    if (grown.to > PAGE) first?.focus();
  }, [grown]);
  return (
    <>
      <ul ref={list}>
        {hits.slice(0, shown).map((hit) => (
          <li key={hit.key ?? `here ${hit.quotation.id}`}>
            <LookupHit
              hit={hit}
              query={props.query}
              onShow={props.onShow}
              copying={props.copying}
              onSpeaker={props.onSpeaker}
            />
          </li>
        ))}
      </ul>
      {hits.length > shown && (
        <p class="more-hits">
          <button type="button" onClick={() => setGrown({ hits, to: shown + PAGE })}>
            {t('lookup_more')}
          </button>
          <span class="faint">{t('lookup_shown', shown, hits.length)}</span>
        </p>
      )}
    </>
  );
}
