import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import {
  hostOf,
  isHostOf,
  isPublishedBy,
  isSameOutlet,
  knownOutlet,
  outletOfHost,
} from './known-outlets.ts';

describe('isSameOutlet', () => {
  it.each([
    ['The Epoch Times', 'Epoch Times', true],
    ['FOX NEWS', 'Fox News', true],
    ['www.reuters.com', 'reuters.com', true],
    ['Chicago Sun-Times', 'Chicago Sun Times', true],
    ['Fox News', 'Fox Business', false],
    ['Time', 'The New York Times', false],
    ['AP', 'The Associated Press', true],
    ['WaPo', 'Washington Post', true],
    ['Skerry Post', 'New York Post', false],
  ])('%s and %s: %s', (a, b, isSame) => {
    expect(isSameOutlet(a, b)).toBe(isSame);
    expect(isSameOutlet(b, a)).toBe(isSame);
  });
});

describe('isHostOf', () => {
  it.each([
    ['foxnews.com', 'foxnews.com', true],
    ['www.foxnews.com', 'foxnews.com', true],
    ['notfoxnews.com', 'foxnews.com', false],
    ['foxnews.com.evil.example', 'foxnews.com', false],
    ['', 'foxnews.com', false],
  ])('%j of %j: %s', (host, domain, isOf) => {
    expect(isHostOf(host, domain)).toBe(isOf);
  });
});

describe('knownOutlet', () => {
  it.each([
    ['ap', 'The Associated Press'],
    ['RawStory.com', 'Raw Story'],
    ['the guardian', 'The Guardian'],
  ])('knows %s', (name, outlet) => {
    expect(knownOutlet(name)?.name).toBe(outlet);
  });

  it('knows no longer words that merely begin so', () => {
    expect(knownOutlet('Reuters of this world')).toBeNull();
  });
});

describe('outletOfHost', () => {
  it.each([
    ['www.nytimes.com', 'The New York Times'],
    ['edition.cnn.com', 'CNN'],
    ['news.sky.com', 'Sky News'],
    ['port-gazette.example', undefined],
    ['com', undefined],
  ])('%s: %s', (host, name) => {
    expect(outletOfHost(host)?.name).toBe(name);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.Port-Gazette.example/a?b', 'port-gazette.example'],
    ['http://port.example:8080', 'port.example'],
    ['https://reuters.com@port.example/', 'port.example'],
    ['ftp://port.example', null],
    [null, null],
  ])('%s: %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('isPublishedBy', () => {
  const reuters = { name: 'Reuters', domain: 'reuters.com' };
  it.each([
    ['by its name', { outlet: 'Reuters', url: null }, true],
    ['by its address', { outlet: null, url: 'https://uk.reuters.com/a' }, true],
    ['by a host that stands for its name', { outlet: 'reuters.com', url: null }, true],
    ['as an edition of it', { outlet: 'Reuters UK', url: null }, true],
    ['not when both are another’s', {}, false],
    ['not when nothing is known', { outlet: null, url: null }, false],
  ])('knows the article’s own outlet %s', (_name, changes, isOwn) => {
    expect(isPublishedBy(makeArticle(changes), reuters)).toBe(isOwn);
  });
});
