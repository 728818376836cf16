/** A piece of a pack's file, as text. */
export type PackPart =
  /** Everything but the stories, as one JSON object; `isEarly` when fields may still follow the stories. */
  | { readonly part: 'head'; readonly text: string; readonly isEarly: boolean }
  /** One story; `text` is null when it is longer than {@link MOST_RECORD}. */
  | { readonly part: 'story'; readonly text: string | null };

/** Splits a file that comes in chunks. */
export interface PackSplitter {
  /** The parts that `chunk` completes, in their order. */
  push(chunk: string): PackPart[];
  /** The parts that the end completes; `fault` is null for a file that ends where a pack may end. */
  end(): { readonly parts: PackPart[]; readonly fault: 'cut-off' | 'goes-on' | null };
}

/**
 * The longest record, in UTF-16 units: ten times what a story with five hundred fingerprinted articles
 * takes in practice. What is longer is let go as it is read, so that memory stays bounded.
 */
export const MOST_RECORD = 8_000_000;

/** Where the reading stands: `tail` is what follows the stories, `lines` the JSON Lines after the head. */
type Place = 'head' | 'stories' | 'tail' | 'lines' | 'after';

/** What counts around records, and what counts within one. */
const AROUND = /[",:{}[\]]/g;
const WITHIN = /["{}[\]]/g;
const IN_STRING = /["\\]/g;

/**
 * Splits a pack's file in either form into its head and its stories without holding more of it than
 * one record. Brackets and strings are followed; whether a part is JSON is for its reader to find
 * out. Where the object has a list `stories` at its top, that is the JSON form; where it ends without one, each
 * further line is a story. Cost: linear in the file.
 */
export function splitPack(): PackSplitter {
  let [buffer, at, start, depth] = ['', 0, 0, 0];
  let place: Place = 'head';
  let prefix = '';
  /** Where the string began that is being read; null outside of strings. */
  let opened: number | null = null;
  let [lastString, key] = ['', ''];
  let isTooLong = false;
  let isSound = true;
  /** Whether something stands behind the stories that is not the pack's. */
  let goesOn = false;
  let parts: PackPart[] = [];

  const base = () => (place === 'stories' ? 2 : 1);
  const story = (end: number) => {
    const text = buffer.slice(start, end);
    if (isTooLong) parts.push({ part: 'story', text: null });
    else if (text.trim() !== '') parts.push({ part: 'story', text });
    isTooLong = false;
    start = end + 1;
  };
  const close = (here: number) => {
    depth -= 1;
    if (place === 'stories' && depth === 1) {
      story(here);
      place = 'tail';
    } else if (depth === 0) {
      const text = `${prefix}${buffer.slice(start, here + 1)}`;
      parts.push({ part: 'head', text, isEarly: false });
      place = place === 'tail' ? 'after' : 'lines';
      start = here + 1;
    }
  };
  const open = (mark: string, here: number) => {
    if (depth === 0 && (mark !== '{' || buffer.slice(0, here).replace('\ufeff', '').trim() !== ''))
      isSound = false;
    if (depth === 0) start = here;
    depth += 1;
    if (depth !== 2 || mark !== '[' || key !== 'stories') return;
    // A second list of that name would go unread.
    if (place === 'tail') [isSound, goesOn] = [false, true];
    if (place !== 'head') return;
    prefix = `${buffer.slice(start, here)}[]`;
    parts.push({ part: 'head', text: `${prefix}}`, isEarly: true });
    place = 'stories';
    start = here + 1;
  };
  const mark = (char: string, here: number) => {
    if (char === '"') opened = here;
    else if (char === '{' || char === '[') open(char, here);
    else if (char === '}' || char === ']') close(here);
    else if (char === ',' && place === 'stories' && depth === 2) story(here);
    else if (char === ':' && depth === 1) key = lastString;
    else if (char === ',' && depth === 1) key = '';
  };
  /** Reads on within a string; false when the chunk ends in it. */
  const readString = (from: number): boolean => {
    IN_STRING.lastIndex = at;
    for (let found = IN_STRING.exec(buffer); found; found = IN_STRING.exec(buffer)) {
      if (found[0] === '\\') {
        if (found.index + 1 >= buffer.length) {
          at = found.index;
          return false;
        }
        IN_STRING.lastIndex = found.index + 2;
        continue;
      }
      if (depth === 1) lastString = buffer.slice(from + 1, found.index);
      opened = null;
      at = found.index + 1;
      return true;
    }
    at = buffer.length;
    return false;
  };
  const readMarks = () => {
    while (at < buffer.length && place !== 'lines' && place !== 'after') {
      if (opened !== null) {
        if (!readString(opened)) return;
        continue;
      }
      const marks = depth > base() ? WITHIN : AROUND;
      marks.lastIndex = at;
      const found = marks.exec(buffer);
      at = found ? found.index + 1 : buffer.length;
      if (found) mark(found[0], found.index);
      if (!isSound) return;
    }
  };
  const readLines = () => {
    for (let end = buffer.indexOf('\n', at); end >= 0; end = buffer.indexOf('\n', start)) {
      story(end);
      at = start;
    }
    at = buffer.length;
  };
  /** Lets go of what was read, and of a record that grows too long. */
  const drop = () => {
    if (buffer.length - start > MOST_RECORD) {
      if (place === 'stories' || place === 'lines') isTooLong = true;
      else isSound = false;
      start = at;
      if (opened !== null) opened = at;
    }
    buffer = buffer.slice(start);
    at -= start;
    if (opened !== null) opened = Math.max(0, opened - start);
    start = 0;
  };
  const take = () => {
    const taken = parts;
    parts = [];
    return taken;
  };

  return {
    push(chunk) {
      if (!isSound) return [];
      buffer += chunk;
      readMarks();
      if (place === 'lines') readLines();
      if (place === 'after' && buffer.slice(start).trim() !== '') [isSound, goesOn] = [false, true];
      drop();
      return take();
    },
    end() {
      if (place === 'lines') story(buffer.length);
      const isWhole = isSound && (place === 'lines' || place === 'after');
      const parted = isSound ? take() : [];
      return { parts: parted, fault: isWhole ? null : goesOn ? 'goes-on' : 'cut-off' };
    },
  };
}
