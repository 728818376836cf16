import { describe, expect, it } from 'vitest';
import { makePackQuotation, makeSpeaker, makeStory } from '../../../tests/support/factories.ts';
import type { PackQuotation } from '../pack/pack.ts';
import { deriveQuotations, type KeptOfStory } from './derive-quotations.ts';
import { nameRendition, type Regrouping } from './regrouping.ts';

const PILES =
  'Every second pile under the old wharf is rotten and must be drawn before the winter.';
const SHORT = 'Every second pile under the old wharf is rotten';
const LAMPS = 'The lamps on the north quay went out at nine and nobody came to mend them.';

/** A quotation that one article prints and attests. */
const printedBy = (
  article: string,
  id: string,
  words: string,
  changes: Partial<PackQuotation> = {},
) =>
  makePackQuotation({
    id,
    parts: [words],
    attestedBy: article,
    renditions: [{ article, in: 'text', parts: [words], differences: ['same'], note: null }],
    ...changes,
  });

const kept = (changes: Partial<KeptOfStory> = {}): KeptOfStory => ({
  isOwn: false,
  quotations: new Set(),
  articles: new Set(),
  regroupings: [],
  ...changes,
});

const byHand = (...values: Regrouping[]) =>
  values.map((value, index) => ({ key: `story/${index + 1}`, value }));

const derive = (quotations: PackQuotation[], given: Partial<KeptOfStory>) =>
  deriveQuotations(makeStory({ quotations, speakers: [makeSpeaker()] }), kept(given));

const outline = (derived: ReturnType<typeof derive>) =>
  derived.quotations.map((one) => [
    one.id,
    one.attestedBy,
    one.renditions.map((each) => each.article),
  ]);

describe('a story that the reader added nothing to', () => {
  it('is as its pack has it', () => {
    const quotations = [printedBy('a', 'piles', PILES), printedBy('b', 'short', SHORT)];
    expect(derive(quotations, {}).quotations).toEqual(quotations);
    expect(derive(quotations, {}).quotations[0]).toBe(quotations[0]);
  });
});

describe('what coverage brings', () => {
  it('joins the utterance that it renders, and is held against it', () => {
    const derived = derive([printedBy('a', 'piles', PILES), printedBy('b', 'short', SHORT)], {
      quotations: new Set(['short']),
    });
    expect(outline(derived)).toEqual([['piles', 'a', ['a', 'b']]]);
    expect(derived.quotations[0]?.renditions.map((one) => one.differences)).toEqual([
      ['same'],
      ['trimmed-end'],
    ]);
    expect(derived.joined).toEqual({ short: 'piles' });
    expect(derived.brought).toEqual([]);
  });

  it.each([
    ['Three boats sank in the storm.', 'Four boats sank in the storm.'],
    ['The pilot is innocent of the crime.', 'The pilot is guilty of the crime.'],
  ])('is not said to alter another statement: “%s”, “%s”', (first, second) => {
    const nobody = makeSpeaker({ id: 'nobody', name: null, role: null });
    const quotations = [
      printedBy('a', 'first', first),
      printedBy('b', 'second', second, { speaker: 'nobody' }),
    ];
    const story = makeStory({ quotations, speakers: [makeSpeaker(), nobody] });
    const given = kept({ isOwn: true, quotations: new Set(['second']) });
    expect(deriveQuotations(story, given).quotations).toEqual(quotations);
  });

  it('founds a new one where it renders none', () => {
    const derived = derive([printedBy('a', 'piles', PILES), printedBy('b', 'lamps', LAMPS)], {
      quotations: new Set(['lamps']),
    });
    expect(derived.quotations.map((one) => one.id)).toEqual(['piles', 'lamps']);
    expect(derived.brought).toEqual(['lamps']);
  });

  it('stays on its own where two could be it', () => {
    const spring = PILES.replace('winter', 'spring');
    const autumn = PILES.replace('winter', 'autumn');
    const derived = derive(
      [
        printedBy('a', 'piles', PILES),
        printedBy('a', 'other', spring),
        printedBy('b', 'third', autumn),
      ],
      { quotations: new Set(['third']) },
    );
    expect(derived.quotations).toHaveLength(3);
  });

  it('does not join what the same article prints besides', () => {
    const derived = derive([printedBy('a', 'piles', PILES), printedBy('a', 'short', SHORT)], {
      isOwn: true,
      quotations: new Set(['short']),
    });
    expect(derived.quotations).toHaveLength(2);
  });

  it('leaves a curator’s record as it stands, even where the page prints more', () => {
    const derived = derive([printedBy('a', 'short', SHORT), printedBy('b', 'piles', PILES)], {
      quotations: new Set(['piles']),
      articles: new Set(['b']),
    });
    expect(derived.quotations[0]?.parts).toEqual([SHORT]);
    expect(derived.quotations[0]?.renditions[1]?.differences).not.toEqual(['same']);
  });

  it('gives the reader’s own story the fuller form, with who attests it', () => {
    const derived = derive([printedBy('a', 'short', SHORT), printedBy('b', 'piles', PILES)], {
      isOwn: true,
      quotations: new Set(['piles']),
      articles: new Set(['b']),
    });
    expect(outline(derived)).toEqual([['short', 'b', ['a', 'b']]]);
    expect(derived.quotations[0]?.parts).toEqual([PILES]);
    expect(derived.quotations[0]?.renditions.map((one) => one.differences)).toEqual([
      ['trimmed-end'],
      ['same'],
    ]);
  });
});

