import { describe, expect, it } from 'vitest';
import { checkMarkup } from './check-markup.ts';

const MANY = 100_000;
const detailOf = (html: string) => {
  const checked = checkMarkup(html);
  return checked.ok ? null : checked.detail;
};

describe('checkMarkup', () => {
  it.each([
    '<div>',
    '<DIV>',
    '<b>',
    '<p><b>',
    '<a href="x>y">',
    '<table>',
    '<table><tr><td>',
    '<ul><li>',
    '<x-y>',
    '<svg><g>',
    '<template>',
    '<div/>',
    '<html>',
    '<b></i>',
  ])('refuses %s inside itself, far too often', (tag) => {
    expect(detailOf(tag.repeat(2000))).toBe('nested too deeply');
    expect(detailOf(tag.repeat(MANY))).toBe('nested too deeply');
  });

  it.each(['<!---->', '&amp;', '<', '<br>', '</div>', '<p>', '<script></script>'])(
    'refuses %s far too often, though nothing nests',
    (piece) => {
      expect(detailOf(piece.repeat(10_000))).toBeNull();
      expect(detailOf(piece.repeat(MANY + 1))).toBe('too many pieces of markup');
    },
  );

  it.each([
    ['end tags', '<div></div>'],
    ['end tags that are left out', '<p>Wharf'],
    ['list items', '<li>Wharf'],
    ['cells', '<tr><td>1<td>2'],
    ['an element left open in one that ends', '<p><b>Wharf</p>'],
    ['drawings', '<svg><path d="M0"/><g/></svg>'],
    ['a tag in a comment', '<!-- <div> -->'],
    ['a tag in a value', '<i title="<div>"></i>'],
    ['a mark that quotes nothing', '<i "></i>'],
    ['declarations', '<!doctype html>'],
  ])('lets pass 5,000 times: %s', (_name, html) => {
    expect(detailOf(html.repeat(5000))).toBeNull();
  });

  it('takes what a script, a style or a title holds for text', () => {
    for (const name of ['script', 'STYLE', 'title', 'textarea']) {
      expect(detailOf(`<${name}>${'<div>'.repeat(MANY)}</${name}><p>`)).toBeNull();
    }
  });

  it.each([
    ['an attribute', `<div title="${'a'.repeat(5_000_000)}"><p>`],
    ['a comment that never ends', `<!--${'<div>'.repeat(1_000_000)}`],
    ['a script that never ends', `<script>${'<div>'.repeat(1_000_000)}`],
    ['a value that never ends', `<div title="${'<div>'.repeat(1_000_000)}`],
    ['a name', `<${'a'.repeat(5_000_000)}`],
    ['quotation marks', `<a ${'"'.repeat(5_000_000)}`],
    ['equals signs', `<a ${'='.repeat(5_000_000)}`],
  ])('lets pass five million units of %s', (_name, html) => {
    expect(detailOf(html)).toBeNull();
  });
});
