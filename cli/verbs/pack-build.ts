import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { analyze } from '../../lib/core/analyze.ts';
import { buildStory, storyIdOf } from '../../lib/core/keep/build-stories.ts';
import type { Keeping } from '../../lib/core/keep/keep-story.ts';
import { PACK_CONTEXT } from '../../lib/core/pack/context.ts';
import type { PackHead } from '../../lib/core/pack/pack.ts';
import { packLines } from '../../lib/core/pack/pack-lines.ts';
import type { StoryBundle } from '../../lib/core/view/story-bundle.ts';
import { englishWording } from '../english.ts';
import { withIgnored } from '../ignored-fields.ts';
import { readInput } from '../read-input.ts';
import { parseLine, UsageError } from '../run-lines.ts';

/** What a pack may list, by its format. */
const MOST_OUTLETS = 2000;

function keepingOn(on: string): Keeping {
  const { say } = englishWording();
  return { by: 'headwater pack build', on, say, credits: (name) => `Credits ${name}.` };
}

function headOf(stories: Iterable<StoryBundle>, on: string): PackHead {
  const outlets = new Map([...stories].flatMap((one) => one.outlets.map((it) => [it.id, it])));
  return {
    '@context': PACK_CONTEXT,
    format: 'headwater-pack',
    version: 1,
    id: 'built-pack',
    title: 'Built pack',
    description: 'Stories built from articles by the headwater command. It holds no article text.',
    curator: { name: 'headwater pack build', contact: null },
    published: on,
    licence: 'CC0-1.0',
    outlets: [...outlets.values()].slice(0, MOST_OUTLETS),
  };
}

/**
 * `pack build`: one article a line, lines with the same `story` make one story; answers the pack in
 * JSON Lines form. A line that cannot be used is reported on `errors` and left out; so are fields
 * that could not be used. The articles' texts are not kept: memory grows with the pack.
 */
export async function packBuildVerb(
  options: readonly string[],
  input: Readable,
  output: Writable,
  errors: Writable,
): Promise<void> {
  if (options.length > 0) throw new UsageError(`pack build does not take “${options.join(' ')}”`);
  const on = new Date().toISOString().slice(0, 10);
  const keeping = keepingOn(on);
  const stories = new Map<string, StoryBundle>();
  let number = 0;
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (source.trim() === '') continue;
    const fault = addLine(stories, parseLine(source), keeping);
    if (fault) errors.write(`${JSON.stringify({ line: number, ...fault })}\n`);
  }
  const built = [...stories.values()];
  for (const line of packLines(
    headOf(built, on),
    built.map((one) => one.story),
  ))
    if (!output.write(`${line}\n`)) await once(output, 'drain');
}

/** Adds a line's article to its story; what is to be reported of it, null when nothing is. */
function addLine(
  stories: Map<string, StoryBundle>,
  line: Readonly<Record<string, unknown>> | string,
  keeping: Keeping,
): object | null {
  if (typeof line === 'string') return { id: null, error: { reason: line, detail: '' } };
  const id = line.id ?? null;
  const name = typeof line.story === 'number' ? String(line.story) : line.story;
  if (typeof name !== 'string' || name === '')
    return { id, error: { reason: 'bad-field', detail: 'story' } };
  const read = readInput(line);
  if (!read.ok) return { id, error: { reason: read.reason, detail: read.detail } };
  const key = storyIdOf(name);
  stories.set(key, buildStory(stories.get(key) ?? null, key, analyze(read.value), keeping));
  const { ignored } = withIgnored(line);
  return ignored ? { id, ignored } : null;
}
