import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addAt, setField, valueAt } from '../../../lib/core/edit/at-path.ts';
import { checkVersion, type EditFault } from '../../../lib/core/edit/check-version.ts';
import { LIST_ORDER, STORY_FIELDS } from '../../../lib/core/edit/fields.ts';
import { holdChanged } from '../../../lib/core/edit/hold-renditions.ts';
import { withOneMainClaim } from '../../../lib/core/edit/main-claim.ts';
import { namedStory, newRecord, outletNamed } from '../../../lib/core/edit/new-records.ts';
import { outletsOf } from '../../../lib/core/edit/references.ts';
import { signNotes } from '../../../lib/core/edit/sign-notes.ts';
import type { StoryVersion } from '../../../lib/core/edit/story-version.ts';
import type { PackOutlet, PackStory } from '../../../lib/core/pack/pack.ts';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';
import { EditControl } from './EditControl.tsx';
import { FaultList } from './FaultList.tsx';
import { FormProvider } from './form-context.tsx';
import { InnerForm } from './InnerForm.tsx';
import { RecordListForm } from './RecordListForm.tsx';
import '../../controls/fields.css';
import './StoryForm.css';

/** `onChange` is told every change, so that nothing typed is lost. */
export interface StoryFormProps {
  /** What the reader began with; an empty story for a new one. */
  readonly base: StoryVersion;
  readonly version: StoryVersion;
  readonly isNew: boolean;
  readonly outlets: readonly PackOutlet[];
  /** Whom a new or changed note is recorded by. */
  readonly recorded: PackStory['recorded'];
  readonly onChange: (version: StoryVersion) => void;
  readonly onSave: (version: StoryVersion) => Promise<Result<unknown>>;
  readonly onCancel: () => void;
  /** What the reader has to know before, in the head of the form. */
  readonly children?: ComponentChildren;
}

/** Everything of a story to be written by hand. It is checked when it is saved, and nothing is lost then. */
export function StoryForm(props: StoryFormProps) {
  const { t } = useText();
  const { base, version, isNew, onChange } = props;
  const { story } = version;
  const [faults, setFaults] = useState<readonly EditFault[]>([]);
  const [pressed, setPressed] = useState(0);
  const saving = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const setStory = (next: PackStory, more: readonly PackOutlet[] = []) => {
    const known = [...version.outlets, ...more, ...props.outlets];
    const byId = new Map(known.reverse().map((outlet) => [outlet.id, outlet]));
    onChange({ story: next, outlets: outletsOf(next, [...byId.values()]) });
  };
  const set = (path: string, value: unknown) => {
    // What is being mended is no fault until it is looked at again.
    setFaults((all) => all.filter((one) => one.path !== path && !one.path.startsWith(`${path}.`)));
    const edited = setField(story, path, value);
    const claim = /^claims\.(\d+)\.main$/.exec(path);
    const main = claim && story.claims[Number(claim[1])];
    setStory(main ? withOneMainClaim(edited, main.id) : edited);
  };
  const setOutlet = (path: string, name: string) => {
    const url = valueAt(story, `${path.slice(0, path.lastIndexOf('.') + 1)}url`);
    const known = [...version.outlets, ...props.outlets];
    const outlet = outletNamed(name, typeof url === 'string' ? url : null, known);
    setFaults((all) => all.filter((one) => one.path !== path));
    const empty = path.endsWith('.outlet') ? '' : null;
    setStory(setField(story, path, outlet?.id ?? empty), outlet ? [outlet] : []);
  };
  const save = () => {
    // What was left empty of a new story is filled as it will be when it is stored.
    const filled = isNew ? { ...namedStory(story, new Set()), id: story.id } : story;
    const before = isNew ? { ...filled, quotations: [], notes: [], corrections: [] } : base.story;
    const held = holdChanged(before, filled);
    const edited = { ...version, story: signNotes(before, held, props.recorded) };
    const found = checkVersion(isNew ? null : base, edited);
    setFaults(found);
    setPressed((count) => count + 1);
    if (found.length === 0) void saving.run(() => props.onSave(edited));
  };

  return (
    <FormProvider value={{ version, outlets: props.outlets, faults, set, setOutlet }}>
      <form
        class="story-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h1 ref={heading} tabIndex={-1}>
          {isNew ? t('edit_new_title') : t('edit_title')}
        </h1>
        <p class="small">{t('edit_draft_kept')}</p>
        {props.children}
        <FaultList key={pressed} faults={faults} version={version} />
        <section class="edit-fields">
          {STORY_FIELDS.map((field) => (
            <EditControl key={field.name} field={field} path={field.name} list={null} />
          ))}
        </section>
        {LIST_ORDER.map((list) => (
          <RecordListForm
            key={list}
            list={list}
            onStory={(next) => setStory(next)}
            onAdd={() => setStory(addAt(story, list, newRecord(story, list, props.recorded)))}
          />
        ))}
        <section>
          <InnerForm
            inner="corrections"
            path="corrections"
            isOfStory
            onStory={(next) => setStory(next)}
          />
        </section>
        <div class="edit-save">
          {saving.refused && <Failure title={t('edit_failed')} reason={saving.refused} />}
          <button type="submit" class="primary" aria-disabled={saving.busy}>
            {t('edit_save')}
          </button>
          <button type="button" onClick={props.onCancel}>
            {t('edit_cancel')}
          </button>
        </div>
      </form>
    </FormProvider>
  );
}
