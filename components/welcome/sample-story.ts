import type { HopView, StoryQuotation } from '../../lib/core/view/page-view.ts';
import type { Text } from '../wording/text.tsx';

/** A quotation of the made-up sample as the page prints it, with its stored form. */
function quotation(
  id: string,
  speaker: { readonly name: string; readonly role: string },
  [start, cut, end]: readonly [start: string, cut: string, end: string],
): StoryQuotation {
  const printed = `${start} ${end}`;
  const full = cut ? `${start} ${cut} ${end}` : printed;
  const isCut = cut !== '';
  const [length, at] = [start.length, start.length + 1];
  return {
    id,
    parts: [full],
    speaker: { ...speaker, named: true, kind: 'person' },
    said: null,
    occasion: null,
    to: null,
    attestedBy: '',
    note: null,
    here: {
      span: { start: 0, end: printed.length },
      printed,
      full,
      differences: [isCut ? 'cut-unmarked' : 'same'],
      runs: isCut
        ? [
            { op: 'same', printed: { start: 0, end: length }, full: { start: 0, end: length } },
            {
              op: 'removed',
              printed: { start: at, end: at },
              full: { start: at, end: at + cut.length },
            },
            {
              op: 'same',
              printed: { start: at, end: printed.length },
              full: { start: at + cut.length + 1, end: full.length },
            },
          ]
        : [
            {
              op: 'same',
              printed: { start: 0, end: printed.length },
              full: { start: 0, end: full.length },
            },
          ],
    },
    renditions: [],
    context: null,
    closerToFirst: null,
    others: [],
    byHand: [],
  };
}

/** The two quotations of the sample: one as it is stored, one out of which words are left. */
export function sampleQuotations({ t }: Text) {
  const engineer = { name: 'Nora Holm', role: t('sample_engineer_role') };
  const master = { name: 'Ida Brandt', role: t('sample_master_role') };
  return {
    same: quotation('same', engineer, [t('sample_same_start'), '', t('sample_same_end')]),
    differs: quotation('differs', master, [
      t('sample_cut_start'),
      t('sample_cut_words'),
      t('sample_cut_end'),
    ]),
  };
}

/** The way from the sample page to its origin. */
export function sampleChain({ t }: Text): readonly HopView[] {
  const stop = {
    byline: [],
    date: '2024-05-02',
    dateBy: null,
    headline: null,
    url: null,
    origin: null,
    evidence: [],
    note: null,
  };
  return [
    { ...stop, link: null, type: 'this-page', name: 'Port Gazette' },
    { ...stop, link: 're-reports', type: 'article', name: 'Harbour News' },
    {
      ...stop,
      link: 'obtained',
      type: 'origin',
      name: t('sample_origin'),
      date: null,
      origin: { kind: 'document', published: false, confirmations: [] },
    },
  ];
}
