import { describe, expect, it } from 'vitest';
import type { CslItem } from '../core/citation/csl-item.ts';
import { formatCitation } from './format-citation.ts';
import noNetwork from './no-network.ts';

const ITEM: CslItem = {
  id: 'quayherald2024-a1b2c3',
  type: 'article-newspaper',
  title: 'Wharf & ferry shut: 100 % of piles “rotten”',
  'container-title': 'Quay Herald',
  issued: { 'date-parts': [[2024, 5, 2]] },
  URL: 'https://www.quay-herald.example/wharf_shut',
  note: '“Nobody comes.” Nora Holm',
};

describe('formatCitation', () => {
  it('writes BibTeX, with what TeX would read as a command escaped', () => {
    const bibtex = formatCitation(ITEM, 'bibtex');
    expect(bibtex).toMatch(/^@article\{quayherald2024/);
    expect(bibtex).toContain('Wharf \\& ferry');
    expect(bibtex).toContain('100 \\%');
    expect(bibtex).toContain('Quay Herald');
    expect(bibtex).toContain('2024');
    expect(bibtex).toContain('wharf_shut');
  });

  it('writes CSL-JSON that reads back as what was given', () => {
    expect(JSON.parse(formatCitation(ITEM, 'csl-json'))).toEqual([expect.objectContaining(ITEM)]);
  });

  it('takes an article of which hardly anything is known', () => {
    const bare: CslItem = { id: 'x1', type: 'article-newspaper', note: '“Nobody comes.”' };
    expect(formatCitation(bare, 'bibtex')).toMatch(/^@article\{/);
    expect(JSON.parse(formatCitation(bare, 'csl-json'))).toHaveLength(1);
  });
});

describe('what stands in for the network', () => {
  it('throws', () => {
    expect(() => noNetwork()).toThrow(/fetches nothing/);
  });
});
