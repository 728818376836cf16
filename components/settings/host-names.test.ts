import { describe, expect, it } from 'vitest';
import { readHostNames } from './host-names.ts';

describe('readHostNames', () => {
  it.each([
    ['example.com', ['example.com']],
    ['Example.COM\nnews.example.org', ['example.com', 'news.example.org']],
    ['example.com, example.org', ['example.com', 'example.org']],
    ['https://www.example.com/politics?id=3', ['www.example.com']],
    ['*.example.com', ['example.com']],
    ['example.com:8080', ['example.com']],
    ['example.com\nexample.com', ['example.com']],
    ['zeitung-köln.example', ['xn--zeitung-kln-zfb.example']],
    ['', []],
  ])('reads %j', (written, hosts) => {
    expect(readHostNames(written)).toEqual({ hosts, unreadable: [] });
  });

  it.each(['localhost', 'news', 'exa_mple.com', 'me@example.com', 'http://', '192.168.0.1'])(
    'does not take %j for a site',
    (written) => {
      expect(readHostNames(written)).toEqual({ hosts: [], unreadable: [written] });
    },
  );

  it('reads what it can and hands back the rest', () => {
    expect(readHostNames('example.com\nnonsense')).toEqual({
      hosts: ['example.com'],
      unreadable: ['nonsense'],
    });
  });
});