describe('the reader’s own word', () => {
  const two = () => {
    const piles = printedBy('a', 'piles', PILES);
    const [own] = printedBy('b', 'x', SHORT).renditions;
    if (!own) throw new Error('a quotation without rendition');
    return { piles: { ...piles, renditions: [...piles.renditions, own] }, own };
  };

  it('takes a rendition out of its quotation', () => {
    const { piles, own } = two();
    const apart = { kind: 'apart', quotation: 'piles', rendition: nameRendition(own) } as const;
    const derived = derive([piles], { regroupings: byHand(apart) });
    const [first, second] = derived.quotations;
    expect(first?.renditions.map((one) => one.article)).toEqual(['a']);
    expect(second?.parts).toEqual([SHORT]);
    expect(second?.said).toBeNull();
    expect(derived.byHand[second?.id ?? '']?.map((one) => one.key)).toEqual(['story/1']);
    expect(derived.brought).toEqual([second?.id]);
  });

  it('keeps it out when the story is derived again', () => {
    const { piles, own } = two();
    const regroupings = byHand({
      kind: 'apart',
      quotation: 'piles',
      rendition: nameRendition(own),
    });
    expect(derive([piles], { regroupings })).toEqual(derive([piles], { regroupings }));
  });

  it('says nothing about a rendition that has other words by now', () => {
    const { piles, own } = two();
    const rendition = { ...nameRendition(own), hash: '0000000000000000' };
    const derived = derive([piles], {
      regroupings: byHand({ kind: 'apart', quotation: 'piles', rendition }),
    });
    expect(derived.quotations).toEqual([piles]);
  });

  it('makes two quotations one, whatever their words are', () => {
    const derived = derive([printedBy('a', 'piles', PILES), printedBy('b', 'lamps', LAMPS)], {
      regroupings: byHand({ kind: 'same', quotation: 'lamps', as: 'piles' }),
    });
    expect(outline(derived)).toEqual([['piles', 'a', ['a', 'b']]]);
    expect(derived.quotations[0]?.parts).toEqual([PILES]);
    expect(derived.quotations[0]?.renditions[1]?.differences).toEqual(['altered']);
    expect(derived.joined).toEqual({ lamps: 'piles' });
  });

  it('leaves the record to the one with a recording', () => {
    const taped = printedBy('a', 'piles', PILES, { recording: 'Tape of the harbour board' });
    const derived = derive([taped, printedBy('b', 'lamps', LAMPS)], {
      regroupings: byHand({ kind: 'same', quotation: 'piles', as: 'lamps' }),
    });
    expect(derived.quotations.map((one) => one.id)).toEqual(['piles']);
  });

  it('goes over what was derived, and a later word over an earlier one', () => {
    const given = [printedBy('a', 'piles', PILES), printedBy('b', 'short', SHORT)];
    const [rendition] = given[1]?.renditions.map(nameRendition) ?? [];
    if (!rendition) throw new Error('a quotation without rendition');
    const apart = { kind: 'apart', quotation: 'piles', rendition } as const;
    const first = derive(given, { quotations: new Set(['short']), regroupings: byHand(apart) });
    expect(first.quotations).toHaveLength(2);
    const id = first.quotations[1]?.id ?? '';
    const again = derive(given, {
      quotations: new Set(['short']),
      regroupings: byHand(apart, { kind: 'same', quotation: id, as: 'piles' }),
    });
    expect(again.quotations.map((one) => one.id)).toEqual(['piles']);
  });

  it('says nothing where what it names is gone', () => {
    const given = [printedBy('a', 'piles', PILES)];
    const regroupings = byHand({ kind: 'same', quotation: 'gone', as: 'piles' });
    expect(derive(given, { regroupings }).quotations).toEqual(given);
  });
});
