import { describe, expect, it } from 'vitest';
import { packLookup } from '../../cli/pack-lookup.ts';
import {
  makePack,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../tests/support/factories.ts';
import {
  BOARD,
  LAMPS,
  harbourLibrary as library,
  WHARF,
} from '../../tests/support/harbour-library.ts';
import { lookUpSelection } from './look-up-selection.ts';
import type { LookupLibrary } from './ports.ts';

describe('lookUpSelection', () => {
  it('finds the quotation and names the difference', async () => {
    const { verdict, best, held } = await lookUpSelection(
      library,
      'Nobody ties up a boat in the dark, and nobody would let them try.',
    );
    expect(verdict).toBe('found');
    expect(best?.quotation.id).toBe('wharf');
    expect(held?.differences).toContain('cut-unmarked');
    // What the open page prints of it is another question.
    expect(best?.quotation.here).toBeNull();
  });

  it('finds a few words of it that only it has', async () => {
    const { verdict, best } = await lookUpSelection(library, 'eleven of them arrived');
    expect([verdict, best?.quotation.id]).toEqual(['found', 'lamps']);
  });

  it('says that it is not there, with the nearest', async () => {
    const { verdict, best, nearest } = await lookUpSelection(
      library,
      'The lamps on the pier were sold to a collector from the harbour.',
    );
    expect([verdict, best]).toEqual(['absent', null]);
    expect(nearest.map(({ quotation }) => quotation.id).sort()).toEqual(['lamps', 'night']);
    const other = await lookUpSelection(library, 'Whales were counted between both islands.');
    expect([other.verdict, other.nearest]).toEqual(['absent', []]);
  });

  it('answers no more than three that are near, the nearest first', async () => {
    const text = 'Nobody answers a letter about lamps on the harbour wall at night.';
    const { verdict, nearest } = await lookUpSelection(library, text);
    expect([verdict, nearest.length]).toEqual(['absent', 3]);
    expect(nearest[0]?.quotation.id).toBe('board');
  });

  it('cannot tell yet while the index is being rebuilt, unless it is found', async () => {
    const rebuilding = { done: 12, of: 90 };
    const half: LookupLibrary = {
      lookUp: async (query, most) => ({ ...(await library.lookUp(query, most)), rebuilding }),
    };
    const asked = (text: string) => lookUpSelection(half, text);
    const gone = await asked('The lamps on the pier were sold to a collector from the harbour.');
    expect(gone).toMatchObject({
      verdict: 'cannot-tell',
      why: 'rebuilding',
      best: null,
      rebuilding,
    });
    expect((await asked(LAMPS)).verdict).toBe('found');
    expect((await asked('the harbour')).why).toBe('few-words');
  });

  it.each(['the harbour', 'nobody', '', '…'])('cannot tell of “%s”', async (text) => {
    expect((await lookUpSelection(library, text)).verdict).toBe('cannot-tell');
  });

  it.each([
    ['as stored', WHARF, ['same']],
    ['in its marks', `“${WHARF}”`, ['typographic']],
    ['with its credit', `“${WHARF.slice(0, -1)},” said Oona Falk on Thursday.`, ['typographic']],
    [
      'interrupted by its credit',
      '“Nobody ties up a boat in the dark,” Ms. Falk said on the pier, “and nobody in this town would let them try.”',
      ['typographic'],
    ],
    ['with its end left out', 'We ordered forty lamps for the harbour wall', ['trimmed-end']],
    ['with another word', LAMPS.replace('forty', 'fifty'), ['altered']],
  ])('finds a quotation %s, and does not call a credit inserted words', async (_, text, named) => {
    const { verdict, held } = await lookUpSelection(library, text);
    expect([verdict, held?.differences]).toEqual(['found', named]);
  });

  it.each([
    ['the quotation', { ...makePackQuotation({ id: 'wharf' }), parts: undefined }],
    ['the story', null],
  ])('does not say “not stored” where %s that is like it is damaged', async (_what, quotation) => {
    const damaged = {
      lookUp: async (...asked: Parameters<typeof library.lookUp>) => {
        const answer = await library.lookUp(...asked);
        if (!quotation) return { ...answer, hits: [], damaged: 1 };
        const hits = answer.hits.map((hit) => {
          const story = { ...hit.bundle.story, quotations: [quotation] };
          return { ...hit, bundle: { ...hit.bundle, story: story as never } };
        });
        return { ...answer, hits };
      },
    };
    const { verdict, why, best } = await lookUpSelection(damaged, WHARF);
    expect([verdict, why, best]).toEqual(['cannot-tell', 'damaged', null]);
  });

  it('keeps the found one out of the nearest', async () => {
    const { best, nearest } = await lookUpSelection(library, LAMPS);
    expect(nearest.map(({ key }) => key)).not.toContain(best?.key);
  });

  it('says why it cannot tell', async () => {
    expect((await lookUpSelection(library, 'the harbour')).why).toBe('few-words');
  });
});

describe('a selection that takes in more than a quotation', () => {
  const AROUND =
    'The port had promised an answer since the storms of last winter, when two trawlers broke loose from their moorings and drifted against the fuel dock. ';
  const AFTER =
    ' Engineers from the county inspected every pile this spring and have yet to publish their report, which several shop owners demanded again on Tuesday.';

  it.each([
    ['between its marks', `${AROUND}“${WHARF.slice(0, -1)},” Oona Falk said.${AFTER}`],
    ['between single marks', `${AROUND}‘${WHARF.slice(0, -1)},’ Oona Falk said.${AFTER}`],
    [
      'between marks that hold more',
      `${AROUND}“${WHARF} Everyone who worked here last winter remembers how three crews were lost. Children still leave flowers beside the fuel dock,” Oona Falk said.`,
    ],
    ['as a sentence without marks', `${AROUND}${WHARF}${AFTER}`],
  ])('finds a stored quotation %s', async (_where, text) => {
    const { verdict, best, held } = await lookUpSelection(library, text);
    expect([verdict, best?.quotation.id]).toEqual(['found', 'wharf']);
    // What is shown is the stretch, and not all that was selected.
    expect(held?.printed.length).toBeLessThan(WHARF.length + 3);
  });

  it.each([
    ['', (text: string) => text],
    ['in marks ', (text: string) => `“${text}”`],
  ])('cannot tell which of two stored statements %sis meant', async (_how, print) => {
    const text = `${print(WHARF)} ${AROUND}${print(BOARD)}`;
    const { verdict, why, nearest } = await lookUpSelection(library, text);
    expect([verdict, why]).toEqual(['cannot-tell', 'several']);
    expect(
      nearest
        .slice(0, 2)
        .map(({ quotation }) => quotation.id)
        .sort(),
    ).toEqual(['board', 'wharf']);
  });

  it('is not a stored quotation that shares a few words with a stretch of it', async () => {
    const text = `${AROUND}“Nobody ties up a trawler while engineers are counting piles,” Oona Falk said.${AFTER}`;
    expect((await lookUpSelection(library, text)).verdict).toBe('absent');
  });

  it('cannot tell when it has more quotations than are looked up, and asks for few', async () => {
    let asked = 0;
    const counting: LookupLibrary = {
      lookUp: (query, most) => {
        asked++;
        return library.lookUp(query, most);
      },
    };
    const said = (at: number) =>
      `“Crew number ${at} counted ${at * 7} whales between both islands,” she said. `;
    const many = (count: number) => Array.from({ length: count }, (_, at) => said(at)).join('');
    expect((await lookUpSelection(counting, many(7))).verdict).toBe('absent');
    asked = 0;
    const { verdict, why } = await lookUpSelection(counting, many(60));
    expect([verdict, why]).toEqual(['cannot-tell', 'long']);
    // All of it, all that is marked, eight stretches, and the nearest.
    expect(asked).toBe(11);
  });
});

describe('a selection that several stored quotations hold', () => {
  const story = (id: string, text: string) =>
    makeStory({
      id,
      articles: [makePackArticle({ id: 'a' })],
      quotations: [
        makePackQuotation({ id: 'said', parts: [text], attestedBy: 'a', renditions: [] }),
      ],
    });
  const stored = (...texts: string[]) =>
    packLookup(makePack({ stories: texts.map((text, at) => story(`story-${at}`, text)) }));

  it('is found when they are one statement, printed longer and shorter', async () => {
    const twice = stored(WHARF, `I told them twice. ${WHARF} That is all there is to say.`);
    const { verdict, best } = await lookUpSelection(twice, WHARF.slice(0, 60));
    expect(verdict).toBe('found');
    expect(best?.quotation.parts.join(' ')).toContain(WHARF);
  });

  it('cannot be told when they are two', async () => {
    const two = stored(
      'Nobody ties up a boat in the dark, and the wharf stays open in summer.',
      'The board was told that nobody ties up a boat in the dark by choice.',
    );
    const { verdict, why, nearest } = await lookUpSelection(
      two,
      'nobody ties up a boat in the dark',
    );
    expect([verdict, why, nearest.length]).toEqual(['cannot-tell', 'several', 2]);
  });
});
