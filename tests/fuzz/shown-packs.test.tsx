// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { KnownStory } from '../../components/popup/KnownStory.tsx';
import { QuotesTab } from '../../components/popup/QuotesTab.tsx';
import { CoverageTab } from '../../components/story/CoverageTab.tsx';
import { NotesTab } from '../../components/story/NotesTab.tsx';
import { renderWithText } from '../../components/wording/render-with-text.tsx';
import { analyze } from '../../lib/core/analyze.ts';
import { hasPlainMarks, hasWholeCharacters, PLAIN_TEXT } from '../../lib/core/pack/hidden-marks.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import { phrase } from '../../lib/core/phrase.ts';
import { buildKnownView } from '../../lib/core/view/build-view.ts';
import { bundledPack, makeArticle } from '../support/factories.ts';
import { anyText } from './hostile-text.ts';

afterEach(cleanup);

const WHOLE = JSON.stringify(bundledPack());
/** The pack with each of its texts exchanged for what `change` makes of it and of its place among all. */
const withTexts = (change: (text: string, place: number) => string): unknown => {
  let place = 0;
  return JSON.parse(WHOLE, (_key, value: unknown) =>
    typeof value === 'string' ? change(value, place++) : value,
  );
};
let TEXTS = 0;
withTexts((text) => {
  TEXTS += 1;
  return text;
});

const address = fc.constantFrom(
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'https://user:word@port-gazette.example/',
  'https://port-gazette.example/"><img src=x>',
  'HTTPS://PORT-GAZETTE.EXAMPLE/?a=<script>',
  'curator@desk.example?cc=other@desk.example',
);
const hostile = fc.oneof(
  anyText,
  address,
  fc.constantFrom('<img src=x onerror=alert(1)>', '__proto__', 'constructor', '\ud800', 'a\u202eb'),
  fc.constantFrom('x', '“', '\u0301', '\u200d').map((one) => one.repeat(5000)),
);

/** The bundled pack with some of its texts exchanged. */
const pack = fc
  .array(fc.tuple(fc.nat({ max: TEXTS - 1 }), hostile), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const by = new Map(changes);
    return readPack(withTexts((text, place) => by.get(place) ?? text));
  });

const ARTICLE = analyze(makeArticle({ text: 'Officers leave the scene, a memo says.' }));

it('shows whatever the format lets through, without a fault, a hidden sign or a strange link', () => {
  let shown = 0;
  fc.assert(
    fc.property(pack, (read) => {
      const story = read.ok && read.value.stories[0];
      if (!story) return;
      shown += 1;
      const view = buildKnownView(
        ARTICLE,
        {
          story: 'a',
          relation: 'same-story',
          grade: 'text',
          score: 1,
          reasons: [{ kind: 'same-url', detail: phrase('phrase_grade_url'), spans: [] }],
        },
        {
          key: `a/${story.id}`,
          packTitle: read.value.title,
          packContact: read.value.curator.contact,
          outlets: read.value.outlets,
          story,
          added: [],
        },
      );
      const { container } = renderWithText(
        <div>
          <KnownStory view={view} onShow={vi.fn()} onSay={vi.fn()} />
          <QuotesTab view={view} onShow={vi.fn()} />
          <CoverageTab coverage={view.coverage} />
          <NotesTab notes={view.notes} onShow={vi.fn()} />
        </div>,
      );
      const text = container.textContent ?? '';
      const links = [...container.querySelectorAll('a')].map((one) =>
        String(one.getAttribute('href')),
      );
      expect(
        links.filter(
          (one) => !/^(?:https?:\/\/[^@/]*(?:\/|$)|mailto:|#|\/library\.html)/i.test(one),
        ),
      ).toEqual([]);
      expect(container.querySelector('script, img, iframe, object, [onerror]')).toBeNull();
      expect(PLAIN_TEXT.test(text) && hasWholeCharacters(text) && hasPlainMarks(text)).toBe(true);
      expect(text.length).toBeLessThan(4 * WHOLE.length);
      cleanup();
    }),
    { seed: 20_240_502, numRuns: 120 },
  );
  // Else nothing was looked at.
  expect(shown).toBeGreaterThan(20);
}, 120_000);
