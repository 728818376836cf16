import { useCallback, useState } from 'preact/hooks';
import { Failure } from '../../components/controls/Failure.tsx';
import { useLoaded } from '../../components/controls/use-loaded.ts';
import { ConflictNotice } from '../../components/library/edit/ConflictNotice.tsx';
import { DraftNotice } from '../../components/library/edit/DraftNotice.tsx';
import { StoryForm } from '../../components/library/edit/StoryForm.tsx';
import { useText } from '../../components/wording/text.tsx';
import type { Conflict } from '../../lib/core/edit/merge-versions.ts';
import type { StoryVersion } from '../../lib/core/edit/story-version.ts';
import { HOME, writeRoute } from '../../lib/core/library/route.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { createStory } from '../../lib/store/edits/create-story.ts';
import { dropDraft, keepDraft } from '../../lib/store/edits/drafts.ts';
import { saveEdit } from '../../lib/store/edits/save-edit.ts';
import { type OpenedEdit, openToEdit, ownPack, recordedBy } from './edit-data.ts';
import type { LibraryAccess } from './library-access.ts';
import { offerReturn } from './offer-return.ts';
import { useDraft } from './use-draft.ts';

/** A story in its form; `story` is its key, or `new`. */
export function EditSection({ access, story: key }: { access: LibraryAccess; story: string }) {
  const text = useText();
  const { over } = access;
  const open = useCallback(
    () =>
      over(async (store) => {
        const opened = await openToEdit(store, key, text);
        return opened ? ok(opened) : refuse('not-found');
      }),
    [over, key],
  );
  const { result, retry } = useLoaded(open);
  if (result === null) return null;
  if (!result.ok) return <Failure title={text.t('story_unreadable')} reason={result.reason} />;
  return <Editing key={key} access={access} story={key} opened={result.value} anew={retry} />;
}

function Editing(props: {
  access: LibraryAccess;
  story: string;
  opened: OpenedEdit;
  anew: () => void;
}) {
  const text = useText();
  const { access, story: key, opened } = props;
  const isNew = key === 'new';
  const [base, setBase] = useState(opened.base);
  const [version, setVersion] = useState(opened.version);
  // The last try to save found the story changed in the same places.
  const [meanwhile, setMeanwhile] = useState<readonly Conflict[]>([]);
  const draft = useDraft();
  const keep = (edited: StoryVersion, from = base) =>
    access.over(async (store) => {
      await keepDraft(store, { key, at: Date.now(), base: from, edited });
      return ok(null);
    });
  const onChange = (edited: StoryVersion) => {
    setVersion(edited);
    draft.write(() => keep(edited));
  };

  const leave = (story: string) => {
    location.hash =
      story === 'new' ? writeRoute(HOME) : writeRoute({ section: 'story', key: story });
  };
  const editing = () => ({ by: text.t('keep_by'), at: Date.now() });
  const create = (edited: StoryVersion): Promise<Result<string>> =>
    access.change(async (store) =>
      ok(await createStory(store, edited, { ...editing(), own: ownPack(text) })),
    );
  const save = (edited: StoryVersion): Promise<Result<string>> =>
    access.change(async (store) => {
      const settled = opened.conflicts;
      const saved = await saveEdit(store, key, { base, edited, settled }, editing());
      if (saved.state === 'saved') return ok(key);
      if (saved.state === 'not-found') return refuse('not-found');
      setBase(saved.now);
      setVersion(saved.merged);
      setMeanwhile(saved.conflicts);
      draft.write(() => keep(saved.merged, saved.now));
      return refuse('changed-meanwhile');
    });
  const onSave = async (edited: StoryVersion) => {
    draft.forget();
    const saved = await (isNew ? create(edited) : save(edited));
    if (!saved.ok) {
      if (saved.reason !== 'changed-meanwhile') draft.write(() => keep(edited));
      return saved;
    }
    const { title } = edited.story;
    if (isNew) {
      const undo = () => access.remove({ key: saved.value, title });
      access.offerUndo({ id: saved.value, says: text.t('edit_created', title), undo });
    } else await offerReturn(access, text, key, text.t('edit_saved', title));
    leave(saved.value);
    return saved;
  };
  const discard = async () => {
    draft.forget();
    await access.over(async (store) => ok(await dropDraft(store, key)));
    if (version !== base) {
      const undo = async () => {
        const kept = await keep(version);
        location.hash = writeRoute(isNew ? { section: 'new' } : { section: 'edit', key });
        return kept;
      };
      access.offerUndo({ id: `draft ${key}`, says: text.t('edit_discarded'), undo });
    }
  };

  const conflicts = meanwhile.length > 0 ? meanwhile : opened.conflicts;
  return (
    <StoryForm
      key={`${meanwhile.length > 0}`}
      base={base}
      version={version}
      isNew={isNew}
      outlets={opened.outlets}
      recorded={recordedBy(text)}
      onChange={onChange}
      onSave={onSave}
      onCancel={async () => {
        await discard();
        leave(key);
      }}
    >
      {opened.draftAt !== null && (
        <DraftNotice
          at={opened.draftAt}
          onDiscard={async () => {
            await discard();
            props.anew();
          }}
        />
      )}
      <ConflictNotice
        conflicts={conflicts}
        since={meanwhile.length > 0 ? 'meanwhile' : 'pack'}
        version={version}
        onStory={(story) => onChange({ ...version, story })}
      />
    </StoryForm>
  );
}
