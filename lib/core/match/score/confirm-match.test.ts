import { describe, expect, it } from 'vitest';
import { bundledStory, makeArticle } from '../../../../tests/support/factories.ts';
import { analyze } from '../../analyze.ts';
import { phrase } from '../../phrase.ts';
import { holdQuotations } from '../../view/hold-quotation.ts';
import { outletNames } from '../../view/story-bundle.ts';
import { confirmMatch } from './confirm-match.ts';
import type { StoryMatch } from './score.ts';

const bundle = bundledStory();

const shared = (kind: 'shared-quotations' | 'shared-passages') =>
  ({
    kind,
    detail: phrase(
      kind === 'shared-quotations' ? 'phrase_shared_quotations' : 'phrase_shared_passages',
      4,
    ),
    spans: [],
  }) as const;
const QUOTED: StoryMatch = {
  story: bundle.key,
  relation: 'same-story',
  grade: 'text',
  score: 0.8,
  reasons: [shared('shared-quotations')],
};
const RETOLD: StoryMatch = { ...QUOTED, reasons: [shared('shared-passages')] };

const CHICAGO = 'Chicago officers walk away from immigration arrests.';
/** Of the main claim. */
const MEMO =
  '“If the request is to assist with an immigration arrest or detention, CPD personnel will leave the scene as directed by the CPD supervisor,”';
/** Of two side claims. */
const JAIL =
  '“I would prefer to make my arrests inside the secure confines of a county jail as opposed to out in the community,”';
const ICE = '“We will never, ever succumb to the racist, xenophobic rhetoric of ICE,”';

function confirms(paragraphs: readonly string[], match = QUOTED, headline: string | null = null) {
  const article = makeArticle({ headline, text: paragraphs.join('\n\n') });
  return confirmMatch(analyze(article, outletNames(bundle)), match, bundle);
}

describe('confirmMatch', () => {
  it('agrees when the page prints the quotation of the main claim', () => {
    expect(confirms([CHICAGO, `${MEMO} the memo said.`])).toBe(true);
  });

  it('agrees when a quotation belongs to no claim', () => {
    const quotations = bundle.story.quotations.map((one) =>
      one.id === 'prefer-county-jail' ? { ...one, claim: null } : one,
    );
    const loose = { ...bundle, story: { ...bundle.story, quotations } };
    const text = `${CHICAGO}\n\n${JAIL} Robert Guadian said.`;
    const analysis = analyze(makeArticle({ text }));
    expect(confirmMatch(analysis, QUOTED, loose)).toBe(true);
    expect(confirmMatch(analysis, QUOTED, bundle)).toBe(false);
  });

  it('refuses a page on another city, without any telltale name', () => {
    const elsewhere = ['Springfield officers walk away from arrests.', `${MEMO} the memo said.`];
    expect(confirms(elsewhere)).toBe(false);
    expect(confirms(elsewhere, RETOLD)).toBe(false);
  });

  it('finds the telltale name in the headline, too', () => {
    const elsewhere = ['Officers walk away from arrests.', `${MEMO} the memo said.`];
    expect(confirms(elsewhere, QUOTED, 'Chicago memo')).toBe(true);
  });

  it('does without a name when the title and the main claim share none', () => {
    const story = { ...bundle.story, title: 'A police memo' };
    const text = `Officers walk away.\n\n${MEMO} the memo said.`;
    const analysis = analyze(makeArticle({ text }));
    expect(confirmMatch(analysis, QUOTED, { ...bundle, story })).toBe(true);
  });

  it('refuses a page that gives half of the quotations to other speakers', () => {
    const paragraphs = [
      `${CHICAGO} Mayor Lori Lightfoot met Robert Guadian.`,
      `${MEMO} the memo said.`,
      `${JAIL} Lightfoot said.`,
    ];
    expect(confirms(paragraphs)).toBe(false);
    expect(confirms(paragraphs, RETOLD)).toBe(false);
  });

  it('lets one of three quotations stand under another name', () => {
    const paragraphs = [
      `${CHICAGO} Mayor Lori Lightfoot met Robert Guadian.`,
      `${MEMO} the memo said.`,
      `${JAIL} Lightfoot said.`,
      `${ICE} Lightfoot said.`,
    ];
    const held = holdQuotations(analyze(makeArticle({ text: paragraphs.join('\n\n') })), bundle);
    const here = held.flatMap((one) => (one.here ? [one.here.differences] : []));
    expect(here.filter((one) => one.includes('misattributed'))).toHaveLength(1);
    expect(here).toHaveLength(3);
    expect(confirms(paragraphs)).toBe(true);
  });

  it('refuses a page that shares only quotations of side claims', () => {
    expect(
      confirms([CHICAGO, `${JAIL} Robert Guadian said.`, `${ICE} Mayor Lori Lightfoot said.`]),
    ).toBe(false);
  });

  it('agrees on such a page when it shares the narration, too', () => {
    const match = { ...QUOTED, reasons: [...QUOTED.reasons, ...RETOLD.reasons] };
    expect(confirms([CHICAGO, `${JAIL} Robert Guadian said.`], match)).toBe(true);
  });

  it('agrees on such a page when what it tells would carry the match without quotations', () => {
    const page = [CHICAGO, `${JAIL} Robert Guadian said.`];
    expect(confirms(page, { ...QUOTED, isTold: true })).toBe(true);
    expect(confirms(['Springfield officers walk away.'], { ...QUOTED, isTold: true })).toBe(false);
  });

  it('agrees on shared narration alone', () => {
    expect(confirms([CHICAGO], RETOLD)).toBe(true);
  });

  it('takes a match by the page’s own address for what it is', () => {
    const reasons = [{ kind: 'same-url', detail: phrase('phrase_same_url'), spans: [] }] as const;
    expect(confirms(['The gulls flew off.'], { ...QUOTED, grade: 'url', reasons })).toBe(true);
  });

  it('looks at a match by a declared address, and asks no quotation of it', () => {
    const reasons = [
      { kind: 'declared-url', detail: phrase('phrase_declared_url'), spans: [] },
    ] as const;
    const match = { ...QUOTED, grade: 'url', reasons } as const;
    expect(confirms(['The gulls flew off.'], match)).toBe(false);
    expect(confirms([CHICAGO], match)).toBe(true);
  });
});
