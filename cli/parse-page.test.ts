import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

describe('parsePage', () => {
  it.each([
    ['a whole page', '<html><head><title>T</title></head><body class="b"><p>One</p></body></html>'],
    ['no body', '<p>One</p>'],
    ['no html element', '<body><p>One</p></body>'],
    [
      'something before the body',
      '<html><head></head><script>1</script><body><p>One</p></body></html>',
    ],
    [
      'the body inside another element',
      '<html><head></head><div><body><p>One</p></body></div></html>',
    ],
    ['a body inside the body', '<html><head></head><body><body><p>One</p></body></body></html>'],
    [
      'a body inside the head',
      '<html><script>1</script><head><title>T</title><body><p>One</p></body></html>',
    ],
    ['no head', '<html><body><p>One</p></body></html>'],
  ])('gives one body that holds the text, of %s', (_name, html) => {
    const document = parsePage(html);
    expect(document.querySelectorAll('body')).toHaveLength(1);
    expect(document.body.querySelector('p')?.textContent).toBe('One');
    expect(document.head.querySelector('p')).toBeNull();
  });

  it('keeps the attributes of a body that it moves', () => {
    expect(
      parsePage('<html><head></head><div><body class="b">x</body></div></html>').body.className,
    ).toBe('b');
  });
});
