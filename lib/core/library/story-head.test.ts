import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeBundle,
  makeClaim,
  makeLink,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import { packHead, unpackHead } from './head-text.ts';
import { foldText, nameOutlet, nameSpeaker } from './names.ts';
import { hasOneOrigin, headOf, packOf, type StoryHead } from './story-head.ts';

describe('the head of a story', () => {
  it('holds what the list shows and finds the story by', () => {
    expect(headOf(makeBundle())).toEqual({
      key: 'harbour-pack/ferry-wharf',
      title: 'The ferry wharf closes',
      date: '2024-05-01',
      recorded: { by: 'Test curator', on: '2024-06-01' },
      origin: { kind: 'document', title: 'Survey of the wharf' },
      outlets: [{ key: 'port-gazette.example', name: 'Port Gazette' }],
      speakers: [{ key: 'nora holm', name: 'Nora Holm' }],
      articles: 1,
      quotations: 1,
      origins: 1,
      differs: false,
    });
  });

  it('knows no origin where the chain breaks off', () => {
    const story = makeStory({ claims: [makeClaim([makeLink('gazette-wharf', 'elsewhere')])] });
    expect(headOf(makeBundle({ story }))).toMatchObject({ origin: null, origins: null });
  });

  it('knows none of a story without a main claim', () => {
    const story = makeStory({ claims: [makeClaim([], { main: false })] });
    expect(headOf(makeBundle({ story }))).toMatchObject({ origin: null, origins: null });
  });

  it('leaves out who only stands beside the story', () => {
    const story = makeStory({
      articles: [
        makePackArticle(),
        makePackArticle({ id: 'later', outlet: 'island-post', place: 'related' }),
      ],
      speakers: [
        makeSpeaker(),
        makeSpeaker({ id: 'silent', name: 'Otto Silent' }),
        makeSpeaker({ id: 'unnamed', name: null, description: 'a night watchman' }),
      ],
      quotations: [
        makePackQuotation(),
        makePackQuotation({ id: 'dark', speaker: 'unnamed', parts: ['It was dark.'] }),
      ],
    });
    const head = headOf(makeBundle({ story }));
    expect(head.outlets.map(({ name }) => name)).toEqual(['Port Gazette']);
    expect(head.speakers.map(({ name }) => name)).toEqual(['Nora Holm']);
    expect(head.articles).toBe(1);
  });

  it.each([
    ['words left out unmarked', 'cut-unmarked', 'text', true],
    ['only its marks', 'typographic', 'text', false],
    ['only a part of it', 'fragment', 'text', false],
    ['words left out in a headline', 'cut-unmarked', 'headline', false],
  ] as const)(
    'differs or not when an article prints a quotation with %s',
    (_, difference, place, differs) => {
      const rendition = {
        article: 'gazette-wharf',
        in: place,
        parts: ['Every pile is rotten.'],
        differences: [difference],
        note: null,
      };
      const story = makeStory({ quotations: [makePackQuotation({ renditions: [rendition] })] });
      expect(headOf(makeBundle({ story })).differs).toBe(differs);
    },
  );

  it('counts one origin only where several outlets share it', () => {
    const one = headOf(makeBundle());
    const second = { key: 'island.example', name: 'Island Post' };
    expect(hasOneOrigin(one)).toBe(false);
    expect(hasOneOrigin({ ...one, outlets: [...one.outlets, second] })).toBe(true);
    expect(hasOneOrigin({ ...one, outlets: [...one.outlets, second], origins: null })).toBe(false);
  });

  it('names its pack by its key', () => {
    expect(packOf('kept/a-b')).toBe('kept');
  });
});

const named = fc.record({ key: fc.string(), name: fc.string() });
const anyHead: fc.Arbitrary<StoryHead> = fc.record({
  key: fc.string(),
  title: fc.string({ unit: 'grapheme' }),
  date: fc.option(fc.string()),
  recorded: fc.record({ by: fc.string(), on: fc.string() }),
  origin: fc.option(fc.record({ kind: fc.constantFrom('report', 'unknown'), title: fc.string() })),
  outlets: fc.array(named),
  speakers: fc.array(named),
  articles: fc.nat(),
  quotations: fc.nat(),
  origins: fc.option(fc.nat()),
  differs: fc.boolean(),
});

describe('a head as text', () => {
  it('is the same head again', () => {
    fc.assert(
      fc.property(anyHead, (head) => {
        expect(unpackHead(head.key, packHead(head))).toEqual(head);
      }),
    );
  });
});

describe('how somebody is known across stories', () => {
  it('does not depend on case, accents or punctuation', () => {
    expect(foldText('  Zoë  O’Hara-Lund, Jr. ')).toBe('zoe o hara lund jr');
    expect(nameSpeaker({ name: 'NORA HOLM' })?.key).toBe('nora holm');
    expect(foldText('Ольга Пристань')).toBe('ольга пристань');
  });

  it('is not told of a speaker without a name', () => {
    expect(nameSpeaker({ name: null })).toBeNull();
    expect(nameSpeaker({ name: '—' })).toBeNull();
  });

  it('is an outlet’s domain, else its name', () => {
    const outlet = { id: 'island-post', name: 'Island Post', domains: ['www.island.example'] };
    expect(nameOutlet(outlet)).toEqual({ key: 'island.example', name: 'Island Post' });
    expect(nameOutlet({ ...outlet, domains: [] }).key).toBe('name:island post');
    expect(nameOutlet({ ...outlet, name: '—', domains: [] }).key).toBe('name:island-post');
  });

  it('is folded in time that grows with the name', () => {
    const long = '—'.repeat(200_000);
    expect(foldText(long)).toBe('');
    expect(foldText(`a${long}b`)).toBe('a b');
  });
});
