// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/factories.ts';
import { claimOnce } from './claim-once.ts';

describe('claimOnce', () => {
  it('is true for the first script of a name in a document only', () => {
    const document = openPage('<p>x</p>');
    expect([claimOnce(document, 'probe'), claimOnce(document, 'probe')]).toEqual([true, false]);
  });

  it('tells the names and the documents apart', () => {
    const document = openPage('<p>x</p>');
    claimOnce(document, 'probe');
    expect(claimOnce(document, 'reader')).toBe(true);
    expect(claimOnce(openPage('<p>x</p>'), 'probe')).toBe(true);
  });

  it('leaves no trace in what the page can read of the document', () => {
    const document = openPage('<p>x</p>');
    const before = document.documentElement.outerHTML;
    claimOnce(document, 'probe');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.keys(document).filter((key) => key.includes('headwater'))).toEqual([]);
  });
});
