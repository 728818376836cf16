import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EditFault } from '../../../lib/core/edit/check-version.ts';
import type { StoryVersion } from '../../../lib/core/edit/story-version.ts';
import type { PackOutlet } from '../../../lib/core/pack/pack.ts';

/** What every field of the form sees and does. */
export interface EditForm {
  readonly version: StoryVersion;
  /** Outlets that can be chosen by name. */
  readonly outlets: readonly PackOutlet[];
  readonly faults: readonly EditFault[];
  readonly set: (path: string, value: unknown) => void;
  /** Sets a field to an outlet, by the name that was typed. */
  readonly setOutlet: (path: string, name: string) => void;
}

const FormContext = createContext<EditForm | null>(null);
export const FormProvider = FormContext.Provider;

/** The form that a field stands in; throws outside one. */
export function useForm(): EditForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}

/** The id of the element for a place in the story, so that the focus can be put there. */
export const placeId = (path: string) => `edit-${path.replaceAll('.', '-')}`;
