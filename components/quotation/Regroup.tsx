import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Regrouping } from '../../lib/core/utterance/regrouping.ts';
import type { StoryQuotation } from '../../lib/core/view/page-view.ts';
import { Failure } from '../controls/Failure.tsx';
import { useAction } from '../controls/use-action.ts';
import { type MessageKey, useText } from '../wording/text.tsx';
import { useRegroup } from './regroup-context.tsx';
import './Regroup.css';

/**
 * What the reader can say about a quotation, folded away: that a rendition is not the same statement, or
 * that another quotation of the story is. Nothing where nothing can be said. `story` is the key of the
 * story where the surface shows several.
 */
export function Regroup(props: { quotation: StoryQuotation; story?: string | null }) {
  const { t } = useText();
  const id = useId();
  const regroup = useRegroup();
  const action = useAction();
  const [isOpen, setOpen] = useState(false);
  const { quotation } = props;
  const story = props.story ?? regroup?.story ?? null;
  const apart = quotation.renditions.filter((one) => !one.attests);
  const canPart = quotation.renditions.length > 1 && apart.length > 0;
  if (!regroup || story === null || (!canPart && quotation.others.length === 0)) return null;
  const say = (regrouping: Regrouping) => void action.run(() => regroup.keep(story, regrouping));
  return (
    <div class="regroup">
      <button
        type="button"
        class="inline"
        aria-expanded={isOpen}
        aria-controls={`${id}-choices`}
        onClick={() => setOpen(!isOpen)}
      >
        {t('regroup_title')}
      </button>
      <div id={`${id}-choices`} hidden={!isOpen}>
        {canPart && (
          <ul>
            {apart.map(({ outlet, in: where, name }) => (
              <li key={`${name.article} ${where} ${name.hash}`} class="small">
                <span id={`${id}-${name.hash}-${where}`}>
                  {outlet}
                  {where === 'headline' && ` · ${t('quote_in_headline')}`}
                  {where === 'furniture' && ` · ${t('quote_in_furniture')}`}
                </span>{' '}
                <button
                  type="button"
                  class="inline"
                  aria-describedby={`${id}-${name.hash}-${where}`}
                  aria-disabled={action.busy}
                  onClick={() => say({ kind: 'apart', quotation: quotation.id, rendition: name })}
                >
                  {t('regroup_apart')}
                </button>
              </li>
            ))}
          </ul>
        )}
        {quotation.others.length > 0 && (
          <>
            <p class="small" id={`${id}-as`}>
              {t('regroup_same_as')}
            </p>
            <ul aria-labelledby={`${id}-as`}>
              {quotation.others.map((other) => (
                <li key={other.id}>
                  <button
                    type="button"
                    class="inline"
                    aria-describedby={`${id}-as`}
                    aria-disabled={action.busy}
                    onClick={() => say({ kind: 'same', quotation: quotation.id, as: other.id })}
                  >
                    {t('quote_open')}
                    {other.words}
                    {t('quote_close')}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {action.refused && <Failure title={t('regroup_failed')} reason={action.refused} />}
      </div>
    </div>
  );
}

const SAID: Readonly<Record<Regrouping['kind'], MessageKey>> = {
  apart: 'regroup_by_hand_apart',
  same: 'regroup_by_hand_same',
};

/** What the reader said about a quotation, each with its undo. */
export function ByHand({ quotation }: { quotation: StoryQuotation }) {
  return quotation.byHand.map((one) => <Line key={one.key} said={one} />);
}

function Line({ said }: { said: StoryQuotation['byHand'][number] }) {
  const { t } = useText();
  const id = useId();
  const regroup = useRegroup();
  const action = useAction();
  const button = useRef<HTMLButtonElement>(null);
  const isLatest = regroup?.latest === said.key;
  useLayoutEffect(() => {
    if (isLatest) button.current?.focus();
  }, [isLatest]);
  const undo = () => {
    // The button goes with what it takes back; the focus stays near.
    button.current?.closest<HTMLElement>('article[tabindex], [role="tabpanel"]')?.focus();
    void action.run(async () => (regroup ? regroup.undo(said.key) : { ok: true, value: null }));
  };
  return (
    <div class="small by-hand">
      <span id={id}>{t(SAID[said.kind])}</span>{' '}
      {regroup && (
        <button
          type="button"
          class="inline"
          ref={button}
          aria-describedby={id}
          aria-disabled={action.busy}
          onClick={undo}
        >
          {t('undo_button')}
        </button>
      )}
      {action.refused && <Failure title={t('undo_failed')} reason={action.refused} />}
    </div>
  );
}
