import fc from 'fast-check';

/** Any annotation of the Web Annotation form as somebody may have written it; some mark `page`. */
export function anyAnnotation(page: string) {
  const words = fc
    .array(fc.constantFrom('lamps', 'harbour', '“eleven”', 'Über', 'a', '1 < 2', '&amp;', '–'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((all) => all.join(' '));
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const target = fc.record(
    {
      source: fc.constantFrom(page, 'https://tide.example/a?b=1#c', 'http://a.example/'),
      selector: fc.record(
        { type: fc.constant('TextQuoteSelector'), exact: words, prefix: words, suffix: words },
        { requiredKeys: ['type', 'exact'] },
      ),
    },
    { requiredKeys: ['source'] },
  );
  const body = fc.record(
    { value: words, purpose: fc.constantFrom('tagging', 'commenting', 'oa:describing') },
    { requiredKeys: ['value'] },
  );
  return fc.record({
    id: maybe(words),
    motivation: maybe(fc.constantFrom('highlighting', 'assessing')),
    creator: maybe(fc.oneof(words, fc.record({ name: words }))),
    created: maybe(fc.constantFrom('2026-10-02', '2026-10-02T08:00:00Z', 'yesterday')),
    body: fc.array(body, { minLength: 1, maxLength: 3 }),
    target: fc.array(target, { minLength: 1, maxLength: 3 }),
  });
}

/** Fields of a ClaimReview, whatever words, nodes and lists stand where they may stand. */
export function anyReviewFields() {
  const text = fc.oneof(
    fc.constantFrom(
      'https://a.example/x',
      'http://b.example',
      'javascript:1',
      '',
      '2024-01-02',
      '1 < 2 & 3',
    ),
    fc.string(),
  );
  const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
  const words = fc.oneof(text, fc.integer(), list(text));
  const named = (...keys: string[]) =>
    fc.dictionary(fc.constantFrom('@type', 'name', 'url', 'x', ...keys), words, { maxKeys: 4 });
  const pages = fc.oneof(words, list(fc.record({ url: text })));
  const node = (...keys: string[]) => fc.oneof(words, named(...keys), list(named(...keys)));
  return fc.record(
    {
      author: node('sameAs'),
      publisher: node('site'),
      itemReviewed: fc.oneof(
        node('text', 'datePublished'),
        fc.record({ author: node(), appearance: pages, firstAppearance: pages }),
      ),
      reviewRating: node('alternateName', 'ratingValue', 'bestRating'),
      name: words,
      title: words,
      text: words,
      url: words,
      '@id': words,
      '@type': words,
      datePublished: words,
      claimFirstAppearance: pages,
      claimAppearances: pages,
      inLanguage: words,
      sdLicense: words,
      other: node('deep'),
    },
    { requiredKeys: [] },
  );
}
