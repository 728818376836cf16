import { describe, expect, it } from 'vitest';
import { ownAddress, pageAddresses } from './page-addresses.ts';

const LAMPS = 'https://quay.example/lamps';

describe('pageAddresses', () => {
  it('tells the address that a page stands at from the one that it declares', () => {
    const url = 'https://copycat.example/x';
    expect(pageAddresses({ url, canonicalUrl: LAMPS })).toEqual({
      own: 'copycat.example/x',
      declared: 'quay.example/lamps',
      isDeclaredOwn: false,
    });
    expect(pageAddresses({ url })).toMatchObject({ declared: null, isDeclaredOwn: false });
  });

  it('takes a declared address for the page’s own on one host, at one port', () => {
    const isOwn = (url: string | null, canonicalUrl: string) =>
      pageAddresses({ url, canonicalUrl }).isDeclaredOwn;
    expect(isOwn('https://m.quay.example/show?id=7', LAMPS)).toBe(true);
    expect(isOwn('https://quay.example:8080/show?id=7', LAMPS)).toBe(false);
    expect(isOwn('https://uk.quay.example/lamps', LAMPS)).toBe(false);
    expect(isOwn('https://quay.example/', LAMPS)).toBe(false);
    expect(isOwn(null, LAMPS)).toBe(true);
  });

  it('takes what a cache shows for declared, and the page for the cache’s', () => {
    const url = 'https://www.google.com/amp/s/quay.example/lamps';
    expect(pageAddresses({ url })).toEqual({
      own: expect.stringMatching(/^google\.com\/./),
      declared: 'quay.example/lamps',
      isDeclaredOwn: false,
    });
    expect(pageAddresses({ url, canonicalUrl: 'https://other.example/y' }).declared).toBe(
      'other.example/y',
    );
  });

  it('has nothing to say of a page without addresses', () => {
    const nothing = { own: null, declared: null, isDeclaredOwn: false };
    expect(pageAddresses({ url: null })).toEqual(nothing);
    expect(pageAddresses({ url: 'file:///saved.html', canonicalUrl: 'none' })).toEqual(nothing);
  });
});

describe('ownAddress', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['the canonical one of the same page', `${LAMPS}?utm_source=mail`, LAMPS, LAMPS],
    ['the canonical one of the same host', 'https://quay.example/show?id=7', LAMPS, LAMPS],
    ['the canonical one of a saved page', null, LAMPS, LAMPS],
    ['not that of another host', 'https://copycat.example/x', LAMPS, 'https://copycat.example/x'],
    ['the one it stands at', LAMPS, null, LAMPS],
    ['none', null, null, null],
  ])('is %s', (_which, url, canonicalUrl, own) => {
    expect(ownAddress({ url, canonicalUrl })).toBe(own);
  });
});
