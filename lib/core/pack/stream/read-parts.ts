import { type ReadHead, type ReadStory, readHeadText, readStoryText } from '../read-story.ts';
import { type PackPart, splitPack } from './split-pack.ts';

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

/** Why a file is not the whole pack and nothing else; the locale words each as `preview_…` and `subscription_reason_…`. */
export type EndFault =
  /** It ends in the middle. */
  | 'cut-off'
  /** It has more or fewer stories than its first line says. */
  | 'miscounted'
  /** Something stands behind the stories that is not the pack's. */
  | 'goes-on';

/** A story of a file, or the file's end; `fault` is null where nothing is missing from it. */
export type FilePart =
  | { readonly part: 'story'; readonly read: ReadStory }
  | { readonly part: 'end'; readonly fault: EndFault | null };

/**
 * The stories of a pack's file in their order, each read or refused by itself, then its end. A second story
 * of one id is refused. A last line that is no JSON means that the file breaks off there; where it is cut off at the end of
 * a line, only the count of its first line tells.
 */
export async function* readStories(source: PackSource): AsyncGenerator<FilePart> {
  const splitter = splitPack();
  const seen = new Set<string>();
  let at = 0;
  let isLastRead = true;
  const frame = new Frame();
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
    for (const one of splitter.push(chunk)) {
      if (one.part === 'story') yield read(one.text);
      else frame.take(one);
    }
  }
  const { parts, fault } = splitter.end();
  for (const one of parts) if (one.part === 'story') yield read(one.text);
  yield { part: 'end', fault: fault ?? frame.faultOf(at, isLastRead) };
}

/** What stands around a file's stories, as far as it tells whether they are all. */
class Frame {
  private isAroundList = false;
  private isSound = true;
  private count: number | null = null;

  take({ text, isEarly }: Extract<PackPart, { readonly part: 'head' }>): void {
    if (isEarly) this.isAroundList = true;
    else {
      const read = readHeadText(text);
      if (read.ok) this.count = read.count;
      // Of lines it was refused by its first one.
      else if (this.isAroundList) this.isSound = false;
    }
  }

  faultOf(stories: number, isLastRead: boolean): EndFault | null {
    if (!this.isSound) return 'goes-on';
    if (!isLastRead) return this.count !== null && stories > this.count ? 'goes-on' : 'cut-off';
    return this.count === null || this.count === stories ? null : 'miscounted';
  }
}
