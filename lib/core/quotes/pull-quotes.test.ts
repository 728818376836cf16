import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { findMarked } from './find-marked.ts';
import { groupStatements } from './join-statements.ts';
import { withoutPullQuotes } from './pull-quotes.ts';

function read(text: string): string[] {
  const paragraphs = findParagraphs(text);
  const groups = groupStatements(text, paragraphs, findMarked(text));
  return withoutPullQuotes(text, paragraphs, groups).map((group) =>
    group.map(({ inner }) => slice(text, inner)).join(' | '),
  );
}

const BODY = 'Rain. “We will close the wharf. It is rotten to the core,” Holm said.';
const SAID = 'We will close the wharf. It is rotten to the core,';

describe('withoutPullQuotes', () => {
  it.each([
    ['behind its sentence', `${BODY}\n\n“It is rotten to the core.”`],
    ['before its sentence', `“It is rotten to the core”\n\n${BODY}`],
    ['in other marks and capitals', `${BODY}\n\n"IT IS ROTTEN TO THE CORE"`],
    ['with its speaker behind a dash', `${BODY}\n\n“It is rotten to the core.” — Nora Holm`],
    ['with its speaker in the next line', `${BODY}\n\n“It is rotten to the core.”\nNora Holm`],
    ['twice', `“It is rotten to the core”\n\n${BODY}\n\n“It is rotten to the core.”`],
  ])('leaves out words that stand %s again by themselves', (_name, text) => {
    expect(read(text)).toEqual([SAID]);
  });

  it('finds words that run over an interruption', () => {
    const text = '“We will,” Holm said, “close the wharf.”\n\n“We will close the wharf.”';
    expect(read(text)).toEqual(['We will, | close the wharf.']);
  });

  it('keeps one of two that both stand by themselves', () => {
    const text = '“It is rotten to the core.”\n\nRain.\n\n“It is rotten to the core.”';
    expect(read(text)).toEqual(['It is rotten to the core.']);
  });

  it.each([
    ['other words', `${BODY}\n\n“It is rotten to the bone.”`],
    ['words that begin inside a word', `${BODY}\n\n“Otten to the core.”`],
    ['a few words, which may be said twice', 'Rain. “It is rotten,” Holm said.\n\n“It is rotten.”'],
    ['words that the narration takes up again', `${BODY} It is “rotten to the core,” Brandt said.`],
    ['words that somebody else repeats', `${BODY}\n\n“It is rotten to the core,” Brandt said.`],
  ])('keeps %s', (_name, text) => {
    expect(read(text)).toHaveLength(2);
  });

  it('holds each of many against a bounded number of others', () => {
    const lone = (count: number) => '“the wharf is shut for good”\n\n'.repeat(count);
    expect(read(`${BODY}\n\n${lone(1)}`)).toHaveLength(2);
    expect(read(lone(20_000))).toHaveLength(1);
  });
});
