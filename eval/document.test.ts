import { expect, test } from 'vitest';
import { withTables } from './document.ts';

const TEXT = `# Quality

<!-- figures: pages -->

| old |

<!-- end -->

Between.

<!-- figures: quotes -->
<!-- end -->
`;

test('each table takes the place of what stood there, and the rest stays', () => {
  expect(
    withTables(
      TEXT,
      new Map([
        ['pages', '| new |'],
        ['quotes', '| q |'],
      ]),
    ),
  ).toBe(`# Quality

<!-- figures: pages -->

| new |

<!-- end -->

Between.

<!-- figures: quotes -->

| q |

<!-- end -->
`);
});

test('writing again changes nothing', () => {
  const tables = new Map([['pages', '| new |']]);
  const once = withTables(TEXT, tables);
  expect(withTables(once, tables)).toBe(once);
});

test('a table without a place is a fault', () => {
  expect(() => withTables(TEXT, new Map([['origin', '| o |']]))).toThrow('no place for “origin”');
});
