import { describe, expect, it } from 'vitest';
import { readFeatures } from '../fingerprint/page-features.ts';
import { fingerprint3Of } from '../fingerprint/recipe-3.ts';
import { candidateOf } from './candidate.ts';
import { scoreCandidates } from './score.ts';
import { HEADLINE, RETOLD, TEXT, TWIN } from './wharf-story.cases.ts';

const stored = (story: string, headline: string | null, text: string, published: string | null) =>
  candidateOf(
    story,
    [
      {
        story,
        outlet: 'port-gazette',
        url: null,
        published,
        fingerprint: fingerprint3Of({ headline, text }),
      },
    ],
    new Set(),
  );
const asked = (headline: string | null, text: string, published: string | null = '2024-05-02') =>
  readFeatures({ url: null, headline, text, published });
/** Long enough that several of its passages are sampled. */
const STATEMENT =
  'We have carried bakers, nurses and brides over this water for eighty winters, and I will not send one more of them over planks that a child could push a finger through, whatever the bridge people say about timetables and whoever has to pay for it in the end.';
const WHARF = stored('pack/wharf', HEADLINE, TEXT, '2024-05-02');

describe('scoreCandidates with recipe 3', () => {
  it('knows a copy by its text, and shows where it was copied', () => {
    const [match] = scoreCandidates(asked(null, `Welcome.\n\n${TEXT}`), [WHARF]).matches;
    expect(match).toMatchObject({ story: 'pack/wharf', grade: 'text', relation: 'same-story' });
    expect(match?.isCopied).toBe(true);
    const spans = match?.reasons.find((one) => one.kind === 'shared-passages')?.spans ?? [];
    expect(spans.length).toBeGreaterThan(0);
  });

  it('knows a story that is told in other words by what it tells', () => {
    const { matches } = scoreCandidates(asked('Old ferry wharf in Brackwater closes', RETOLD), [
      WHARF,
    ]);
    expect(matches).toMatchObject([{ story: 'pack/wharf', grade: 'content' }]);
    expect(matches[0]?.isCopied).toBeUndefined();
    expect(matches[0]?.reasons.map((one) => one.kind)).toContain('shared-numbers');
  });

  it('tells of shared statements whether the match would stand without them', () => {
    const SAID = `“${STATEMENT}” Brandt said.`;
    const story = stored('pack/wharf', HEADLINE, `${TEXT}\n\n${SAID}`, '2024-05-02');
    const tell = (text: string) =>
      scoreCandidates(asked('Old ferry wharf in Brackwater closes', text), [story]).matches;
    expect(tell(RETOLD)).toMatchObject([{ grade: 'content' }]);
    const quoted = tell(`${RETOLD}\n\n${SAID}`);
    expect(quoted).toMatchObject([{ grade: 'text', isTold: true }]);
    expect(quoted[0]?.isCopied).toBeUndefined();
    const copied = tell(`${TEXT}\n\n${SAID}`);
    expect(copied[0]?.isTold).toBeUndefined();
  });

  it('offers what is told in other words, and does not name it, where the reader is strict', () => {
    const retold = asked('Old ferry wharf in Brackwater closes', RETOLD);
    const strict = scoreCandidates(retold, [WHARF], 'strict');
    expect(strict.matches).toEqual([]);
    expect(strict.ambiguous).toMatchObject([{ story: 'pack/wharf', relation: 'related' }]);
    const copied = scoreCandidates(asked(null, TEXT), [WHARF], 'strict');
    expect(copied.matches).toMatchObject([{ grade: 'text' }]);
  });

  it('does not take an event of the same kind elsewhere for it', () => {
    const { matches } = scoreCandidates(asked('Coal pier in Skerry Bay closes', TWIN), [WHARF]);
    expect(matches).toEqual([]);
  });

  it('counts years between two tellings against one event', () => {
    const scoreOn = (day: string) => {
      const page = asked('Old ferry wharf in Brackwater closes', RETOLD, day);
      const { matches, ambiguous } = scoreCandidates(page, [WHARF]);
      return [...matches, ...ambiguous][0]?.score ?? 0;
    };
    expect(scoreOn('2031-05-02')).toBeLessThan(scoreOn('2024-05-03'));
  });

  it('is not torn between two records of one event', () => {
    const again = stored('pack/again', HEADLINE, TEXT, '2024-05-02');
    const page = asked('Old ferry wharf in Brackwater closes', RETOLD);
    expect(scoreCandidates(page, [WHARF, again]).matches).toHaveLength(1);
  });

  it('names the fuller of two records of one event', () => {
    const article = (id: string, text: string) => ({
      story: id,
      outlet: 'port-gazette',
      url: null,
      published: '2024-05-02',
      fingerprint: fingerprint3Of({ headline: HEADLINE, text }),
    });
    const thin = candidateOf('pack/a', [article('pack/a', TEXT)], new Set());
    const full = candidateOf(
      'pack/b',
      [article('pack/b', TEXT), article('pack/b', RETOLD)].map((one, index) => ({
        ...one,
        outlet: `outlet-${index}`,
      })),
      new Set(),
    );
    const page = asked('Old ferry wharf in Brackwater closes', RETOLD);
    const { matches } = scoreCandidates(page, [thin, full]);
    expect(matches.map((one) => one.story)).toEqual(['pack/b']);
  });

  it('lets a copied record give way to a fuller one of its event, and to no look-alike', () => {
    const record = (id: string, ...texts: string[]) =>
      candidateOf(
        id,
        texts.map((text, at) => ({
          story: id,
          outlet: `outlet-${at}`,
          url: null,
          published: '2024-05-02',
          fingerprint: fingerprint3Of({ headline: text === TWIN ? null : HEADLINE, text }),
        })),
        new Set(),
      );
    const copy = asked(HEADLINE, TEXT);
    const named = (other: ReturnType<typeof record>) =>
      scoreCandidates(copy, [record('pack/copied', TEXT), other]).matches.map(
        (one) => `${one.story} by ${one.grade}`,
      );
    expect(named(record('pack/fuller', RETOLD, `${RETOLD} Holm was not asked.`))).toEqual([
      'pack/fuller by content',
    ]);
    expect(named(record('pack/twin', TWIN, TWIN))).toEqual(['pack/copied by text']);
  });

  it('takes the same statements for the story on the day, and for no proof without a date', () => {
    const said = [
      '“We shall not send one more boat out from that wharf while the outer piles move under our feet at every tide,” Holm said.',
      '“Whoever wants to keep the ferries here has to pay for oak, for divers and for two summers without a single passenger.”',
      '“I was asked what the board knew eleven years ago, and the answer is that it knew all of it and wrote none of it down.”',
    ].join('\n\n');
    const [first, second] = [
      `Engineer Nora Holm spoke to the Brackwater council on Tuesday.\n\n${said}`,
      `Statements of the week, from councils along the coast.\n\nTove Lind in Northhaven defended 71 new parking meters, and Ola Moen in Skerry Bay the price of coal. In Brackwater piles were the matter.\n\n${said}`,
    ];
    const grades = (day: string | null) =>
      scoreCandidates(asked(null, second, day), [
        stored('pack/holm', null, first, day),
      ]).matches.map(({ grade }) => grade);
    expect(grades('2024-05-02')).toEqual(['text']);
    expect(grades(null)).toEqual([]);
  });

  it('takes what is told alike two days later for the next step of the affair', () => {
    const on = (day: string) =>
      scoreCandidates(
        asked(
          'Brackwater ferries after the wharf',
          RETOLD.split('\n\n')
            .slice(0, 2)
            .join(' ')
            .replace(/ Ida.*/, ''),
          day,
        ),
        [WHARF],
      );
    expect(on('2024-05-03').matches).toHaveLength(1);
    expect(on('2024-05-04').matches).toEqual([]);
    expect(on('2024-05-04').ambiguous).toMatchObject([{ relation: 'related' }]);
  });

  it('counts what a second outlet’s version says for its story', () => {
    const print = (text: string) => ({
      story: 'pack/wharf',
      outlet: text.slice(0, 12),
      url: null,
      published: '2024-05-02',
      fingerprint: fingerprint3Of({ headline: HEADLINE, text }),
    });
    const scoreWith = (...texts: string[]) => {
      const candidate = candidateOf('pack/wharf', texts.map(print), new Set());
      const { matches } = scoreCandidates(asked('Old ferry wharf closes', RETOLD), [candidate]);
      return matches[0]?.score ?? 0;
    };
    expect(scoreWith(TEXT, TEXT.slice(0, 400))).toBeGreaterThan(scoreWith(TEXT));
    expect(scoreWith(TEXT, TWIN)).toBe(scoreWith(TEXT));
  });

  it('knows a page by its address, though nothing of the stored article can be compared', () => {
    const url = 'https://port-gazette.example/wharf';
    const kept = { story: 'pack/w', outlet: 'o', url, published: null, fingerprint: null };
    const page = readFeatures({
      url: 'https://m.port-gazette.example/wharf?utm_source=mail',
      headline: null,
      text: '',
    });
    const { matches } = scoreCandidates(page, [candidateOf('pack/w', [kept], new Set())]);
    expect(matches).toMatchObject([{ story: 'pack/w', grade: 'url', score: 1 }]);
  });

  it('counts no passage that is boilerplate', () => {
    const fingerprint = fingerprint3Of({ headline: null, text: TEXT });
    const article = { story: 'pack/x', outlet: 'o', url: null, published: null, fingerprint };
    const common = new Set([...fingerprint.passages, ...fingerprint.quotations]);
    const [print] = candidateOf('pack/x', [article], common).prints;
    expect(print?.passages.size).toBe(0);
  });
});
