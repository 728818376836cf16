import type { ComponentChild, ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Pill } from '../../components/in-page/Pill.tsx';
import { QuoteCardInPage } from '../../components/in-page/QuoteCardInPage.tsx';
import { PAGE_STYLE } from '../../entrypoints/reader/styles.ts';
import { HIGHLIGHTS } from '../../lib/page/drawn-names.ts';
import { QUOTATION_STYLE } from '../../lib/page/mark-style.ts';
import { cutQuotation, interruptedQuotation } from '../support/page-view-fixtures.ts';
import type { State } from './states.tsx';

const PAGE = { width: 900, height: 640, isPage: true };
const PHONE = { width: 360, height: 640, isPage: true };
const nothing = () => undefined;
const STORY = 'Chicago police memo: officers to leave immigration arrests';

/** What is drawn in a page: the pill, the card of one of its quotations, or both. */
interface Drawn {
  readonly card?: 'same' | 'differs';
  readonly hasPill?: boolean;
  readonly hint?: string;
}

/** An article as a newspaper might print it, with its quotations marked and what else is drawn over it. */
function SomePage(drawn: Drawn) {
  const same = useRef<HTMLSpanElement>(null);
  const differs = useRef<HTMLSpanElement>(null);
  const [at, setAt] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    for (const [kind, { current }] of Object.entries({ same, differs })) {
      const range = new Range();
      if (current) range.selectNodeContents(current);
      CSS.highlights.set(HIGHLIGHTS[kind === 'same' ? 'same' : 'differs'], new Highlight(range));
    }
    setAt((drawn.card === 'same' ? same : differs).current?.getBoundingClientRect() ?? null);
  }, []);
  return (
    <>
      <style>{QUOTATION_STYLE + ARTICLE_STYLE}</style>
      <main class="some-page" lang="en" dir="ltr">
        <h1>Memo tells officers to step back</h1>
        <p>The order went out in writing and was read at roll call the same evening.</p>
        <p>
          “<span ref={differs}>{cutQuotation.here?.printed}</span>” one of them wrote that night.
        </p>
        <p>
          The mayor answered in front of the office. “
          <span ref={same}>{interruptedQuotation.parts[0]}</span>” she told those who had come.
        </p>
        <p>Whether the order still stands was not to be learned: three calls went unanswered.</p>
      </main>
      {at && (
        <InRoot>
          {drawn.card && (
            <QuoteCardInPage
              quotation={drawn.card === 'same' ? interruptedQuotation : cutQuotation}
              storyTitle={STORY}
              at={at}
              hint={drawn.hint ?? null}
              onClose={nothing}
              onOpenPanel={nothing}
            />
          )}
          {drawn.hasPill && (
            <Pill
              summary={{
                story: 'memo',
                title: STORY,
                origin: 'Internal Chicago Police Department memo',
                through: 'Fox News',
                differing: 1,
              }}
              onOpen={async () => false}
              onClose={nothing}
            />
          )}
        </InRoot>
      )}
    </>
  );
}

/** A root of its own with the styles that it has in a page; open, so that it can be looked into. */
function InRoot({ children }: { children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => setRoot(host.current?.attachShadow({ mode: 'open' }) ?? null), []);
  const content = (
    <>
      <style>{PAGE_STYLE}</style>
      <div>{children}</div>
    </>
  );
  return <div ref={host}>{root && createPortal(content, root)}</div>;
}

/** The page's own style: nothing of ours reaches it. */
const ARTICLE_STYLE = `
.some-page { max-width: 640px; margin: 0 auto; padding: 24px 20px; background: Canvas; color: CanvasText; font: 18px/1.6 Georgia, serif; }
.some-page h1 { font: 600 28px/1.25 Georgia, serif; }
.some-page p { margin: 16px 0; }
body:has(.some-page) { background: Canvas; }`;

const page = (name: string, drawn: Drawn, more: Partial<State> = {}): State => ({
  ...PAGE,
  name: `page-${name}`,
  after: 80,
  show: (): ComponentChild => <SomePage {...drawn} />,
  ...more,
});

/** What stands in a page: the pill, and the card of a quotation. */
export const PAGE_STATES: readonly State[] = [
  page('pill', { hasPill: true }),
  page('pill-refused', { hasPill: true }, { open: ['.pill button:not(.close)'] }),
  page('pill-narrow', { hasPill: true }, PHONE),
  page('card-differs', { card: 'differs', hasPill: true }),
  page('card-same', { card: 'same', hint: 'Alt+Shift+L' }),
  page('card-versions', { card: 'differs' }, { open: ['.page-card summary'] }),
  page('card-narrow', { card: 'differs' }, PHONE),
];
