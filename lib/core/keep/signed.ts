import type { PackStory } from '../pack/pack.ts';

/** How a reader is named to others, and a pack of what a reader kept. */
export interface Signature {
  readonly title: string;
  readonly curator: string;
}

/** The story with `to` for who recorded it, its notes and corrections, wherever `from` stands. */
export function signedBy(story: PackStory, from: string, to: string): PackStory {
  const sign = ({ by, on }: PackStory['recorded']) => ({ by: by === from ? to : by, on });
  return {
    ...story,
    recorded: sign(story.recorded),
    notes: story.notes.map((note) => ({ ...note, recorded: sign(note.recorded) })),
    ...(story.corrections && {
      corrections: story.corrections.map((one) => ({ ...one, recorded: sign(one.recorded) })),
    }),
  };
}
