import type { Text } from '../../components/wording/text.tsx';
import type { Conflict } from '../../lib/core/edit/merge-versions.ts';
import { newStory } from '../../lib/core/edit/new-records.ts';
import type { StoryVersion } from '../../lib/core/edit/story-version.ts';
import type { PackOutlet } from '../../lib/core/pack/pack.ts';
import { readDraft } from '../../lib/store/edits/drafts.ts';
import { openEdit, readConflicts } from '../../lib/store/edits/save-edit.ts';
import { listOutlets } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import type { OwnPack } from '../../lib/store/own-pack.ts';

/** A story that is opened to be edited. */
export interface OpenedEdit {
  readonly base: StoryVersion;
  /** What was typed and not saved before, or what is stored. */
  readonly version: StoryVersion;
  /** When it was typed; null when there is no draft. */
  readonly draftAt: number | null;
  readonly outlets: readonly PackOutlet[];
  /** Where the last version of its pack touched what the reader had edited. */
  readonly conflicts: readonly Conflict[];
}

const today = () => new Date().toISOString().slice(0, 10);

/** How the reader signs here. */
export const recordedBy = ({ t }: Text) => ({ by: t('keep_by'), on: today() });

/** The reader's own pack in the reader's words. */
export const ownPack = ({ t }: Text): OwnPack => ({
  title: t('library_own_pack'),
  description: t('library_own_pack'),
  curator: t('keep_by'),
  on: today(),
});

/** Opens a story, or an empty one for `new`, with what was typed of it before; null when it is gone. */
export async function openToEdit(
  database: Database,
  key: string,
  text: Text,
): Promise<OpenedEdit | null> {
  const isNew = key === 'new';
  const stored = isNew ? newStory(recordedBy(text)) : await openEdit(database, key);
  if (!stored) return null;
  const draft = await readDraft(database, key);
  return {
    base: draft?.base ?? stored,
    version: draft?.edited ?? stored,
    draftAt: draft?.at ?? null,
    outlets: await listOutlets(database),
    conflicts: await readConflicts(database, key),
  };
}
