import { useRef, useState } from 'preact/hooks';
import { Pill } from '../in-page/Pill.tsx';
import '../in-page/Pill.css';
import { QuoteCardInPage } from '../in-page/QuoteCardInPage.tsx';
import '../in-page/QuoteCardInPage.css';
import { QuoteParts } from '../quotation/QuoteDiff.tsx';
import '../quotation/QuoteCard.css';
import { Chain } from '../story/Chain.tsx';
import { useText } from '../wording/text.tsx';
import { sampleChain, sampleQuotations } from './sample-story.ts';
import './SamplePage.css';

/** What is open on the sample. */
type Open = 'same' | 'differs' | 'chain' | null;

/** The card stands in the flow of the sample: there is no place on a page to hang it from. */
const NOWHERE = { left: 0, top: 0, width: 0, height: 0 };

/**
 * A page made up for the welcome, with all that Headwater would show on it: the toolbar button, the
 * note in the corner, and the underlined quotations with their cards. All of it can be tried.
 */
export function SamplePage() {
  const text = useText();
  const { t, date } = text;
  const [open, setOpen] = useState<Open>('differs');
  const [hasNote, setHasNote] = useState(true);
  const marks = { same: useRef<HTMLButtonElement>(null), differs: useRef<HTMLButtonElement>(null) };
  const quotations = sampleQuotations(text);
  const close = () => {
    if (open === 'same' || open === 'differs') marks[open].current?.focus();
    setOpen(null);
  };
  const mark = (which: 'same' | 'differs') => (
    <button
      type="button"
      ref={marks[which]}
      class={`sample-mark ${which}`}
      aria-expanded={open === which}
      onClick={() => setOpen(open === which ? null : which)}
    >
      <QuoteParts parts={[quotations[which].here?.printed ?? '']} />
    </button>
  );
  const card = open === 'same' || open === 'differs' ? quotations[open] : null;
  const storyTitle = t('sample_headline');
  return (
    <figure class="sample">
      <figcaption class="faint">{t('sample_caption')}</figcaption>
      <div class="sample-bar">
        <span class="sample-address">port-gazette.example/wharf</span>
        <span class="sample-button">
          <img src="/toolbar/differs-32.png" alt={t('sample_icon')} width={20} height={20} />
        </span>
      </div>
      <div class="sample-page">
        <h2>{storyTitle}</h2>
        <p class="faint">{t('sample_by', date('2024-05-02'))}</p>
        <p class="sample-text">
          {t('sample_engineer')} {mark('same')}
        </p>
        <p class="sample-text">
          {t('sample_master')} {mark('differs')}
        </p>
        {card && (
          <QuoteCardInPage
            key={card.id}
            quotation={card}
            storyTitle={storyTitle}
            at={NOWHERE}
            hint={null}
            onClose={close}
            onOpenPanel={null}
          />
        )}
        {open === 'chain' && (
          <section class="sample-chain" aria-label={t('chain_label')}>
            <Chain hops={sampleChain(text)} onShow={async () => false} />
          </section>
        )}
        {hasNote && (
          <Pill
            summary={{
              story: 'sample',
              title: storyTitle,
              origin: t('sample_origin'),
              through: 'Harbour News',
              differing: 1,
            }}
            onOpen={async () => {
              setOpen('chain');
              return true;
            }}
            onClose={() => setHasNote(false)}
          />
        )}
      </div>
    </figure>
  );
}
