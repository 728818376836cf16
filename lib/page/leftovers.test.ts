// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearLeftovers, LEFTOVERS } from './leftovers.ts';

const highlights = new Map<string, unknown>();

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
});

afterEach(() => {
  highlights.clear();
  document.body.innerHTML = '';
  document.adoptedStyleSheets = [];
  vi.unstubAllGlobals();
});

it('takes away the element and the highlights, and nothing of the page’s', () => {
  document.body.innerHTML = '<p>The boat left.</p><headwater-root></headwater-root>';
  highlights.set('hw-a', {}).set('hw-b', {}).set('hw-c', {}).set('search', {});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p { color: red; }');
  document.adoptedStyleSheets = [sheet];
  clearLeftovers(...LEFTOVERS);
  expect(document.body.innerHTML).toBe('<p>The boat left.</p>');
  expect([...highlights.keys()]).toEqual(['search']);
  expect(document.adoptedStyleSheets).toEqual([sheet]);
});

it('needs nothing but its arguments, since it is sent into the page as text', () => {
  const sent = new Function('document', 'CSS', `return (${clearLeftovers})`);
  document.body.innerHTML = '<headwater-root></headwater-root>';
  sent(document, { highlights })(...LEFTOVERS);
  expect(document.body.innerHTML).toBe('');
});

it('changes nothing in a document without any of it', () => {
  document.body.innerHTML = '<p>The boat left.</p>';
  const before = document.adoptedStyleSheets;
  const set = vi.spyOn(document, 'adoptedStyleSheets', 'set');
  clearLeftovers(...LEFTOVERS);
  expect(set).not.toHaveBeenCalled();
  expect(document.adoptedStyleSheets).toEqual(before);
});
