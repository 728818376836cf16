import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { findMarked } from './find-marked.ts';
import { groupStatements } from './join-statements.ts';

const read = (text: string) =>
  groupStatements(text, findParagraphs(text), findMarked(text)).map((group) =>
    group.map(({ inner }) => slice(text, inner)).join(' | '),
  );

describe('groupStatements', () => {
  it.each([
    ['at a comma', '“We will,” Holm said, “close it.”', 'We will, | close it.'],
    [
      'at the end of a sentence',
      '“We close it,” Holm said. “It is rotten.”',
      'We close it, | It is rotten.',
    ],
    ['by an inverted credit', '“We will,” said Nora Holm, “close it.”', 'We will, | close it.'],
    ['with the comma outside', '‘We will’, Holm said, ‘close it.’', 'We will | close it.'],
    ['by a dash', '“We will” — Holm said — “close it.”', 'We will | close it.'],
    [
      'without punctuation before the second piece',
      '“So be it,” Holm told pilots “That’s it.”',
      'So be it, | That’s it.',
    ],
    [
      'by who agreed',
      '“We close it,” the council agreed. “It is rotten.”',
      'We close it, | It is rotten.',
    ],
    ['at a question', '“Who shuts it?” Holm asked. “Not we.”', 'Who shuts it? | Not we.'],
    [
      'with a full stop for the comma',
      '“We close it.” Holm said. “It is rotten.”',
      'We close it. | It is rotten.',
    ],
    [
      'over paragraphs',
      '“We close it.\n\n“It is rotten,” Holm said.',
      'We close it. | It is rotten,',
    ],
    [
      'over paragraphs and a credit',
      '“We close it.\n\n“It is,” Holm said, “rotten.”',
      'We close it. | It is, | rotten.',
    ],
  ])('joins a statement interrupted %s', (_name, text, statement) => {
    expect(read(text)).toEqual([statement]);
  });

  it.each([
    ['each has its credit', '“We close it,” Holm said. “It is rotten,” Bell said.'],
    [
      'a sentence of its own says what somebody did',
      '“We will close it.” The council agreed. “It is rotten.”',
    ],
    ['a shout and what followed it', '“Close it!” The crowd laughed. “It is rotten.”'],
    [
      'a sentence of its own introduces the second',
      '“We will close it.” Holm added: “It is rotten.”',
    ],
    ['each has its credit and no space parts them', 'Holm said,“We close it.”Bell said,“No.”'],
    [
      'a bracket ends between them',
      '(“We close it,” Holm said.) The pier [“rotten,” he says] stays.',
    ],
    ['another paragraph begins', '“We close it,” Holm said.\n\n“It is rotten.”'],
    [
      'the narration goes on to a second one',
      '“We close it,” Holm said, calling it “a rotten tooth.”',
    ],
    ['the narration joins them', '“We close it,” and on Monday, Holm said it is “a rotten tooth.”'],
    [
      'the second is part of another sentence',
      '“We close it,” Holm said of the wharf that stands by “the old pier.”',
    ],
    [
      'a preposition leads to the second',
      '“We close it.” Holm does this, she says, by “going home.”',
    ],
    ['the first is a book', 'In “The Long Road,” Nora Holm says. “It is rotten.”'],
    [
      'the first is a name in the narration',
      '“The Tide” out Monday, Nora Holm said her crew is “tired.”',
    ],
  ])('keeps two statements apart when %s', (_name, text) => {
    expect(read(text)).toHaveLength(2);
  });
});
