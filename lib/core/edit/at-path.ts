import type { PackStory } from '../pack/pack.ts';

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
      value,
    );
}

/** The list at a dotted path; empty where there is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/**
 * The story with another value at a dotted path (`quotations.0.said`). Whether the format takes the
 * value is asked before it is stored, by `checkVersion`. The story itself stays as it is.
 */
export function setAt(story: PackStory, path: string, value: unknown): PackStory {
  const [first = '', ...rest] = path.split('.');
  return { ...story, [first]: put(valueAt(story, first), rest, value) };
}

/** The story with one more item at the end of a list. */
export function addAt(story: PackStory, path: string, item: unknown): PackStory {
  return setAt(story, path, [...listAt(story, path), item]);
}

/** The story without the item at a path that ends with its place in a list. */
export function removeAt(story: PackStory, path: string): PackStory {
  const end = path.lastIndexOf('.');
  const [list, place] = [path.slice(0, end), Number(path.slice(end + 1))];
  return setAt(
    story,
    list,
    listAt(story, list).filter((_item, at) => at !== place),
  );
}

function put(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(whole)) {
    const list: readonly unknown[] = whole;
    return list.map((item, at) => (at === Number(first) ? put(item, rest, value) : item));
  }
  return isFields(whole) ? { ...whole, [first]: put(whole[first], rest, value) } : whole;
}

/**
 * The story with a field set by hand. Of a quotation the words, or the article that has its fullest
 * form, change in the rendition of that article as well where it printed the very same. A sentence is
 * not looked for on another page than its own.
 */
export function setField(story: PackStory, path: string, value: unknown): PackStory {
  const [list, at, field] = path.split('.');
  const ofEvidence = /^(.+\.evidence\.\d+)\.article$/.exec(path)?.[1];
  if (ofEvidence) return setAt(setAt(story, path, value), `${ofEvidence}.selector`, null);
  const quotation = list === 'quotations' ? story.quotations[Number(at)] : undefined;
  const edited = setAt(story, path, value);
  if (!quotation || (field !== 'parts' && field !== 'attestedBy')) return edited;
  const { attestedBy, parts, renditions } = quotation;
  const same = renditions.findIndex(
    (one) => one.article === attestedBy && one.parts.join('\n') === parts.join('\n'),
  );
  const isPrinted = renditions.some((one) => one.article === value);
  if (same < 0 || (field === 'attestedBy' && isPrinted)) return edited;
  const name = field === 'parts' ? 'parts' : 'article';
  return setAt(edited, `quotations.${at}.renditions.${same}.${name}`, value);
}
