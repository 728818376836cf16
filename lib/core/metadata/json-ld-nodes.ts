/** One object of a JSON-LD block. Its values are unknown: publishers put anything anywhere. */
export type LdNode = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD holds. */
export interface LdGraph {
  /** Nodes that speak of the page itself, in the order of the page. */
  readonly nodes: readonly LdNode[];
  /** The node that an `@id` stands for. */
  readonly byId: ReadonlyMap<string, LdNode>;
}

/** Values looked at; real pages stay below 3,000. Bounds the work on made-up graphs. */
const MOST_VALUES = 20_000;
/** Nodes kept; no page has more about itself. */
const MOST_NODES = 500;
/** What leads from a node to others about the same page; `hasPart` and lists lead to other pages. */
const LEADS_ON = ['@graph', 'mainEntity', 'mainEntityOfPage'];

export const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: lists as they are, null and undefined as the empty list. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** A property of the node itself, never one that every object has. */
export const propertyOf = (node: LdNode, key: string): unknown =>
  Object.hasOwn(node, key) ? node[key] : undefined;

/** The names of the node's types, without the vocabulary's address. */
export const typesOf = (node: LdNode): readonly string[] =>
  asList(propertyOf(node, '@type'))
    .slice(0, 20)
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(type.lastIndexOf('/') + 1));

/**
 * Flattens parsed blocks breadth first: lists, `@graph` and main entities lead to nodes about the
 * page; every other object counts only for its `@id`. Cost: at most 20,000 values, cycles do not
 * exist in parsed JSON and references are looked up once.
 */
export function readGraph(blocks: readonly unknown[]): LdGraph {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  const queue: { value: unknown; isOwn: boolean }[] = [];
  const add = (value: unknown, isOwn: boolean) => {
    if (queue.length < MOST_VALUES && typeof value === 'object' && value !== null) {
      queue.push({ value, isOwn });
    }
  };
  const addAll = (values: readonly unknown[], isOwn: boolean) => {
    for (let at = 0; at < values.length && queue.length < MOST_VALUES; at += 1) {
      add(values[at], isOwn);
    }
  };
  addAll(blocks, true);
  for (let at = 0; at < queue.length; at += 1) {
    const { value, isOwn } = queue[at] ?? { value: null, isOwn: false };
    if (Array.isArray(value)) addAll(value, isOwn);
    else if (isNode(value)) {
      const id = propertyOf(value, '@id');
      if (typeof id === 'string' && propertyOf(value, 'name') !== undefined && !byId.has(id)) {
        byId.set(id, value);
      }
      if (isOwn && nodes.length < MOST_NODES) nodes.push(value);
      for (const key in value) add(propertyOf(value, key), isOwn && LEADS_ON.includes(key));
    }
  }
  return { nodes, byId };
}

/** The node that a value is or refers to by `@id`; null when it is neither. */
export function resolve(value: unknown, { byId }: LdGraph): LdNode | null {
  if (!isNode(value)) return null;
  const id = propertyOf(value, '@id');
  if (propertyOf(value, 'name') !== undefined || typeof id !== 'string') return value;
  return byId.get(id) ?? value;
}
