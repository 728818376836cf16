/**
 * A record of a file as its leaves: each value by the path that leads to it (`/author/name`). Of a
 * list the first object goes by the list's own path, the next by `/1`, and plain values by `/-`, so
 * that `author: {…}` and `author: [{…}]` read alike.
 */
export type Leaves = ReadonlyMap<string, readonly Leaf[]>;
export type Leaf = string | number | boolean;
type Node = { [key: string]: Tree };
type Tree = Leaf | Node | Tree[];

/** No fact check or annotation seen has 120 values, or nests 6 deep. */
const MOST_LEAVES = 1000;
const DEEPEST = 12;

const isNode = (tree: unknown): tree is Node =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** A key as one step of a path. */
const step = (key: string) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const keyOf = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The leaves of a parsed value; why it cannot be read when it is too large. Cost: at most 1,000 leaves. */
export function leavesOf(value: unknown): Leaves | 'too-many-fields' | 'nested-too-deeply' {
  const leaves = new Map<string, Leaf[]>();
  const queue: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  const add = (child: unknown, path: string, depth: number) => {
    if (child !== null && child !== undefined) queue.push({ value: child, path, depth });
  };
  for (let at = 0; at < queue.length; at += 1) {
    if (at > MOST_LEAVES) return 'too-many-fields';
    const { value: one, path, depth } = queue[at] ?? { value: null, path: '', depth: 0 };
    if (depth > DEEPEST) return 'nested-too-deeply';
    if (Array.isArray(one)) {
      if (one.length > MOST_LEAVES) return 'too-many-fields';
      one.forEach((child: unknown, index) => {
        const isObject = isNode(child) || Array.isArray(child);
        const place = isObject ? (index === 0 ? path : `${path}/${index}`) : `${path}/-`;
        add(child, place, depth + 1);
      });
    } else if (isNode(one)) {
      for (const key of Object.keys(one)) {
        if (queue.length > MOST_LEAVES) return 'too-many-fields';
        add(one[key], path + step(key), depth + 1);
      }
    } else if (isLeaf(one)) {
      leaves.set(path, [...(leaves.get(path) ?? []), one]);
    }
  }
  return leaves;
}

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isIndex = (part: string) => /^[1-9]\d{0,3}$/.test(part);

/** A place of the tree that is being built: what stands there, and how to put something else. */
interface Place {
  readonly value: Tree | undefined;
  readonly put: (tree: Tree) => void;
}

/** A property of the object at `place`; a list there has its object first, a plain value becomes one. */
function propertyOf(place: Place, key: string): Place {
  const { value } = place;
  let node: Node;
  if (isNode(value)) node = value;
  else {
    const list = Array.isArray(value) ? value : value === undefined ? null : [value];
    const first = list?.[0];
    node = isNode(first) ? first : {};
    if (list && !isNode(first)) list.unshift(node);
    place.put(list ?? node);
  }
  return {
    value: Object.hasOwn(node, key) ? node[key] : undefined,
    // Not by assignment: a key may be called “__proto__”.
    put: (tree) =>
      Object.defineProperty(node, key, {
        value: tree,
        enumerable: true,
        configurable: true,
        writable: true,
      }),
  };
}

/** An element of the list at `place`; what stands there alone becomes its first. */
function elementOf(place: Place, part: string): Place {
  const { value } = place;
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (list !== value) place.put(list);
  const index = part === '-' ? list.length : Number(part);
  while (list.length < index) list.push({});
  return {
    value: list[index],
    put: (tree) => {
      list[index] = tree;
    },
  };
}

/** The path of the list that a plain value stands in, or the path itself. */
const listOf = (path: string) => (path.endsWith('/-') ? path.slice(0, -2) : path);

/** Every path below which a property or an object of a list stands. */
function pathsAbove(paths: Iterable<string>): ReadonlySet<string> {
  const above = new Set<string>();
  for (const path of [...paths].map(listOf)) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      above.add(path.slice(0, end));
    }
  }
  return above;
}

/**
 * What has a place of its own in a list first, then the plain values that stand behind it or beside it, the
 * deepest first: a value that came before the objects of its list would move them on.
 */
function inBuildingOrder(leaves: Leaves): (readonly [string, readonly Leaf[]])[] {
  const all = [...leaves];
  const above = pathsAbove(leaves.keys());
  const isListed = ([path]: readonly [string, unknown]) => path.endsWith('/-') || above.has(path);
  const depth = ([path]: readonly [string, unknown]) => listOf(path).split('/').length;
  const byDepth = (a: readonly [string, unknown], b: readonly [string, unknown]) =>
    depth(b) - depth(a) || Number(a[0].endsWith('/-')) - Number(b[0].endsWith('/-'));
  return [...all.filter((one) => !isListed(one)), ...all.filter(isListed).sort(byDepth)];
}

/** The record that the leaves are of. Where a property and an element clash, both are kept. */
export function treeOf(leaves: Leaves): unknown {
  let root: Tree | undefined;
  const top = (): Place => ({
    value: root,
    put: (tree) => {
      root = tree;
    },
  });
  for (const [path, values] of inBuildingOrder(leaves)) {
    for (const value of values) {
      let place = top();
      for (const part of path.split('/').slice(1)) {
        place =
          part === '-' || isIndex(part) ? elementOf(place, part) : propertyOf(place, keyOf(part));
      }
      // What stands there already is not overwritten.
      (place.value === undefined ? place : elementOf(place, '-')).put(value);
    }
  }
  return root ?? {};
}
