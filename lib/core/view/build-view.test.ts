import { describe, expect, it } from 'vitest';
import { CREDIT, CUT, knownView, mainHops } from '../../../tests/support/memo-page.ts';
import { slice } from '../span.ts';
import type { KnownView } from './page-view.ts';

const here = (view: KnownView, id: string) =>
  view.quotations.find((one) => one.id === id)?.here ?? null;

describe('buildKnownView of a page that credits Fox News', () => {
  const view = knownView([CREDIT, CUT]);

  it('leads from the page over Fox News to the memo', () => {
    expect(mainHops(view).map(({ link, type, name }) => [link, type, name])).toEqual([
      [null, 'this-page', 'Port Gazette'],
      ['re-reports', 'article', 'Fox News'],
      ['obtained', 'origin', 'Internal Chicago Police Department memo'],
    ]);
  });

  it('rests the first hop on the sentence of the page, the second on the curator', () => {
    const [page, fox] = mainHops(view);
    expect(page?.evidence).toEqual([
      { from: 'page', sentence: CREDIT, span: { start: 0, end: CREDIT.length } },
    ]);
    expect(fox?.evidence.map((one) => one.from)).toEqual(['curator', 'curator']);
  });

  it('shows the memo as a document that the public cannot see', () => {
    expect(mainHops(view).at(-1)?.origin).toMatchObject({ kind: 'document', published: false });
  });

  it('counts three outlets and one origin, through Fox News', () => {
    expect(view.claims[0]?.independence).toEqual({
      outlets: 3,
      origins: 1,
      says: { key: 'phrase_one_origin_through', args: [3, 'Fox News'] },
      why: [expect.objectContaining({ key: 'phrase_why_through' })],
    });
  });

  it('names the words that the page cut out of the quotation', () => {
    const held = here(view, 'see-what-happens');
    expect(held?.differences).toEqual(['cut-unmarked']);
    const removed = held?.runs
      .filter((run) => run.op === 'removed')
      .map((run) => slice(held.full, run.full));
    expect(removed).toEqual(['that happens and']);
  });

  it('puts quotations that differ first and those it does not print last', () => {
    expect(view.quotations[0]?.id).toBe('see-what-happens');
    const held = view.quotations.map((one) => one.here !== null);
    expect(held).toEqual([...held].sort((a, b) => Number(b) - Number(a)));
  });

  it('stands in the coverage itself, with what it rests on', () => {
    expect(view.coverage.filter((item) => item.thisPage)).toEqual([
      {
        outlet: 'Port Gazette',
        headline: 'Officers told to walk away',
        byline: ['Ida Brandt'],
        published: '2024-05-02',
        publishedBy: null,
        url: 'https://www.port-gazette.example/2024/05/ferry-wharf',
        place: 'coverage',
        thisPage: true,
        known: 'read',
        quotations: 1,
        differing: 1,
        restsOn: ['Fox News', 'Internal Chicago Police Department memo'],
      },
    ]);
  });

  it('carries the story, its pack and the reasons of the match', () => {
    expect(view.story).toMatchObject({
      key: 'first-stories/chicago-police-memo',
      pack: 'First stories',
      contact: null,
    });
    expect(view.grade.key).toBe('phrase_grade_statements');
    expect(view.reasons).toMatchObject([{ says: { key: 'phrase_shared_quotations', args: [2] } }]);
  });

  it('shows notes of its own where the story has none, and none about other outlets’ pages', () => {
    expect(
      view.notes.filter((note) => note.recorded === null).map((note) => note.criterion),
    ).toEqual([
      'named-sources',
      'supporting-material',
      'origin-linked',
      'byline-and-date',
      'headline-quotation',
      'denials-and-no-answers',
      'uncredited-characterisations',
      'opinion-labelled',
      'corrections',
    ]);
    expect(view.notes.filter((note) => note.recorded !== null && note.about !== null)).toEqual([]);
  });
});

