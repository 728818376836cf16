import type { Annotation } from '../../annotation/annotation.ts';
import type { AttachedCheck } from '../../fact-check/attach-checks.ts';
import type { StoryBundle } from '../../view/story-bundle.ts';

/** A story with what others said of it that the reader took in. */
export interface ToldStory {
  readonly bundle: StoryBundle;
  /** The fact checks that are about it, the last reviewed first. */
  readonly checks: readonly AttachedCheck[];
  /** What was marked on pages of its coverage. */
  readonly annotations: readonly Annotation[];
}

/** One file in the making: what stands before the stories, what each adds, what stands behind them. */
export interface FormWriter<Told = ToldStory> {
  readonly begin: string;
  readonly end: string;
  /** What a story adds, with what parts it from those before; empty where the form has nothing to say of it. */
  story(told: Told): string;
}

/** A writer of a form that is one list of JSON values, each on a line of its own. */
export function listWriter<Told>(
  begin: string,
  end: string,
  itemsOf: (told: Told) => readonly unknown[],
): FormWriter<Told> {
  let isFirst = true;
  return {
    begin,
    end,
    story(told) {
      const items = itemsOf(told).map((item) => JSON.stringify(item));
      if (items.length === 0) return '';
      const parting = isFirst ? '\n' : ',\n';
      isFirst = false;
      return parting + items.join(',\n');
    },
  };
}
