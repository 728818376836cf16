// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { closedHost } from './closed-host.ts';

const HOST = 'headwater-root';
let mounted = 0;

/** Counts how often it stands somewhere. */
function Counted() {
  useLayoutEffect(() => {
    mounted += 1;
    return () => {
      mounted -= 1;
    };
  }, []);
  return null;
}

afterEach(() => {
  mounted = 0;
  document.querySelector(HOST)?.remove();
});

it('unmounts what the page took away before it shows anything anew', () => {
  const host = closedHost(document, '');
  render(h(Counted, null), host.root());
  expect([mounted, host.isLost()]).toEqual([1, false]);
  document.querySelector(HOST)?.remove();
  expect(host.isLost()).toBe(true);
  render(h(Counted, null), host.root());
  expect([mounted, host.isLost()]).toEqual([1, false]);
});

it('unmounts when it is cleared', () => {
  const host = closedHost(document, '');
  render(h(Counted, null), host.root());
  host.clear();
  expect(mounted).toBe(0);
  expect(document.querySelector(HOST)).toBeNull();
});

it('keeps its size on a page that enlarges its root', () => {
  const host = closedHost(document, '');
  Object.defineProperty(HTMLElement.prototype, 'currentCSSZoom', { value: 4, configurable: true });
  const enlarged = host.root();
  Reflect.deleteProperty(HTMLElement.prototype, 'currentCSSZoom');
  expect((enlarged as HTMLElement).style.zoom).toBe('0.25');
  host.clear();
  expect((host.root() as HTMLElement).style.zoom).toBe('');
});
