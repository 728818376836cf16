import { cleanText } from '../formats/clean-text.ts';
import { httpAddress } from '../formats/http-address.ts';
import type { RefusalReason } from '../formats/refusal.ts';
import { asList, isNode, type LdNode, propertyOf } from '../metadata/json-ld-nodes.ts';
import { hash64Hex } from '../text/hash.ts';
import type { Annotation, Passage } from './annotation.ts';

/** Why a record is not taken in, and where in it. */
export interface Refused {
  readonly path: string;
  readonly reason: RefusalReason;
}

/** Longer texts are no passage and no remark, in units; more targets or bodies than this nobody gave an annotation. */
const MOST = { text: 20_000, around: 1000, name: 2048, word: 60, parts: 20 };
/** Selectors refine each other; no file seen goes deeper than two. */
const DEEPEST = 4;
const DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2}))?)?)?$/;

const isRefused = (one: object): one is Refused => 'reason' in one;
const refuse = (path: string, reason: RefusalReason): Refused => ({ path, reason });

const textOf = (node: LdNode, key: string): string | null => {
  const value = propertyOf(node, key);
  return typeof value === 'string' ? cleanText(value) : null;
};
/** A text that is kept when it is short, and else left out. */
const shortText = (node: LdNode, key: string, most: number): string | null => {
  const text = textOf(node, key);
  return text !== null && text.length <= most ? text : null;
};

/** The TextQuoteSelector among selectors, or within one that is refined by it. */
function quoteSelector(selector: unknown, depth = 0): LdNode | null {
  if (depth > DEEPEST) return null;
  for (const one of asList(selector).slice(0, MOST.parts)) {
    if (!isNode(one)) continue;
    if (propertyOf(one, 'type') === 'TextQuoteSelector') return one;
    const inner = quoteSelector(propertyOf(one, 'refinedBy'), depth + 1);
    if (inner) return inner;
  }
  return null;
}

/** The address that a target names: itself, its source, or the page of a Hypothesis row. */
function sourceOf(target: unknown, page: unknown): unknown {
  if (!isNode(target)) return target ?? page;
  const source = propertyOf(target, 'source') ?? propertyOf(target, 'id') ?? page;
  return isNode(source) ? propertyOf(source, 'id') : source;
}

function passageOf(target: unknown, page: unknown, path: string): Passage | Refused {
  const url = httpAddress(sourceOf(target, page));
  if (url === null) return refuse(`${path}.source`, 'not-an-address');
  const quote = isNode(target) ? quoteSelector(propertyOf(target, 'selector')) : null;
  const exact = quote ? textOf(quote, 'exact') : null;
  if (exact !== null && exact.length > MOST.text)
    return refuse(`${path}.selector.exact`, 'too-long');
  const around = (key: string) =>
    quote && exact !== null ? shortText(quote, key, MOST.around) : null;
  return { url, exact, prefix: around('prefix'), suffix: around('suffix') };
}

function passagesOf(node: LdNode): readonly Passage[] | Refused {
  const page = propertyOf(node, 'uri');
  const targets = asList(propertyOf(node, 'target'));
  const all = targets.length > 0 || page === undefined ? targets : [page];
  if (all.length === 0) return refuse('target', 'missing');
  if (all.length > MOST.parts) return refuse('target', 'too-many-fields');
  const passages: Passage[] = [];
  for (const [at, target] of all.entries()) {
    const one = passageOf(
      target,
      page,
      Array.isArray(propertyOf(node, 'target')) ? `target.${at}` : 'target',
    );
    if (isRefused(one)) return one;
    passages.push(one);
  }
  return passages;
}

type Body = Annotation['bodies'][number];

const word = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z][a-z:-]*$/i.test(value) && value.length <= MOST.word
    ? value
    : null;

/** What was written to it: bodies of the Web Annotation form, or text and tags of a Hypothesis row. */
function bodiesOf(node: LdNode): readonly Body[] | Refused {
  const tags = asList(propertyOf(node, 'tags')).map((value) => ({ value, purpose: 'tagging' }));
  const text = propertyOf(node, 'text') ?? propertyOf(node, 'bodyValue');
  const given = asList(propertyOf(node, 'body')).map((one) =>
    isNode(one)
      ? { value: propertyOf(one, 'value'), purpose: word(propertyOf(one, 'purpose')) }
      : { value: one, purpose: null },
  );
  const all = [...given, ...(text === undefined ? [] : [{ value: text, purpose: null }]), ...tags];
  if (all.length > MOST.parts) return refuse('body', 'too-many-fields');
  const bodies: Body[] = [];
  for (const [at, { value, purpose }] of all.entries()) {
    const words = typeof value === 'string' ? cleanText(value) : null;
    if (words === null) continue;
    if (words.length > MOST.text) return refuse(`body.${at}.value`, 'too-long');
    bodies.push({ value: words, purpose });
  }
  return bodies;
}

/** Who made it: a name, or what Hypothesis calls its users without the mark before it. */
function makerOf(node: LdNode): string | null {
  const [creator] = asList(propertyOf(node, 'creator'));
  if (typeof creator === 'string') return cleanText(creator.slice(0, MOST.name));
  if (isNode(creator)) {
    return (
      shortText(creator, 'name', MOST.name) ??
      shortText(creator, 'nickname', MOST.name) ??
      shortText(creator, 'id', MOST.name)
    );
  }
  const info = propertyOf(node, 'user_info');
  const shown = isNode(info) ? shortText(info, 'display_name', MOST.name) : null;
  return shown ?? shortText(node, 'user', MOST.name)?.replace(/^acct:/, '') ?? null;
}

/**
 * One annotation, of the Web Annotation form or a row of Hypothesis, or why it is not taken in: it names no page on the web,
 * or neither marks words nor says anything. Selectors other than the words themselves are left out. Cost: linear in it.
 */
export function readAnnotation(value: unknown): Annotation | Refused {
  if (!isNode(value)) return refuse('', 'not-an-annotation');
  const isOne = ['target', 'uri'].some((key) => propertyOf(value, key) !== undefined);
  if (!isOne) return refuse('', 'not-an-annotation');
  const passages = passagesOf(value);
  if (isRefused(passages)) return passages;
  const bodies = bodiesOf(value);
  if (isRefused(bodies)) return bodies;
  const isEmpty = bodies.length === 0 && passages.every(({ exact }) => exact === null);
  if (isEmpty) return refuse('target.selector.exact', 'missing');
  const created = shortText(value, 'created', MOST.word);
  const said = {
    name: shortText(value, 'id', MOST.name),
    motivation: word(asList(propertyOf(value, 'motivation'))[0]),
    by: makerOf(value),
    on: created !== null && DATE.test(created) ? created : null,
    bodies,
    passages,
  };
  return { id: hash64Hex(said.name ?? JSON.stringify(said)), ...said };
}
