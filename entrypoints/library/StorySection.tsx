import { useCallback } from 'preact/hooks';
import { Failure } from '../../components/controls/Failure.tsx';
import { useLoaded } from '../../components/controls/use-loaded.ts';
import { EditActions } from '../../components/library/edit/EditActions.tsx';
import { StoryPage } from '../../components/library/story/StoryPage.tsx';
import { useText } from '../../components/wording/text.tsx';
import { writeRoute } from '../../lib/core/library/route.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { SaveAsMenu } from './ExportButton.tsx';
import type { LibraryAccess } from './library-access.ts';
import { openStory } from './library-data.ts';

/** One story; `back` is the address of the list that the reader came from. */
export function StorySection(props: {
  access: LibraryAccess;
  story: string;
  back: string;
  /** Criteria by which the reader wants no notes, whoever made them. */
  criteriaOff: readonly string[];
}) {
  const { t } = useText();
  const { access, story: key, back, criteriaOff } = props;
  const { over, revision } = access;
  const open = useCallback(
    () =>
      over(async (store) => {
        const story = await openStory(store, key);
        return story ? ok(story) : refuse('not-found');
      }),
    [over, revision, key],
  );
  const { result } = useLoaded(open);
  if (result === null) return null;
  if (!result.ok) {
    return (
      <>
        <Failure title={t('story_unreadable')} reason={result.reason} />
        <p>
          <a href={back}>{t('story_back')}</a>
        </p>
      </>
    );
  }
  const notes = result.value.notes.filter(({ criterion }) => !criteriaOff.includes(criterion));
  const story = { ...result.value, notes };
  const onDelete = async () => {
    const removed = await access.remove(story);
    if (removed.ok) location.hash = back;
    return removed;
  };
  const addressOf = (section: 'edit' | 'merge' | 'split' | 'history') =>
    writeRoute({ section, key });
  const addresses = {
    edit: addressOf('edit'),
    merge: addressOf('merge'),
    split: addressOf('split'),
    history: addressOf('history'),
  };
  return (
    <StoryPage
      story={story}
      back={back}
      onDelete={onDelete}
      actions={
        <>
          <EditActions addresses={addresses} />
          <SaveAsMenu access={access} story={key} />
        </>
      }
    />
  );
}
