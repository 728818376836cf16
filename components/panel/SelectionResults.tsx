import { useMemo } from 'preact/hooks';
import { changesWording } from '../../lib/core/align/difference.ts';
import type { Result } from '../../lib/core/result.ts';
import type { HeldWords, LookupHit, SelectionView } from '../../lib/core/view/lookup-view.ts';
import { Failure } from '../controls/Failure.tsx';
import { RebuildingNote } from '../controls/RebuildingNote.tsx';
import { useKeptFocus } from '../controls/use-kept-focus.ts';
import { useLoaded } from '../controls/use-loaded.ts';
import { ComparedQuote } from '../quotation/ComparedQuote.tsx';
import { DifferenceChips } from '../quotation/DifferenceChips.tsx';
import { DifferenceSentence } from '../quotation/DifferenceSentence.tsx';
import { quotePieces } from '../quotation/quote-pieces.ts';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';
import type { CopyPort } from './copy-port.ts';
import { HitList } from './HitList.tsx';
import { WaitingWords } from './WaitingWords.tsx';

/** Asks what the library says of a selected text. */
export type LookUpSelection = (text: string) => Promise<Result<SelectionView>>;

/**
 * What the library says of a selected text: the quotation that it is and what differs, that it is
 * none, or why that cannot be told; then the quotations that are nearest to it.
 */
export function SelectionResults(props: {
  text: string;
  lookUp: LookUpSelection;
  onShow: Show;
  copying: CopyPort;
  onSpeaker: (name: string) => void;
}) {
  const { t } = useText();
  const { text, lookUp, ...ports } = props;
  const load = useMemo(() => () => lookUp(text), [text, lookUp]);
  const { result, retry } = useLoaded(load);
  // Whoever pressed "Try again" is at the place that says what comes of it.
  const said = useKeptFocus<HTMLDivElement>();
  const view = result?.ok ? result.value : null;
  return (
    <>
      <div role="status" ref={said} tabIndex={-1}>
        {!result && <WaitingWords />}
        {view && <Verdict view={view} />}
      </div>
      {result?.ok === false && (
        <>
          <Failure
            title={t('panel_failed')}
            reason={result.reason}
            otherwise="panel_failed_detail"
          />
          <button type="button" onClick={retry}>
            {t('error_retry')}
          </button>
        </>
      )}
      {view && <Stored view={view} text={text} ports={ports} />}
    </>
  );
}

/** What is stored of it, or else what is nearest. */
function Stored(props: {
  view: SelectionView;
  text: string;
  ports: { onShow: Show; copying: CopyPort; onSpeaker: (name: string) => void };
}) {
  const { t } = useText();
  const { ports } = props;
  const { best, held, nearest, rebuilding } = props.view;
  return (
    <>
      <RebuildingNote rebuilding={rebuilding} missed="state_rebuilding_quotations" />
      {best && held && <HeldSelection best={best} held={held} />}
      {best && <HitList hits={[best]} query="" {...ports} />}
      {!best && nearest.length > 0 && (
        <>
          <h2 class="nearest-title">{t('selection_nearest')}</h2>
          <HitList hits={nearest} query={props.text} {...ports} />
        </>
      )}
    </>
  );
}

/** Why it cannot be told. */
const WHY = {
  'few-words': 'selection_few_words',
  several: 'selection_several',
  long: 'selection_long',
  damaged: 'selection_damaged',
} as const;

function Verdict({ view }: { view: SelectionView }) {
  const { t, tn } = useText();
  const { verdict, why, searched } = view;
  const searchedWords = tn('lookup_searched', searched);
  switch (verdict) {
    case 'found':
      return (
        <p class="verdict">
          <b>
            {t(
              view.held && changesWording(view.held.differences)
                ? 'selection_found_differs'
                : 'selection_found',
            )}
          </b>
        </p>
      );
    case 'absent':
      return (
        <div class="verdict">
          <b>{t('selection_absent')}</b>
          <p class="small">{searchedWords}</p>
        </div>
      );
    case 'cannot-tell':
      return (
        <div class="verdict">
          <b>{t(why === 'rebuilding' ? 'selection_cannot_tell_yet' : 'selection_cannot_tell')}</b>
          <p class="small">
            {why !== 'rebuilding' && `${t(WHY[why ?? 'few-words'])} `}
            {searchedWords}
          </p>
        </div>
      );
    default:
      return verdict satisfies never;
  }
}

/** The stored words with what the selection makes of them. */
function HeldSelection({ best, held }: { best: LookupHit; held: HeldWords }) {
  const { t } = useText();
  const { quotation } = best;
  const { differences } = held;
  const isSame = differences.every((one) => one === 'same' || one === 'typographic');
  return (
    <section class="selection" aria-label={t('selection_compared')}>
      <p class="chips">
        <span class="name">{t('selection_compared')}</span>{' '}
        <DifferenceChips differences={differences} />
      </p>
      {!isSame && (
        <>
          <ComparedQuote quotation={quotation} here={held} />
          <DifferenceSentence
            differences={differences}
            pieces={quotePieces(held, quotation.parts)}
          />
        </>
      )}
    </section>
  );
}
