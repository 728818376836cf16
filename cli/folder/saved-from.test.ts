import { describe, expect, it } from 'vitest';
import { savedFrom } from './saved-from.ts';

describe('the address that a page was saved from', () => {
  it.each([
    [
      'by a browser',
      '<!DOCTYPE html>\n<!-- saved from url=(0043)https://port-gazette.example/2024/wharf?a=1 -->\n<html>',
      'https://port-gazette.example/2024/wharf?a=1',
    ],
    [
      'by a tool that puts one page into one file',
      '<!DOCTYPE html> <html lang=en><!--\n Page saved with a tool\n url: https://port-gazette.example/wharf\n saved date: Mon\n-->',
      'https://port-gazette.example/wharf',
    ],
  ])('%s', (_name, html, address) => {
    expect(savedFrom(html)).toBe(address);
  });

  it.each([
    ['without a comment', '<html><p>url: https://port-gazette.example/wharf</p>'],
    ['an address that is no page', '<!-- saved from url=(0014)about:internet -->'],
    [
      'far down, where the page itself wrote it',
      `${' '.repeat(5000)}<!-- saved from url=(1)https://a.example -->`,
    ],
    ['an address that cannot be read', '<!-- saved from url=(0010)https://[ -->'],
  ])('is not known: %s', (_name, html) => {
    expect(savedFrom(html)).toBeNull();
  });
});
