import type { Annotation, Passage } from './annotation.ts';

type Node = Readonly<Record<string, unknown>>;

const given = (key: string, value: string | null): Node => (value === null ? {} : { [key]: value });

function targetOf({ url, exact, prefix, suffix }: Passage): Node {
  if (exact === null) return { source: url };
  const around = { ...given('prefix', prefix), ...given('suffix', suffix) };
  return { source: url, selector: { type: 'TextQuoteSelector', exact, ...around } };
}

/** An annotation in the W3C form. Read back it is the same. */
export function asWebAnnotation({ name, motivation, by, on, bodies, passages }: Annotation): Node {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...given('id', name),
    type: 'Annotation',
    ...given('motivation', motivation),
    ...given('created', on),
    ...(by === null ? {} : { creator: { type: 'Person', name: by } }),
    body: bodies.map(({ value, purpose }) => ({
      type: 'TextualBody',
      value,
      ...given('purpose', purpose),
      format: 'text/plain',
    })),
    target: passages.map(targetOf),
  };
}
