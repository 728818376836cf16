import { describe, expect, it } from 'vitest';
import {
  NAMES_WITH_ARTICLE,
  PLACELESS_NAMES,
  SHARED_NAMES,
  WORD_NAMES,
} from './outlets/common-names.ts';
import { OUTLETS } from './outlets.ts';

const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);
const bare = (name: string) => name.replace(/^The /, '');

describe('the known outlets', () => {
  it('are several hundred, agencies among them', () => {
    expect(OUTLETS.length).toBeGreaterThan(700);
    expect(OUTLETS.filter((one) => one.kind === 'agency').length).toBeGreaterThan(80);
  });

  it('have a name each, and a domain each', () => {
    expect(twice(OUTLETS.map((one) => one.name))).toEqual([]);
    expect(twice(OUTLETS.map((one) => one.domain))).toEqual([]);
  });

  it('have domains that can be held against a host', () => {
    for (const { domain } of OUTLETS) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  it('share no printed name, unless a reader is told how to tell them apart', () => {
    const names = OUTLETS.flatMap((one) =>
      [...new Set([one.name, ...one.aliases].map(bare))].map((name) => name),
    );
    const known = (name: string) =>
      WORD_NAMES.has(name) ||
      NAMES_WITH_ARTICLE.has(name) ||
      SHARED_NAMES.has(name) ||
      PLACELESS_NAMES.has(name);
    expect(twice(names).filter((name) => !known(name))).toEqual([]);
  });
});
