import { describe, expect, it } from 'vitest';
import { compareArticles } from './compare.ts';

const article = (headline: string | null, text: string, published: string | null = null) => ({
  headline,
  text,
  published,
  url: null,
});

const HOLM = article(
  'Actress Nora Holm enters clinic in Brackwater',
  'Nora Holm has checked into the Brackwater clinic, her agent Tove Lind said on Tuesday. Holm, 33, who plays a pilot in “Low Tide”, asked for privacy for her family.',
);
const HOLM_TOO = article(
  '‘Low Tide’ star checks into Brackwater clinic',
  'The agent of Nora Holm, 33, confirmed on Tuesday that the actress is being treated at the Brackwater clinic. Tove Lind did not say for what.',
);
const BRANDT = article(
  'Actress Ida Brandt enters clinic in Skerry Bay',
  'Ida Brandt has checked into the Skerry Bay clinic, her agent Ola Moen said on Friday. Brandt, 41, who plays a nurse in “The Ward”, asked for privacy for her family.',
);
const QUAY = article(
  'Fish prices rise',
  'Fishmongers on the quay ask more for herring this week than they did a year ago, and blame the weather.',
);

describe('compareArticles', () => {
  it('takes two tellings of one event for one story', () => {
    expect(compareArticles(HOLM, HOLM_TOO).relation).toBe('same-story');
  });

  it('keeps an event of the same kind with other people apart', () => {
    expect(compareArticles(HOLM, BRANDT).relation).not.toBe('same-story');
  });

  it('finds nothing in common between strangers, and gives no reasons', () => {
    expect(compareArticles(HOLM, QUAY)).toMatchObject({ relation: 'unrelated', reasons: [] });
  });

  it('scores the same story above a look-alike, and that above a stranger', () => {
    const [same, alike, stranger] = [HOLM_TOO, BRANDT, QUAY].map(
      (other) => compareArticles(HOLM, other).score,
    );
    expect(same).toBeGreaterThan(alike ?? 1);
    expect(alike).toBeGreaterThan(stranger ?? 1);
  });

  it('is symmetric in relation and score', () => {
    const [there, back] = [compareArticles(HOLM, HOLM_TOO), compareArticles(HOLM_TOO, HOLM)];
    expect([back.relation, back.score.toFixed(9)]).toEqual([
      there.relation,
      there.score.toFixed(9),
    ]);
  });

  it('doubts two tellings that are a year apart', () => {
    const [now, later] = ['2024-05-02', '2025-05-02'];
    const near = compareArticles({ ...HOLM, published: now }, { ...HOLM_TOO, published: now });
    const far = compareArticles({ ...HOLM, published: now }, { ...HOLM_TOO, published: later });
    expect(far.score).toBeLessThan(near.score);
  });

  it('knows one address under two forms', () => {
    const url = 'https://www.port-gazette.example/holm';
    const other = { ...QUAY, url: 'https://m.port-gazette.example/holm?utm_source=mail' };
    expect(compareArticles({ ...HOLM, url }, other)).toMatchObject({
      relation: 'same-story',
      score: 1,
    });
  });

  it('shows the names and words it rests on in the first text', () => {
    const { reasons } = compareArticles(HOLM, HOLM_TOO);
    const names = reasons.find((reason) => reason.kind === 'shared-names');
    const printed = names?.spans.map(({ start, end }) => HOLM.text.slice(start, end)) ?? [];
    expect(printed.join(' ')).toContain('Lind');
  });

  it('stands empty and endless texts', () => {
    expect(compareArticles(article(null, ''), article(null, '')).relation).toBe('unrelated');
    const endless = article(null, 'x'.repeat(300_000));
    expect(compareArticles(endless, QUAY).relation).toBe('unrelated');
  });
});
