import { describe, expect, it } from 'vitest';
import { isSiteOff, siteOf, withSiteOff, withSiteOn } from './sites-off.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.quay-herald.example/2024/lamps?x=1', 'quay-herald.example'],
    ['http://QUAY-HERALD.example:8080/', 'quay-herald.example'],
    ['https://live.quay-herald.example./', 'live.quay-herald.example'],
    ['https://localhost/', 'localhost'],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    'about:blank',
    'chrome://settings',
    'file:///page.html',
    'moz-extension://abc/popup.html',
    'not an address',
    '',
  ])('is null for %s', (url) => {
    expect(siteOf(url)).toBeNull();
  });
});

describe('a site that is off', () => {
  const off = ['quay-herald.example', 'live.tide.example'];

  it.each([
    'https://quay-herald.example/',
    'https://www.quay-herald.example/a',
    'https://m.quay-herald.example/a',
    'https://live.tide.example/',
  ])('covers %s', (url) => {
    expect(isSiteOff(off, url)).toBe(true);
  });

  it.each([
    'https://other-quay-herald.example/',
    'https://quay-herald.example.other.example/',
    'https://tide.example/',
    'https://example/',
    'about:blank',
  ])('does not cover %s', (url) => {
    expect(isSiteOff(off, url)).toBe(false);
  });

  it('is listed once, and in the place of the subdomains that it covers', () => {
    expect(withSiteOff(off, 'tide.example')).toEqual(['quay-herald.example', 'tide.example']);
    expect(withSiteOff(off, 'm.quay-herald.example')).toBe(off);
    expect(withSiteOff([], 'tide.example')).toEqual(['tide.example']);
  });

  it('is on again for a subdomain when whatever covered that is taken from the list', () => {
    expect(withSiteOn(off, 'm.quay-herald.example')).toEqual(['live.tide.example']);
    expect(withSiteOn(off, 'tide.example')).toEqual(off);
  });
});
