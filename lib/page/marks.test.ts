// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHTS } from './drawn-names.ts';
import { QUOTATION_STYLE } from './mark-style.ts';
import { drawMarks } from './marks.ts';
import { mapText } from './text-map.ts';

/** The browser's registry of highlights, which the test's document lacks. */
const highlights = new Map<string, unknown>();

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class {});
});

afterEach(() => {
  highlights.clear();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const SAID = 'We counted heads every night';
const PARAGRAPH = `“${SAID},” said Rosamund Teague, who ran the desk.`;
const TEXT = `The ferry was full all winter.\n\n${PARAGRAPH}`;
const start = TEXT.indexOf(SAID);
const mark = { span: { start, end: start + SAID.length }, differs: true, content: 'heads' };

/** Draws the one mark in a page of this body. */
function draw(html: string) {
  document.body.innerHTML = html;
  return drawMarks(document, mapText(document.body), TEXT, [mark]);
}

const BODY = `<p>The ferry was full all winter.</p><p id="said">${PARAGRAPH}</p>`;

describe('drawMarks', () => {
  it('marks a quotation in its paragraph, though a pull quote prints it too', () => {
    const { drawn } = draw(`<aside><p>“${SAID}”</p></aside>${BODY}`);
    expect(drawn.map((one) => one.range.toString())).toEqual([SAID]);
    expect(drawn[0]?.range.startContainer.parentElement?.id).toBe('said');
  });

  it('marks a quotation of two paragraphs on both sides of what stands between them', () => {
    const text = '“We counted heads every night.\n\n“Nobody asked why,” said Rosamund Teague.';
    const end = text.indexOf(',”');
    document.body.innerHTML =
      '<p>“We counted heads every night.</p><figure>A ferry at the pier</figure><p>“Nobody asked why,” said Rosamund Teague.</p>';
    const whole = { span: { start: 1, end }, differs: false, content: 'heads' };
    const { drawn } = drawMarks(document, mapText(document.body), text, [whole]);
    expect(drawn.map(({ range }) => range.toString())).toEqual([
      'We counted heads every night.',
      '“Nobody asked why',
    ]);
  });

  it('marks no half of a quotation whose other half is gone', () => {
    const text = '“We counted heads every night.\n\n“Nobody asked why,” said Rosamund Teague.';
    document.body.innerHTML = '<p>“We counted heads every night.</p>';
    const whole = { span: { start: 1, end: text.indexOf(',”') }, differs: false, content: 'heads' };
    expect(drawMarks(document, mapText(document.body), text, [whole]).drawn).toEqual([]);
  });

  it('marks nothing when the paragraph stands there twice', () => {
    expect(draw(BODY + BODY).drawn).toEqual([]);
  });

  it('draws again what the page has emptied, and only that', () => {
    const drawing = draw(BODY);
    const before = [...highlights];
    drawing.restore();
    expect([...highlights]).toEqual(before);
    expect(highlights.get('hw-b')).toBe(before.find(([name]) => name === 'hw-b')?.[1]);
    highlights.clear();
    document.adoptedStyleSheets = [];
    drawing.restore();
    expect([...highlights.keys()].sort()).toEqual(['hw-a', 'hw-b']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('finds a mark again when the page has put other nodes in place of its own', () => {
    const drawing = draw(BODY);
    const old = drawing.drawn[0]?.range.startContainer;
    const paragraph = document.querySelector('#said');
    paragraph?.replaceWith(paragraph.cloneNode(true));
    drawing.restore();
    expect(drawing.drawn.map(({ range }) => range.toString())).toEqual([SAID]);
    expect(drawing.drawn[0]?.range.startContainer).not.toBe(old);
    expect(drawing.drawn[0]?.range.startContainer.isConnected).toBe(true);
  });

  it('draws no mark while its words are gone, and draws it when they are back', () => {
    const drawing = draw(BODY);
    const paragraph = document.querySelector('#said');
    paragraph?.remove();
    drawing.restore();
    expect(drawing.drawn).toEqual([]);
    document.body.append(`${PARAGRAPH}`);
    drawing.restore();
    expect(drawing.drawn).toHaveLength(1);
  });

  it('leaves what another drawing has put in its place, when it is cleared later', () => {
    const older = draw(BODY);
    drawMarks(document, mapText(document.body), TEXT, [mark]);
    const newer = [...highlights];
    older.clear();
    expect([...highlights]).toEqual(newer);
  });
});

it('marks what differs by another line than what is the same, where no colour of ours is left', () => {
  const forced = QUOTATION_STYLE.split('@media (forced-colors: active)')[1]?.split('@media')[0];
  const lineOf = (name: string) =>
    new RegExp(`::highlight\\(${name}\\) \\{ text-decoration: underline (\\w+)`).exec(
      forced ?? '',
    )?.[1];
  expect([lineOf(HIGHLIGHTS.same), lineOf(HIGHLIGHTS.differs)]).toEqual(['solid', 'wavy']);
});
