import * as v from 'valibot';
import { ok, type Result, refuse } from '../result.ts';
import type { Pack, PackHead, PackStory } from './pack.ts';
import { packHeadSchema, storySchema } from './schema.ts';

type Refusal = Result<never, 'not-a-pack' | 'newer-format' | 'invalid'>;

/** The pack in JSON Lines form: the pack without its stories, then one story a line. Lazy. */
export function* packLines(head: PackHead, stories: Iterable<PackStory>): Generator<string> {
  yield JSON.stringify(head);
  for (const story of stories) yield JSON.stringify(story);
}

function refuseAt(line: number, issues: readonly v.BaseIssue<unknown>[]): Refusal {
  const [issue] = issues;
  const path = issue ? (v.getDotPath(issue) ?? '') : '';
  return refuse('invalid', `line ${line}: ${path}: ${issue?.message ?? ''}`);
}

/**
 * A pack from the parsed lines of its JSON Lines form. Refused whole, as a pack in one file is, with
 * the line, path and reason of the first fault. Cost: linear.
 */
export function readPackLines(
  lines: readonly unknown[],
): Result<Pack, 'not-a-pack' | 'newer-format' | 'invalid'> {
  const [first, ...rest] = lines;
  const named = v.safeParse(
    v.object({ format: v.literal('headwater-pack'), version: v.number() }),
    first,
  );
  if (!named.success) return refuse('not-a-pack');
  if (named.output.version > 1) return refuse('newer-format', `version ${named.output.version}`);
  const head = v.safeParse(packHeadSchema, first);
  if (!head.success) return refuseAt(1, head.issues);
  const stories: PackStory[] = [];
  for (const [index, line] of rest.entries()) {
    const story = v.safeParse(storySchema, line);
    if (!story.success) return refuseAt(index + 2, story.issues);
    stories.push(story.output);
  }
  return ok({ ...head.output, stories });
}
