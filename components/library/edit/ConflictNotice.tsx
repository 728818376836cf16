import {
  type DescribedConflict,
  describeConflict,
  isSettled,
  settleConflict,
} from '../../../lib/core/edit/conflicts.ts';
import type { Conflict } from '../../../lib/core/edit/merge-versions.ts';
import type { StoryVersion } from '../../../lib/core/edit/story-version.ts';
import type { PackStory } from '../../../lib/core/pack/pack.ts';
import { useText } from '../../wording/text.tsx';
import { ConflictList } from './ConflictList.tsx';
import { placeWords } from './place-words.ts';

/**
 * Where another version changed what the reader changed, above the form: the reader's stands there, and the
 * other's can be taken into it field by field.
 */
export function ConflictNotice(props: {
  conflicts: readonly Conflict[];
  /** `meanwhile`: while the reader wrote. `pack`: in a version of the story's pack. */
  since: 'meanwhile' | 'pack';
  version: StoryVersion;
  onStory: (story: PackStory) => void;
}) {
  const text = useText();
  const { t } = text;
  const { conflicts, version } = props;
  const { story } = version;
  if (conflicts.length === 0) return null;
  const described = conflicts.map((one) =>
    describeConflict(one, { reader: version, packNew: version }),
  );
  const take = ({ field, place }: DescribedConflict) => {
    const conflict = conflicts.find((one) => one.field === field);
    if (!conflict) return null;
    const side = isSettled(story, conflict, 'packNew') ? 'reader' : 'packNew';
    const label = t(side === 'packNew' ? 'conflict_take_theirs' : 'conflict_take_yours');
    return (
      <button
        type="button"
        aria-label={t('conflict_of', label, placeWords(text, place))}
        onClick={() => props.onStory(settleConflict(story, conflict, side))}
      >
        {label}
      </button>
    );
  };
  return (
    <section class="conflict-notice" aria-labelledby="conflict-title">
      <h2 id="conflict-title">
        {t(props.since === 'pack' ? 'history_conflicts' : 'conflict_meanwhile')}
      </h2>
      <p class="small">{t('conflict_hint')}</p>
      <ConflictList conflicts={described} actions={take} />
    </section>
  );
}
