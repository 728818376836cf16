import { readValues } from '../formats/read-values.ts';
import type { Refusal } from '../formats/refusal.ts';
import { isNode, type LdNode, propertyOf } from '../metadata/json-ld-nodes.ts';
import { hash64Hex } from '../text/hash.ts';
import type { Annotation } from './annotation.ts';
import { readAnnotation } from './read-annotation.ts';

/** What became of one record. */
export type AnnotationOutcome =
  | { readonly annotation: Annotation; readonly refusal: null }
  | { readonly annotation: null; readonly refusal: Refusal };

/** More is not one reader's; the rest is named as left out. */
const MOST_RECORDS = 50_000;
/** A collection holds a page, a page holds its items. */
const DEEPEST = 4;
/** What holds annotations: pages and collections, search answers and exports of Hypothesis, graphs. */
const HOLDS = ['items', 'rows', 'annotations', 'first', '@graph'];

interface Found {
  readonly place: string;
  readonly value: unknown;
}

/** The records of a parsed file in their order; what holds none is a record of its own, so that it is refused and not lost. */
function* findAnnotations(value: unknown, place: string, depth: number): Generator<Found> {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) {
      yield* findAnnotations(one, place === '' ? String(at + 1) : `${place} ${at + 1}`, depth + 1);
    }
    return;
  }
  const inner = isNode(value) && depth < DEEPEST ? heldBy(value) : [];
  if (inner.length === 0) yield { place, value };
  for (const [key, held] of inner)
    yield* findAnnotations(held, `${place} ${key}`.trim(), depth + 1);
}

const heldBy = (node: LdNode) =>
  HOLDS.flatMap((key): (readonly [string, unknown])[] => {
    const held = propertyOf(node, key);
    return typeof held === 'object' && held !== null ? [[key, held]] : [];
  });

const nameOf = ({ value, place }: Found, line: number): string => {
  const id = isNode(value) ? propertyOf(value, 'id') : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 200) : place || String(line);
};

/**
 * Every record of a file of annotations, accepted or refused by name, path and reason: Web Annotation (one, a list, a page, a
 * collection), answers and exports of Hypothesis, or JSON Lines of any of them. Of those that say all the same the first is
 * accepted; two of one name that differ stand side by side. Lazy. Cost: linear; memory grows by two hashes a record.
 */
export function* readAnnotationFile(text: string): Generator<AnnotationOutcome> {
  const contents = new Map<string, string>();
  const refuse = (record: string, path: string, reason: Refusal['reason']): AnnotationOutcome => ({
    annotation: null,
    refusal: { record, path, reason },
  });
  for (const { line, value, isJson } of readValues(text)) {
    if (!isJson) {
      yield refuse(String(line), '', 'not-json');
      continue;
    }
    for (const found of findAnnotations(value, '', 0)) {
      const record = nameOf(found, line);
      if (contents.size >= MOST_RECORDS) {
        yield refuse(record, '', 'too-many-records');
        return;
      }
      const read = readAnnotation(found.value);
      if ('reason' in read) {
        yield refuse(record, read.path, read.reason);
        continue;
      }
      const content = hash64Hex(JSON.stringify(read));
      const isOther = contents.has(read.id) && contents.get(read.id) !== content;
      const annotation = isOther ? { ...read, id: hash64Hex(`${read.id}\n${content}`) } : read;
      if (contents.get(annotation.id) === content) yield refuse(record, '', 'same-as-another');
      else yield { annotation, refusal: null };
      contents.set(annotation.id, content);
    }
  }
}
