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

  it.each([
    ['a question mark', '/a%3Fid=1', '/a?id=1'],
    ['a slash', '/a%2Fb', '/a/b'],
    ['a cross', '/a%23b', '/a#b'],
    ['an escape', '/a%252Fb', '/a%2Fb'],
    ['an escape of letters', '/a%2541', '/a%41'],
    ['an ampersand of a value', '/a?x=1%26y=2', '/a?x=1&y=2'],
    ['an equals sign of a name', '/a?x%3D1=2', '/a?x=1%3D2'],
    ['a section of phones', '/tech/mobile', '/tech'],
    ['a section of print', '/tech/print', '/tech'],
    ['a section of phones first', '/mobile/tests', '/tests'],
    ['a trade’s name first', '/print/jobs', '/jobs'],
  ])('does not read %s away', (_what, one, other) => {
    expect(urlIdentity(`https://a.example${one}`)).not.toBe(
      urlIdentity(`https://a.example${other}`),
    );
  });

  it.each([
    ['%c3%a9t%C3%A9', 'été'],
    ['a%2fb', 'a%2Fb'],
    ['a%2Cb', 'a,b'],
  ])('takes %s and %s for the same path', (one, other) => {
    expect(urlIdentity(`https://a.example/${one}`)).toBe(urlIdentity(`https://a.example/${other}`));
  });

  it.each(['/fish/wharf-in-port-closes', '/fish/4711223', '/fish/wharf.html', '/2024/05/wharf'])(
    'takes the views of the article at %s for it',
    (path) => {
      const whole = urlIdentity(`https://a.example${path}`);
      for (const view of [`${path}/amp`, `${path}/print/`, `/amp${path}`])
        expect(urlIdentity(`https://a.example${view}`)).toBe(whole);
    },
  );

  it('reads a path without end in time with its length', () => {
    for (const piece of ['-a', '/1', '2024/', '/amp', '%3F'])
      expect(urlIdentity(`https://a.example/${piece.repeat(500).slice(0, 2000)}`)).not.toBeNull();
  });

  it('keeps a number that a doubtful parameter gives: it may name the page', () => {
    expect(urlIdentity('https://a.example/show?ref=12345')).toBe('a.example/show?ref=12345');
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
