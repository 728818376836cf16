import type { ReadersWord } from '../../lib/core/match/readers-word.ts';
import type { Result } from '../../lib/core/result.ts';
import type { DeniedStory } from '../../lib/core/view/named-stories.ts';
import { Failure } from '../controls/Failure.tsx';
import './StoryWord.css';
import { useAction } from '../controls/use-action.ts';
import { type MessageKey, useText } from '../wording/text.tsx';

/** Notes the reader's word on a story and the page; null takes it back. The view is read anew. */
export type SayWord = (story: string, says: ReadersWord['says'] | null) => Promise<Result<null>>;

/** The refusal of what is said of a page that has gone on since: the popup says so, and shows the page anew. */
export const WENT_ON = 'page-went-on';

const LABELS = {
  'same-story': 'word_same',
  'not-this-story': 'word_not',
  'take-back': 'word_take_back',
} as const satisfies Record<string, MessageKey>;

/** Buttons by which the reader says whether the page tells a story. */
export function StoryWord(props: {
  readonly story: string;
  /** In the order of the buttons. */
  readonly offers: readonly (keyof typeof LABELS)[];
  readonly onSay: SayWord;
}) {
  const { t } = useText();
  const action = useAction();
  const say = (offer: keyof typeof LABELS) =>
    action.run(() => props.onSay(props.story, offer === 'take-back' ? null : offer));
  return (
    <>
      <p class="word-buttons">
        {props.offers.map((offer) => (
          <button
            key={offer}
            type="button"
            class="small"
            aria-disabled={action.busy}
            onClick={() => say(offer)}
          >
            {t(LABELS[offer])}
          </button>
        ))}
      </p>
      {action.refused && action.refused !== WENT_ON && (
        <Failure title={t('word_failed')} reason={action.refused} />
      )}
    </>
  );
}

/** The stories that the reader ruled out for this page, each with the way back. */
export function DeniedStories(props: {
  readonly denied: readonly DeniedStory[];
  readonly onSay: SayWord;
}) {
  const { t } = useText();
  return (
    <div role="status">
      {props.denied.map(({ story, title }) => (
        <div key={story} class="word-said small">
          <p>{t('word_denied', title)}</p>
          <StoryWord story={story} offers={['take-back']} onSay={props.onSay} />
        </div>
      ))}
    </div>
  );
}
