import type { PackHead, PackStory } from './pack.ts';

/** Writes a pack's file in the JSON form, a story a line, so that no more than one is held at a time. */
export interface PackFileWriter {
  /** What stands before the stories. It may be asked for last, and put first. */
  readonly before: (head: PackHead) => string;
  /** A story, with what parts it from the one before. */
  readonly story: (story: PackStory) => string;
  /** What stands behind the stories. */
  readonly end: string;
}

/** A writer of one file; another file takes another writer. */
export function packFile(): PackFileWriter {
  let isFirst = true;
  return {
    before: (head) => `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "stories": [`,
    story(story) {
      const parting = isFirst ? '\n' : ',\n';
      isFirst = false;
      return parting + JSON.stringify(story);
    },
    end: '\n]}\n',
  };
}
