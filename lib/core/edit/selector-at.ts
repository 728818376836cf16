import * as v from 'valibot';
import type { PackStory, SentenceSelector } from '../pack/pack.ts';
import { selectorSchema } from '../pack/schema.ts';
import { valueAt } from './at-path.ts';

/** The selector at a dotted path of the story; null where there is none. */
export function selectorAt(story: PackStory, path: string): SentenceSelector | null {
  const value = valueAt(story, path);
  return v.is(selectorSchema, value) ? value : null;
}
