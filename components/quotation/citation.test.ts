import { describe, expect, it } from 'vitest';
import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import {
  absentHit,
  cutHit,
  interruptedHit,
  pageOnlyHit,
} from '../../tests/support/lookup-fixtures.ts';
import { englishText } from '../wording/render-with-text.tsx';
import { createText } from '../wording/text.tsx';
import { citationOf } from './citation.ts';

const cite = (hit: LookupHit) => citationOf(hit, createText(englishText));

describe('citationOf', () => {
  it('gives the quotation in full, who said it and who printed it', () => {
    expect(cite(cutHit)).toBe(
      '“See what happens when that happens and a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here.” — a ranking CPD source (not named), to Fox News. Printed by American Security Today, “CPD Not Allowed to Cooperate with DHS”, Oct 1, 2019, https://security.example/memo',
    );
  });

  it('sets the parts of an interrupted statement apart and gives role, occasion and day', () => {
    expect(cite(interruptedHit)).toBe(
      '“Of course we know that we’ve hurt (ICE agents) and hurt their ability to do their job here in the city, but so be it,” … “That’s the point.” — Lori Lightfoot, mayor of Chicago, to protesters, rally outside ICE’s Chicago office, Sep 26, 2019. Printed by The Epoch Times.',
    );
  });

  it('names the outlet of the fullest form when the article is not known', () => {
    expect(cite(absentHit)).toMatch(
      /— another law enforcement source \(not named\), to Fox News\. Printed by American Security Today\.$/,
    );
  });

  it('leaves out who printed it when nobody is known to have', () => {
    expect(cite(pageOnlyHit)).toMatch(/Sep 26, 2019\.$/);
  });

  it('invents no speaker', () => {
    const quotation = {
      ...absentHit.quotation,
      parts: ['So be it.'],
      speaker: { name: '', named: false, kind: 'person' as const, role: null },
      to: null,
    };
    expect(cite({ ...absentHit, quotation })).toBe(
      '“So be it.” Printed by American Security Today.',
    );
  });

  it('does not call a document unnamed', () => {
    const speaker = { name: 'the memo', named: false, kind: 'document' as const, role: null };
    const quotation = { ...absentHit.quotation, parts: ['Leave.'], speaker, to: null };
    expect(cite({ ...absentHit, quotation })).toMatch(/^“Leave\.” — the memo\. /);
  });
});
