import { describe, expect, it } from 'vitest';
import type { MatchReason } from '../match/score/evidence.ts';
import type { StoryMatch } from '../match/score/score.ts';
import { phrase } from '../phrase.ts';
import { sayGrade, showReasons } from './reason-view.ts';

const reason = (kind: MatchReason['kind'], ...starts: readonly number[]): MatchReason => ({
  kind,
  detail: phrase(`phrase_of_${kind}`),
  spans: starts.map((start) => ({ start, end: start + 5 })),
});
const match = (changes: Partial<StoryMatch>): StoryMatch => ({
  story: 'pack/wharf',
  relation: 'same-story',
  grade: 'content',
  score: 0.9,
  reasons: [],
  ...changes,
});

describe('what carries a match', () => {
  it.each<[string, Partial<StoryMatch>]>([
    ['phrase_grade_text', { grade: 'text', isCopied: true }],
    ['phrase_grade_statements', { grade: 'text' }],
    ['phrase_grade_content', { grade: 'content' }],
    ['phrase_grade_url', { grade: 'url', reasons: [reason('same-url')] }],
    ['phrase_of_declared-url', { grade: 'url', reasons: [reason('declared-url')] }],
    ['phrase_readers_word', { grade: 'word', reasons: [reason('readers-word')] }],
  ])('is said as %s', (key, changes) => {
    expect(sayGrade(match(changes)).key).toBe(key);
  });
});

describe('the reasons of a match', () => {
  it('come in its order, each with the first of its places', () => {
    const reasons = [reason('shared-passages', 40, 90), reason('same-url')];
    expect(showReasons({ reasons })).toEqual([
      { says: phrase('phrase_of_shared-passages'), span: { start: 40, end: 45 } },
      { says: phrase('phrase_of_same-url'), span: null },
    ]);
  });
});
