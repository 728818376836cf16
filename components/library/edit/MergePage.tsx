import { useCallback, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { useSettled } from '../../controls/use-settled.ts';
import { useText } from '../../wording/text.tsx';
import { EditPage } from './EditPage.tsx';

/** A story that can be chosen. */
export interface FoundStory {
  readonly key: string;
  readonly title: string;
  readonly date: string | null;
}

/** Milliseconds without a key before the library is searched. */
const PAUSE = 150;

/** Chooses the story that comes into this one. `find` is called again whenever it is another function. */
export function MergePage(props: {
  story: string;
  title: string;
  find: (words: string) => Promise<Result<readonly FoundStory[]>>;
  onMerge: (other: FoundStory) => Promise<Result<unknown>>;
}) {
  const { t, date } = useText();
  const { find, onMerge } = props;
  const [typed, setTyped] = useState('');
  const words = useSettled(typed, PAUSE);
  const load = useCallback(() => find(words), [find, words]);
  const { result } = useLoaded(load);
  const merging = useAction();
  return (
    <EditPage story={props.story} title={t('merge_title', props.title)} hint={t('merge_hint')}>
      <form onSubmit={(event) => event.preventDefault()}>
        <label class="edit-line">
          {t('merge_search')}
          <input
            type="search"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      </form>
      {merging.refused && <Failure title={t('merge_failed')} reason={merging.refused} />}
      {result && !result.ok && <Failure title={t('library_unreadable')} reason={result.reason} />}
      {result?.ok && result.value.length === 0 && (
        <p class="small" role="status">
          {t('merge_none')}
        </p>
      )}
      <ul class="edit-found">
        {result?.ok &&
          result.value.map((story) => (
            <li key={story.key}>
              <span>
                {story.title} {story.date && <span class="faint">{date(story.date)}</span>}
              </span>
              <button
                type="button"
                aria-label={t('merge_with_story', story.title)}
                aria-disabled={merging.busy}
                onClick={() => merging.run(() => onMerge(story))}
              >
                {t('merge_with')}
              </button>
            </li>
          ))}
      </ul>
    </EditPage>
  );
}
