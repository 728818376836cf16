import { type ReadHead, type ReadStory, readHeadText, readStoryText } from '../read-story.ts';
import { splitPack } from './split-pack.ts';

/** A pack's file in chunks of text; read anew at each call. */
export type PackSource = () => AsyncIterable<string>;

/**
 * The head of a pack's file, wherever its fields stand around the stories. Reads no further than it
 * has to: mostly one chunk. `not-json` also for a file that breaks off before its head is whole.
 */
export async function readHead(source: PackSource): Promise<ReadHead> {
  const splitter = splitPack();
  let found: ReadHead = { ok: false, reason: 'not-json', faults: [] };
  let first = '';
  for await (const chunk of source()) {
    first ||= chunk.trim().charAt(0);
    // A list may be JSON, and is no pack.
    if (first === '[') return { ok: false, reason: 'not-a-pack', faults: [] };
    for (const one of splitter.push(chunk)) {
      if (one.part !== 'head') continue;
      found = readHeadText(one.text);
      if (found.ok || !one.isEarly) return found;
    }
  }
  for (const one of splitter.end().parts) if (one.part === 'head') found = readHeadText(one.text);
  return found;
}

/** A story of a file, or the file's end: whether it was whole, so that nothing is missing from it. */
export type FilePart =
  | { readonly part: 'story'; readonly read: ReadStory }
  | { readonly part: 'end'; readonly isWhole: boolean };

/**
 * The stories of a pack's file in their order, each read or refused by itself, then its end. A second story
 * of one id is refused. A last line that is no JSON means that the file breaks off there.
 */
export async function* readStories(source: PackSource): AsyncGenerator<FilePart> {
  const splitter = splitPack();
  const seen = new Set<string>();
  let at = 0;
  let isLastRead = true;
  const read = (text: string | null): FilePart => {
    const one = readStoryText(text, at);
    const number = at++;
    isLastRead = one.ok || one.faults[0]?.reason !== 'not-json';
    if (!one.ok) return { part: 'story', read: one };
    const { id } = one.story;
    if (!seen.has(id)) {
      seen.add(id);
      return { part: 'story', read: one };
    }
    const faults = [{ record: id, path: `stories.${number}.id`, reason: 'same-id' as const }];
    return { part: 'story', read: { ok: false, id, faults } };
  };
  for await (const chunk of source()) {
    for (const one of splitter.push(chunk)) if (one.part === 'story') yield read(one.text);
  }
  const { parts, isWhole } = splitter.end();
  for (const one of parts) if (one.part === 'story') yield read(one.text);
  yield { part: 'end', isWhole: isWhole && isLastRead };
}
