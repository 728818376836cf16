import { findStory } from '../../lib/app/find-story.ts';
import type { StoryMatch } from '../../lib/core/match/score/score.ts';
import { ok } from '../../lib/core/result.ts';
import type { Wording } from '../../lib/core/wording/wording.ts';
import { englishWording } from '../english.ts';
import { withIgnored } from '../ignored-fields.ts';
import { packLibrary } from '../pack-library.ts';
import { readInput } from '../read-input.ts';
import { readPackFile } from '../read-pack-file.ts';
import { type AnswerLine, UsageError } from '../run-lines.ts';

const inWords =
  (say: Wording['say']) =>
  ({ isCopied: _copied, isTold: _told, ...match }: StoryMatch) => ({
    ...match,
    reasons: match.reasons.map((reason) => ({ ...reason, detail: say(reason.detail) })),
  });

/** `match --library PACK`: which stories of a pack an article tells, best first. */
export async function matchVerb(options: readonly string[]): Promise<AnswerLine> {
  const [flag, file, ...more] = options;
  if (flag !== '--library' || !file || more.length > 0)
    throw new UsageError('match needs --library PACK');
  const library = packLibrary(await readPackFile(file));
  const { say } = englishWording();
  return async (line) => {
    const read = readInput(line);
    if (!read.ok) return read;
    const { known, ambiguous } = await findStory(library, read.value);
    const matches = known ? [known.match] : [];
    return ok({
      matches: matches.map(inWords(say)),
      ambiguous: ambiguous.map(inWords(say)),
      ...withIgnored(line),
    });
  };
}
