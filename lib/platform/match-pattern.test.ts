import { describe, expect, it } from 'vitest';
import { coversAddress } from './match-pattern.ts';

const ADDRESS = 'https://essays.packs.example:8443/one?two#three';

describe('a match pattern holds', () => {
  it.each([
    '*://*/*',
    'https://*/*',
    'https://essays.packs.example/*',
    '*://essays.packs.example/*',
    '*://*.essays.packs.example/*',
    '*://*.packs.example/*',
    '*://*.example/*',
  ])('an address: %s', (pattern) => {
    expect(coversAddress(pattern, ADDRESS)).toBe(true);
  });

  it.each([
    'http://*/*',
    'https://packs.example/*',
    '*://*.acks.example/*',
    '*://*.one.essays.packs.example/*',
    'https://essays.packs.example/other/*',
    'file:///*',
    '',
  ])('no address of another place: %s', (pattern) => {
    expect(coversAddress(pattern, ADDRESS)).toBe(false);
  });

  it('nothing that is no address of the web', () => {
    expect(coversAddress('*://*/*', 'about:blank')).toBe(false);
    expect(coversAddress('*://*/*', 'no address')).toBe(false);
  });
});
