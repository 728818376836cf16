import type { PackStory } from '../../core/pack/pack.ts';
import type { EditRecord } from '../schema.ts';

/** A story as its pack has it by now; null once an edition of the pack left it out, until one brings it back. */
export const publishedIn = ({ pack, isLeftOut }: EditRecord): PackStory | null =>
  isLeftOut === true ? null : pack;
