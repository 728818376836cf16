import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { findQuotations } from './find-quotations.ts';

/** Reads a text whose paragraphs are blocks when they begin with `> `. */
function read(marked: string) {
  const quoted = marked.split('\n\n').map((paragraph) => paragraph.startsWith('> '));
  const text = marked.replace(/^> /gm, '');
  const blocks = findParagraphs(text).filter((_paragraph, index) => quoted[index]);
  return findQuotations(text, blocks).map(({ kind, parts, speaker }) => [
    kind,
    parts.map((part) => slice(text, part)).join(' | '),
    speaker?.name ?? speaker?.description ?? null,
  ]);
}

const INTRODUCTION = 'Mayor Nora Holm came.\n\nHolm said in a statement:';

describe('block quotations', () => {
  it('are what the paragraph before them credits, without marks', () => {
    expect(read(`${INTRODUCTION}\n\n> The wharf is rotten. We shut it.\n\nShe left.`)).toEqual([
      ['block', 'The wharf is rotten. We shut it.', 'Nora Holm'],
    ]);
  });

  it('have a part for each paragraph', () => {
    expect(read(`${INTRODUCTION}\n\n> The wharf is rotten.\n\n> We shut it.\n\nShe left.`)).toEqual(
      [['block', 'The wharf is rotten. | We shut it.', 'Nora Holm']],
    );
  });

  it('hold what is quoted inside them', () => {
    expect(read(`${INTRODUCTION}\n\n> They call it “a rotten old tooth” here.`)).toEqual([
      ['block', 'They call it “a rotten old tooth” here.', 'Nora Holm'],
    ]);
  });

  it('stand in order among the others', () => {
    const before = 'Mayor Nora Holm came. “It is shut now,” Holm said.';
    const text = `${before}\n\nHolm said in a statement:\n\n> We go.\n\n“We stay here,” Holm said.`;
    expect(read(text).map(([kind]) => kind)).toEqual(['direct', 'block', 'direct']);
  });

  it.each([
    ['nobody is credited', 'It rained.\n\n> The wharf is rotten.'],
    ['no colon leads to them', 'Mayor Nora Holm said so.\n\n> The wharf is rotten.'],
    ['they open the page', '> The wharf is rotten.\n\nMayor Nora Holm came.'],
    ['the page sets nothing apart', `${INTRODUCTION}\n\nThe wharf is rotten. We shut it.`],
    [
      'more than twenty paragraphs follow',
      `${INTRODUCTION}${'\n\n> The wharf is rotten.'.repeat(21)}`,
    ],
  ])('are left out when %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});
