import { describe, expect, it } from 'vitest';
import { quotationHashes } from './fingerprint.ts';
import { hashesOf, readFeatures } from './page-features.ts';

const TEXT =
  'Nora Holm met the council.\n\n“Every second pile is rotten and must go,” Holm said.\n\nThe council will vote on the wharf in May, and the ferries will sail from the fish quay until then.';
const page = { url: 'https://port-gazette.example/wharf', headline: 'Wharf to close', text: TEXT };

describe('readFeatures', () => {
  it('gives each quotation with its place and its hashes', () => {
    const [quotation] = readFeatures(page).quotations;
    expect(quotation?.span).toEqual({ start: 28, end: 70 });
    expect(quotation?.hashes).toEqual(quotationHashes('Every second pile is rotten and must go'));
  });

  it('keeps quotations out of the narration', () => {
    const without = TEXT.replace(/“.*”/u, '');
    expect(readFeatures(page).narration).toEqual(
      readFeatures({ ...page, text: without }).narration,
    );
  });

  it('looks each hash up once', () => {
    const hashes = hashesOf(readFeatures({ ...page, text: `${TEXT}\n\n${TEXT}` }));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is empty for a page without text', () => {
    expect(readFeatures({ url: null, headline: null, text: '' })).toMatchObject({
      quotations: [],
      narration: [],
      names: [],
      url: null,
      declaredUrl: null,
    });
  });

  it('names the address of the page and the one it declares, each once', () => {
    const canonicalUrl = 'https://www.port-gazette.example/wharf?utm_source=mail';
    const syndicated = 'https://other.example/copy';
    const urlsOf = (url: string | null, canonical: string | null) => {
      const features = readFeatures({ ...page, url, canonicalUrl: canonical });
      return [features.url, features.declaredUrl];
    };
    expect(urlsOf(page.url, canonicalUrl)).toEqual(['port-gazette.example/wharf', null]);
    expect(urlsOf(syndicated, page.url)).toEqual([
      'other.example/copy',
      'port-gazette.example/wharf',
    ]);
    expect(urlsOf(null, page.url)).toEqual([null, 'port-gazette.example/wharf']);
  });
});
