import { describe, expect, it } from 'vitest';
import { CREDITS, LABELS, PLUGS, POINTERS, STORY } from './words.cases.ts';
import {
  endsStory,
  headsComments,
  isCredit,
  isLabel,
  isPlug,
  isSentence,
  pointsOn,
} from './words.ts';

describe('words around a story', () => {
  it.each(POINTERS)('point on: %s', (text) => {
    expect(pointsOn(text)).toBe(true);
  });

  it.each(PLUGS)('plug: %s', (text) => {
    expect(isPlug(text)).toBe(true);
  });

  it.each(CREDITS)('credit a picture: %s', (text) => {
    expect(isCredit(text)).toBe(true);
  });

  it.each(LABELS)('label: %s', (text) => {
    expect(isLabel(text)).toBe(true);
  });

  it.each(STORY)('are not those of a story: %s', (text) => {
    expect([pointsOn(text), isPlug(text), isCredit(text), isLabel(text)]).toEqual(
      Array(4).fill(false),
    );
  });

  it('end a story only where nothing of it can follow', () => {
    expect(endsStory('Continue reading: Wharf to close')).toBe(true);
    expect(endsStory('Read more: Wharf to close')).toBe(false);
  });

  it.each([
    ['3 Kommentare', 'counted'],
    ['Comments (12)', 'counted'],
    ['コメント（3件）', 'counted'],
    ['12 commentaires', 'counted'],
    ['Commenti', 'bare'],
    ['Comments on the plan', null],
    ['3 ferries', null],
    ['Kommentar: Der Hafen schläft', null],
  ])('head comments: %s is %s', (text, heads) => {
    expect(headsComments(text)).toBe(heads);
  });

  it('leave a long paragraph with a bracket at its end to the story', () => {
    expect(isCredit(`${'The port said so. '.repeat(20)}(Photo: Lund)`)).toBe(false);
  });
});

describe('isSentence', () => {
  it.each([
    'It is shut.',
    '“Never!”',
    'They asked:',
    'Wer war es?«',
    '橋は閉まった。',
    '(Nobody knew.)',
  ])('knows the end of a sentence: %s', (text) => {
    expect(isSentence(text)).toBe(true);
  });

  it.each(['The wharf', 'May 2, 2024', ''])('knows that a label is none: “%s”', (text) => {
    expect(isSentence(text)).toBe(false);
  });

  it('looks at the end alone, however long the text is', () => {
    expect(isSentence(`${'”'.repeat(100_000)}x`)).toBe(false);
  });
});