describe('buildKnownView', () => {
  it('does not take one word of another speaker for the stored quotation', () => {
    const view = knownView(['Robert Guadian called the rule “nonsense.”']);
    expect(here(view, 'nonsense')).toBeNull();
  });

  it('does not take one word of another unnamed source for the stored quotation', () => {
    const view = knownView(['Another law enforcement source called the rule “sickening.”']);
    expect(here(view, 'see-what-happens')).toBeNull();
  });

  const POINT =
    'That’s the point. Of course we know that we’ve hurt (ICE agents) and hurt their ability to do their job here in the city, but so be it';

  const OFFICER =
    '“You’ll not find a single real police officer that would refuse to assist another agency,”';
  const SICKENING = 'The ranking CPD source called the rule “sickening.”';
  const NONSENSE = 'Mayor Lori Lightfoot called the charge “nonsense.”';
  const LONG = `“${POINT.slice(18)},” Lightfoot said.`;

  it('takes one word of the unnamed source it was recorded of, whatever the article', () => {
    const view = knownView([SICKENING, `${OFFICER} another law enforcement source said.`]);
    expect(here(view, 'see-what-happens')?.differences).toEqual(['fragment']);
  });

  it('takes one word of the same speaker for the stored quotation', () => {
    const view = knownView([NONSENSE, LONG]);
    expect(here(view, 'nonsense')?.differences).toEqual(['typographic']);
  });

  it('takes one word in the paragraph of a long stored quotation', () => {
    const view = knownView([`${NONSENSE} ${LONG}`]);
    expect(here(view, 'nonsense')?.differences).toEqual(['typographic']);
  });

  it.each([
    ['no long stored quotation', [NONSENSE]],
    ['none nearer than two paragraphs', [NONSENSE, 'The gulls flew off.', LONG]],
    ['only another short one', [NONSENSE, SICKENING]],
    ['only one that is not stored', [NONSENSE, '“The gulls are very loud today,” he said.']],
  ])('does not take one word for the stored quotation beside %s', (_name, paragraphs) => {
    expect(here(knownView(paragraphs), 'nonsense')).toBeNull();
  });

  it('does not take one word of another speaker beside a long stored quotation', () => {
    const view = knownView(['Robert Guadian called the rule “nonsense.”', LONG]);
    expect(here(view, 'nonsense')).toBeNull();
  });

  it('names a quotation that the page surely gives to another speaker', () => {
    const view = knownView([`Robert Guadian came. “${POINT.slice(18)},” Guadian said.`]);
    expect(here(view, 'thats-the-point')?.differences).toContain('misattributed');
  });

  it('does not call it misattributed when the page is not sure', () => {
    const view = knownView([`Robert Guadian came. “${POINT.slice(18)},” he said.`]);
    expect(here(view, 'thats-the-point')?.differences).not.toContain('misattributed');
    expect(here(view, 'thats-the-point')).not.toBeNull();
  });

  it.each(['Guadian', 'he'])('says nothing where the record has an unnamed one: %s', (who) => {
    const view = knownView([`Robert Guadian came. ${OFFICER} ${who} said.`]);
    expect(here(view, 'real-police-officer')).not.toBeNull();
    expect(here(view, 'real-police-officer')?.differences).not.toContain('misattributed');
  });

  it('does not call it misattributed when the page names nobody', () => {
    const view = knownView([`It is known. “${POINT.slice(18)}.” The gulls flew off.`]);
    expect(here(view, 'thats-the-point')?.differences).not.toContain('misattributed');
  });

  it('finds a fragment in the headline, with a span of the headline', () => {
    const view = knownView([CREDIT], { headline: 'Memo: ‘DHS agent is injured because of’' });
    expect(here(view, 'see-what-happens')).toMatchObject({
      span: { start: 6, end: 39, in: 'headline' },
      differences: ['fragment'],
    });
  });

  it('does not hold fewer than six words of a headline', () => {
    const view = knownView([CREDIT], { headline: 'Memo: ‘DHS agent is injured because’' });
    expect(here(view, 'see-what-happens')).toBeNull();
  });

  it('recognises a stored article and shows its stored chain', () => {
    const view = knownView(['The text has changed.'], {
      url: 'https://www.theepochtimes.com/some/page.html',
      outlet: 'The Epoch Times',
      headline: 'Memo Instructs Chicago Police Officers to Not Cooperate With Immigration Arrests',
    });
    expect(mainHops(view).map((hop) => hop.name)).toEqual([
      'The Epoch Times',
      'Fox News',
      'Internal Chicago Police Department memo',
    ]);
    const from = mainHops(view)[0]?.evidence.map((one) => one.from);
    expect(from).toEqual(['curator', 'curator', 'curator']);
    expect(view.coverage.filter((item) => item.thisPage).map((item) => item.outlet)).toEqual([
      'The Epoch Times',
    ]);
    expect(view.notes.some((note) => note.about === 'The Epoch Times')).toBe(true);
    expect(view.notes.every((note) => note.recorded !== null)).toBe(true);
  });
});

it('sets apart the page’s own quotations, which hold no stored one', () => {
  const own = '“The radio room was never told about any of this,” said Honora Blythe.';
  const { ownQuotations } = knownView([CREDIT, CUT, own]);
  const printed = ownQuotations.map((one) => one.parts.join(' '));
  expect(printed).toEqual(['The radio room was never told about any of this,']);
});
