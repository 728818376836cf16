// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { findSeeds } from './find-seeds.ts';

const long = (name: string) =>
  `${name} will be closed for a year, and boats, as the port says, will sail from the fish quay until it has been rebuilt.`;
const page = () =>
  openPage(
    `<head><title>Wharf</title></head><body><nav><a href="/">Home</a></nav><div class="story"><p>${long('Wharf')}</p><p>${long('Quay')}</p><p>${long('Pier')}</p></div><div class="box"><p>${long('Box')}</p></div></body>`,
  );
const starts = (nodes: Iterable<Text>) => [...nodes].map(({ data }) => data.split(' ')[0]);

describe('findSeeds', () => {
  it('gives text nodes of the page itself', () => {
    const document = page();
    const seeds = [...findSeeds(document, new Set())];
    expect(seeds.length).toBeGreaterThan(2);
    expect(seeds.every((seed) => document.body.contains(seed))).toBe(true);
    expect(starts(seeds)).not.toContain('Home');
  });

  it('is kept from what is left out', () => {
    const document = page();
    const box = document.querySelector('.box');
    expect(starts(findSeeds(document, new Set(box ? [box] : [])))).toEqual([
      'Wharf',
      'Quay',
      'Pier',
    ]);
  });

  it('finds the nodes by their text when Readability parses the page anew', () => {
    const document = openPage(
      '<body><div><p>The wharf is shut.</p><p>So is the quay.</p></div></body>',
    );
    const seeds = [...findSeeds(document, new Set())];
    expect(seeds.map(({ data }) => data)).toContain('The wharf is shut.');
    expect(seeds.every((seed) => document.body.contains(seed))).toBe(true);
  });

  it('leaves the page as it was', () => {
    const document = page();
    const before = document.documentElement.outerHTML;
    findSeeds(document, new Set(document.querySelectorAll('.box')));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('finds nothing on an empty page', () => {
    expect(findSeeds(openPage('<body></body>'), new Set()).size).toBe(0);
  });
});
