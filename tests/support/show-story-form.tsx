import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { StoryForm, type StoryFormProps } from '../../components/library/edit/StoryForm.tsx';
import { renderWithText } from '../../components/wording/render-with-text.tsx';
import type { StoryVersion } from '../../lib/core/edit/story-version.ts';
import { ok } from '../../lib/core/result.ts';
import { makePack, makePackQuotation, makeStory } from './factories.ts';

export const RECORDED = { by: 'You', on: '2026-11-22' };
const WORDS = makePackQuotation().parts[0] ?? '';
/** One story as it is stored. */
export const stored: StoryVersion = {
  outlets: makePack().outlets,
  story: makeStory({
    quotations: [
      makePackQuotation({
        renditions: [
          {
            article: 'gazette-wharf',
            in: 'text',
            parts: [WORDS],
            differences: ['same'],
            note: null,
          },
        ],
      }),
    ],
  }),
};

function Form(props: { base: StoryVersion } & Partial<StoryFormProps>) {
  const { base, onChange, ...others } = props;
  const [version, setVersion] = useState(base);
  return (
    <StoryForm
      base={base}
      version={version}
      isNew={false}
      outlets={makePack().outlets}
      recorded={RECORDED}
      onChange={(next) => {
        onChange?.(next);
        setVersion(next);
      }}
      onSave={async () => ok(null)}
      onCancel={vi.fn()}
      {...others}
    />
  );
}

/** Shows the form of a story, with what is saved from it. */
export function showForm(props: Partial<StoryFormProps> = {}, base = stored) {
  const onSave = vi.fn(async (_version: StoryVersion) => ok(null));
  renderWithText(<Form base={base} onSave={onSave} {...props} />);
  return { user: userEvent.setup(), onSave };
}
