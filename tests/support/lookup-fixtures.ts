import type { LookupHit, LookupView } from '../../lib/core/view/lookup-view.ts';
import { absentQuotation, cutQuotation, interruptedQuotation } from './page-view-fixtures.ts';

const story = {
  key: 'sample:chicago-memo',
  title: 'Chicago police memo: officers to leave immigration arrests',
};

const source = {
  outlet: 'American Security Today',
  headline: 'CPD Not Allowed to Cooperate with DHS',
  published: '2019-10-01',
  url: 'https://security.example/memo',
};

/** A hit that the open page prints with three words left out. */
export const cutHit: LookupHit = {
  key: 'sample/chicago-memo/quotation-response',
  story,
  quotation: cutQuotation,
  source,
};

/** A hit in two parts that the open page prints as it is stored. */
export const interruptedHit: LookupHit = {
  key: 'sample/chicago-memo/quotation-point',
  story,
  quotation: interruptedQuotation,
  source: { outlet: 'The Epoch Times', headline: null, published: null, url: null },
};

/** A hit that the open page does not print. */
export const absentHit: LookupHit = {
  key: 'sample/chicago-memo/quotation-officer',
  story,
  quotation: absentQuotation,
  source: null,
};

/** A quotation that only the open page prints. */
export const pageOnlyHit: LookupHit = {
  key: null,
  story: null,
  quotation: { ...interruptedQuotation, id: 'page-2610', attestedBy: '', renditions: [] },
  source: null,
};

/** As many hits as asked for, numbered, none of them on the page. */
export function manyHits(count: number): LookupHit[] {
  return Array.from({ length: count }, (_, index) => ({
    ...absentHit,
    key: `sample/chicago-memo/quotation-${index}`,
    quotation: { ...absentQuotation, id: `quotation-${index}`, parts: [`Statement ${index + 1}`] },
  }));
}

/** What a lookup answers: `hits` out of 1,234 quotations, ten of them on the page. */
export function lookupView(query: string, hits: readonly LookupHit[]): LookupView {
  return {
    query,
    hits,
    found: hits.length,
    damaged: 0,
    searched: 1234,
    rebuilding: null,
    onThisPage: 10,
  };
}
