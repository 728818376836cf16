import { describe, expect, it } from 'vitest';
import type { FoundSpeaker } from '../article.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import { likelySpeaker, sureSpeaker } from './confidence.ts';
import { cases as namedBehind } from './named-behind.cases.ts';
import { cases as nobodys } from './nobodys-words.cases.ts';
import { type WrongMouthCase, cases as wrongMouth } from './wrong-mouth.cases.ts';

/** A speaker as the cases write it; `?` when only a pronoun is known. */
function shown(speaker: FoundSpeaker | null): string | null {
  if (!speaker) return null;
  const said = speaker.name ?? speaker.description;
  if (speaker.kind !== 'person') return `#${said}`;
  return speaker.name ?? (speaker.description === null ? '?' : `~${speaker.description}`);
}

/** The last words in marks, when they are a quotation at all. */
function lastQuotation(text: string) {
  const last = findQuotations(text).at(-1);
  const mark = Math.max(...['“', '«', '„'].map((one) => text.lastIndexOf(one)));
  return last && last.end > mark ? last : null;
}

const cases = [...wrongMouth, ...namedBehind, ...nobodys];
const asked = cases.filter(({ isAsked }) => isAsked);
const rowOf = (one: WrongMouthCase) => [one.name, one] as const;

describe('a quotation that is easily put in the wrong mouth', () => {
  it.each(cases.map(rowOf))('is put in none with high confidence: %s', (_name, { text, right }) => {
    const quotation = lastQuotation(text);
    const said = shown(quotation && sureSpeaker(quotation));
    expect([null, '?', ...right]).toContain(said);
  });

  it.each(asked.map(rowOf))('is credited: %s', (_name, { text, right }) => {
    const quotation = lastQuotation(text);
    expect(right).toContain(shown(quotation && likelySpeaker(quotation)));
  });
});
