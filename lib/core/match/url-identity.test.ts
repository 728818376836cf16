import { describe, expect, it } from 'vitest';
import { OTHER, PAGE, SAME } from './url-identity.cases.ts';
import { urlIdentity } from './url-identity.ts';

describe('urlIdentity', () => {
  it.each(SAME)('takes %s for the same article', (_what, address) => {
    expect(urlIdentity(address)).toBe('port-gazette.example/2024/05/wharf-closes');
  });

  it.each(OTHER)('keeps %s apart', (_what, address) => {
    expect(urlIdentity(address)).not.toBeNull();
    expect(urlIdentity(address)).not.toBe(urlIdentity(PAGE));
  });

  it('sorts the parameters that stay', () => {
    const one = urlIdentity('https://a.example/show?b=2&a=1');
    expect(urlIdentity('https://a.example/show?a=1&utm_id=7&b=2')).toBe(one);
  });

  it('keeps a number that a doubtful parameter gives: it may name the page', () => {
    expect(urlIdentity('https://a.example/show?cid=12345')).toBe('a.example/show?cid=12345');
  });

  it.each([
    ['nothing', null],
    ['no address', 'wharf closes'],
    ['a script', 'javascript:alert(1)'],
    ['a front page', 'https://www.port-gazette.example/?utm_source=mail'],
    ['an endless address', `https://a.example/${'x'.repeat(3000)}`],
  ])('is null for %s', (_what, address) => {
    expect(urlIdentity(address)).toBeNull();
  });

  it('stands a broken escape', () => {
    expect(urlIdentity('https://a.example/wharf%E0%A4%A')).toBe('a.example/wharf%E0%A4%A');
  });
});
