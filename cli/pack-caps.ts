/** As much of a JSON Schema as says what a record holds. */
interface Node {
  readonly [keyword: string]: unknown;
}

/** What the fields of one kind of record may hold at most. */
interface Caps {
  readonly record: string;
  /** Characters of a text, or of each text of a list. */
  readonly characters: ReadonlyMap<string, number>;
  /** Entries of a list. */
  readonly entries: ReadonlyMap<string, number>;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The forms that a value may have: one, or several where it may be null or of one kind or another. */
function formsOf(node: Node, root: Node): Node[] {
  if (typeof node.$ref === 'string') {
    const name = node.$ref.replace('#/$defs/', '');
    const found = isNode(root.$defs) ? root.$defs[name] : undefined;
    return isNode(found) ? formsOf(found, root) : [];
  }
  const several = [...nodes(node.anyOf), ...nodes(node.oneOf)];
  return several.length > 0 ? several.flatMap((form) => formsOf(form, root)) : [node];
}

/** Every kind of record of a pack with its caps, from the published JSON Schema; the pack itself first. */
export function packCaps(schema: object): Caps[] {
  const root: Node = { ...schema };
  const found = new Map<string, Caps>();
  const readRecord = (record: string, node: Node) => {
    const properties = isNode(node.properties) ? node.properties : {};
    const recipe = isNode(properties.recipe) ? properties.recipe.const : undefined;
    const name = typeof recipe === 'number' ? `${record} ${recipe}` : record;
    const characters = new Map<string, number>();
    const entries = new Map<string, number>();
    const caps: Caps = { record: name, characters, entries };
    const known = found.get(name);
    if (!known) found.set(name, caps);
    const readField = (field: string, form: Node) => {
      if (typeof form.maxLength === 'number') characters.set(field, form.maxLength);
      const most = form.maxItems ?? form.maxProperties;
      if (typeof most === 'number') entries.set(field, most);
      if (isNode(form.propertyNames)) readField(`${field} names`, form.propertyNames);
      if (isNode(form.additionalProperties))
        for (const value of formsOf(form.additionalProperties, root)) readField(field, value);
      if (isNode(form.items))
        for (const item of formsOf(form.items, root)) readField(field, { ...item, maxItems: null });
      if (isNode(form.properties)) readRecord(field, form);
    };
    for (const [field, value] of Object.entries(properties))
      if (isNode(value)) for (const form of formsOf(value, root)) readField(field, form);
    // One row for two kinds of record would be untrue of one of them.
    if (known && wordsOf(known) !== wordsOf(caps)) throw new Error(`two kinds of “${name}”`);
  };
  readRecord('pack', root);
  return [...found.values()];
}

const inWords = (caps: ReadonlyMap<string, number>) =>
  [...caps].map(([field, most]) => `\`${field}\` ${most.toLocaleString('en')}`).join(', ');
const wordsOf = ({ characters, entries }: Caps) => `${inWords(characters)} | ${inWords(entries)}`;

/** The caps as a table of Markdown. */
export function capsTable(schema: object): string {
  const rows = packCaps(schema)
    .filter(({ characters, entries }) => characters.size + entries.size > 0)
    .map((caps) => `| \`${caps.record}\` | ${wordsOf(caps)} |`);
  return ['| record | characters at most | entries at most |', '|---|---|---|', ...rows].join('\n');
}

/** What stands around the table in the page on the format. */
const [BEFORE, AFTER] = ['<!-- caps: written by `npm run schema` -->\n', '\n<!-- end of caps -->'];

/** The page with the table as the schema has it; a `RangeError` where it has no place for one. */
export function withCaps(page: string, schema: object): string {
  const [start, end] = [page.indexOf(BEFORE) + BEFORE.length, page.indexOf(AFTER)];
  if (start < BEFORE.length || end < start) throw new RangeError('there is no place for the caps');
  return page.slice(0, start) + capsTable(schema) + page.slice(end);
}
